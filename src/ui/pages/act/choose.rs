//! What there is to choose from.

use crate::{
    domain::{
        action::{ActionId, suggest},
        characteristic::Characteristic,
        own_text::OwnText,
        plan::Act,
    },
    i18n::{message, words::number},
    state::{I18n, Navigation, Store},
    ui::components::{action_card::ActionCard, own_text_field::OwnTextField},
};
use leptos::{ev, prelude::*};

/// What the latest profile suggests, one's own words, and the whole library.
#[component]
pub(super) fn ChooseAct() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    // Those for the latest profile, but for what is chosen already and what has just been done.
    let suggested = Memo::new(move |_| {
        let latest = store.history().with(|history| history.latest().cloned())?;
        store.plan().with(|plan| {
            let suggested = suggest(&latest.completed, latest.at, plan);
            Some(suggested.into_iter().filter(|action| !plan.is_chosen(*action)).collect::<Vec<_>>())
        })
    });
    let suggested = move || {
        suggested.get().map(|actions| {
            let cards = actions.into_iter().map(|action| view! { <ActionCard action/> });
            view! {
                <h3>{i18n.t(message::act_suggested())}</h3>
                <ul class="actions">{cards.collect_view()}</ul>
            }
        })
    };
    let another = store.plan().with_untracked(|plan| plan.intention().is_some());
    let title = if another { message::act_another() } else { message::act_choices() };
    view! {
        <section class="choose" aria-labelledby="choose">
            <h2 id="choose" tabindex="-1">{i18n.t(title)}</h2>
            {suggested}
            <OwnAct/>
            <h3>{i18n.t(message::act_library())}</h3>
            {Characteristic::ALL.map(|characteristic| view! { <Shelf characteristic/> }).collect_view()}
        </section>
    }
}

/// The actions of one characteristic. They are made when somebody opens it.
#[component]
fn Shelf(characteristic: Characteristic) -> impl IntoView {
    let i18n = I18n::expect();
    let opened = RwSignal::new(false);
    let count = message::act_library_count(number(ActionId::of(characteristic).count()));
    let title = message::act_shelf(message::characteristic(characteristic), count);
    view! {
        <details class="shelf" data-characteristic=characteristic.id() on:toggle=move |_| opened.set(true)>
            <summary>{i18n.t(title)}</summary>
            <ul class="actions">
                {move || opened.get().then(|| {
                    ActionId::of(characteristic).map(|action| view! { <ActionCard action/> }).collect_view()
                })}
            </ul>
        </details>
    }
}

#[component]
fn OwnAct() -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let text = RwSignal::new(OwnText::default());
    // A new field for the next one.
    let chosen = RwSignal::new(0);
    let reminded = RwSignal::new(false);
    let choose = move |event: ev::SubmitEvent| {
        event.prevent_default();
        if text.with_untracked(OwnText::is_empty) {
            reminded.set(true);
            navigation.focus("#act-own");
        } else {
            store.choose_act(Act::Own(text.get_untracked()));
            text.set(OwnText::default());
            chosen.update(|chosen| *chosen += 1);
            reminded.set(false);
            navigation.focus("main h1");
        }
    };
    view! {
        <form class="own" on:submit=choose>
            <h3>{i18n.t(message::act_own())}</h3>
            {move || {
                chosen.track();
                let write = Callback::new(move |written| text.set(written));
                view! { <OwnTextField id="act-own" label=message::act_own_label() text=OwnText::default() write/> }
            }}
            <p class="reminder" role="alert">
                {move || reminded.get().then(|| i18n.t(message::act_own_empty()))}
            </p>
            <p><button type="submit">{i18n.t(message::suggestion_choose())}</button></p>
        </form>
    }
}
