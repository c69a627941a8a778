//! The chosen act, and how it went.

use crate::{
    domain::{
        plan::{Act, Intention},
        timestamp::Timestamp,
    },
    i18n::{Phrase, message, words},
    route::Route,
    state::{I18n, Navigation, Store},
};
use leptos::prelude::*;

/// What the person said of how it went.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Said {
    /// They did it.
    Done(Act),
    /// They did a part of it.
    Partly,
    /// Not yet.
    NotYet,
    /// They would rather not.
    Dropped,
}

/// What the person means to do, if anything; whether they have, where it is time to ask; and where to go from
/// there. Nothing stands here as long as there is nothing to say.
#[component]
pub(in crate::ui) fn SmallAct() -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let said = RwSignal::new(None::<Said>);
    let intention = Memo::new(move |_| store.plan().with(|plan| plan.intention().cloned()));
    // By the time at which the page opened: what is chosen on it isn't asked about.
    let opened = store.now();
    let asks = Memo::new(move |_| store.plan().with(|plan| plan.asks(opened)));
    // What was said is about the act that it was said of.
    let choice = Memo::new(move |_| intention.with(|i| i.as_ref().map(|i| (i.act.clone(), i.chosen))));
    Effect::new(move |before: Option<Option<(Act, Timestamp)>>| {
        let now = choice.get();
        if before.is_some_and(|before| before != now) && now.is_some() {
            said.set(None);
        }
        now
    });
    let say = move |answer: Said| {
        match &answer {
            Said::Done(_) => store.mark_act_done(),
            Said::Partly => store.mark_act_partly_done(),
            Said::NotYet => store.mark_act_not_yet(),
            Said::Dropped => store.drop_act(),
        }
        said.set(Some(answer));
        // The buttons are gone; the focus goes to what is said in their place.
        navigation.focus(".small-act .status");
    };
    let own_page = navigation.route_untracked() == Route::Act;
    let empty = move || intention.with(Option::is_none) && said.with(Option::is_none);
    view! {
        <section class="small-act" aria-labelledby="small-act" hidden=empty>
            // On its own page the page's heading says so already.
            <h2 id="small-act" tabindex="-1" class:unseen=own_page>{i18n.t(message::home_act_title())}</h2>
            {move || intention.get().map(|intention| view! { <What intention/> }.into_any())}
            <div class="status" role="status" tabindex="-1">
                {move || said.get().map(|said| {
                    let text = match said {
                        Said::Done(_) => message::act_status_done(),
                        Said::Partly => message::act_status_partly(),
                        Said::NotYet => message::act_status_not_yet(),
                        Said::Dropped => message::act_dropped(),
                    };
                    view! { <p>{i18n.t(text)}</p> }
                })}
            </div>
            {move || match (said.get(), intention.get()) {
                (Some(Said::Done(act)), None) => view! { <Next act said/> }.into_any(),
                (Some(Said::Partly | Said::NotYet), _) => view! { <Adjust said/> }.into_any(),
                (Some(Said::Dropped), None) => {
                    view! { <div class="buttons"><TakeBack said/></div> }.into_any()
                }
                (_, Some(Intention { act, .. })) => {
                    view! { <Question act asks=asks.get() say=Callback::new(say)/> }.into_any()
                }
                (_, None) => ().into_any(),
            }}
        </section>
    }
}

/// What it is, and how it is to go or begins.
#[component]
fn What(intention: Intention) -> impl IntoView {
    let i18n = I18n::expect();
    let details = &intention.details;
    let how = [words::sentence(details), words::remedy(details), words::first_step(&intention.act)];
    let how = how.into_iter().flatten().map(|how| view! { <p>{i18n.t(how)}</p> });
    view! {
        <p class="act">{i18n.t(words::act(&intention.act))}</p>
        {how.collect_view()}
    }
}

/// Whether it was done.
#[component]
fn Question(act: Act, asks: bool, say: Callback<Said>) -> impl IntoView {
    let i18n = I18n::expect();
    let answer = move |label: Phrase, class: &'static str, answer: Said| {
        view! {
            <button type="button" class=class on:click=move |_| say.run(answer.clone())>{i18n.t(label)}</button>
        }
    };
    if asks {
        view! {
            <p class="question">{i18n.t(message::act_asked())}</p>
            <div class="buttons">
                {answer(message::act_yes(), "primary", Said::Done(act))}
                {answer(message::act_partly(), "", Said::Partly)}
                {answer(message::act_not_yet(), "", Said::NotYet)}
            </div>
        }
        .into_any()
    } else {
        let planned_here = Navigation::expect().route_untracked() == Route::Act;
        let other = if planned_here {
            answer(message::act_drop(), "quiet", Said::Dropped).into_any()
        } else {
            view! { <GoTo link=message::home_act_open() field="main h1"/> }.into_any()
        };
        view! {
            <div class="buttons">{answer(message::act_done(), "primary", Said::Done(act))} {other}</div>
        }
        .into_any()
    }
}

/// On to the next one, or the same again.
#[component]
fn Next(act: Act, said: RwSignal<Option<Said>>) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let again = move |_| {
        store.choose_act(act.clone());
        said.set(None);
        navigation.focus("#small-act");
    };
    view! {
        <div class="buttons">
            <Choose link=message::act_next()/>
            <button type="button" on:click=again>{i18n.t(message::act_again())}</button>
            <TakeBack said/>
        </div>
    }
}

/// Another moment, or another act.
#[component]
fn Adjust(said: RwSignal<Option<Said>>) -> impl IntoView {
    view! {
        <div class="buttons">
            <GoTo link=message::act_adjust() field="#act-when"/>
            <Choose link=message::act_another()/>
            <TakeBack said/>
        </div>
    }
}

/// As if nothing had been said.
#[component]
fn TakeBack(said: RwSignal<Option<Said>>) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let take_back = move |_| {
        store.take_back_answer();
        said.set(None);
        navigation.focus("#small-act");
    };
    view! {
        <button type="button" class="quiet" on:click=take_back>{i18n.t(message::act_take_back())}</button>
    }
}

/// To where an act is chosen.
#[component]
pub(in crate::ui) fn Choose(link: Phrase) -> impl IntoView {
    view! { <GoTo link field="#choose"/> }
}

/// To a place on the page of the small act.
#[component]
fn GoTo(link: Phrase, field: &'static str) -> impl IntoView {
    let (i18n, navigation) = (I18n::expect(), Navigation::expect());
    let go = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        navigation.go(Route::Act);
        navigation.focus(field);
    };
    view! { <a class="button" href=Route::Act.to_string() on:click=go>{i18n.t(link)}</a> }
}
