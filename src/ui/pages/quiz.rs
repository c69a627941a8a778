//! One situation at a time.

use super::not_found::Nothing;
use crate::{
    domain::{
        answer::OptionIndex,
        draft::{Draft, Step},
    },
    i18n::{Phrase, message, words},
    route::Route,
    state::{I18n, Navigation, Store},
    ui::app::number,
};
use leptos::{ev, prelude::*};

/// The situation that the address names, of the quiz under way.
#[component]
pub(in crate::ui) fn QuizPage() -> impl IntoView {
    let (navigation, store) = (Navigation::expect(), Store::expect());
    // The address asks for a situation; the quiz says how far it can be followed.
    Effect::new(move || {
        let asked = match navigation.route() {
            Route::Situation(position) => Some(position),
            Route::Quiz => None,
            _ => return,
        };
        let at = store.draft().read_untracked().as_ref().map(Draft::position);
        let reached = asked.or(at).and_then(|position| store.visit(position));
        if let Some(reached) = reached
            && asked != Some(reached)
        {
            navigation.replace(Route::Situation(reached));
        }
    });
    let underway = Memo::new(move |_| store.draft().with(Option::is_some));
    move || {
        if underway.get() {
            view! { <Situation/> }.into_any()
        } else {
            view! {
                <Nothing
                    title=message::quiz_none_title()
                    text=message::quiz_none_text()
                    link=message::quiz_none_start()
                    to=Route::Home
                />
            }
            .into_any()
        }
    }
}

/// Goes where the quiz goes from a situation.
fn advance(position: usize, store: Store, navigation: Navigation) {
    let step = store.draft().with_untracked(|draft| draft.as_ref().map(|draft| draft.after(position)));
    match step {
        Some(Step::Scenario(next)) => navigation.go(Route::Situation(next)),
        Some(Step::Skipped) => navigation.go(Route::Skipped),
        Some(Step::Finish) => finish(store, navigation),
        None => {}
    }
}

/// Closes the quiz and goes to its profile.
pub(super) fn finish(store: Store, navigation: Navigation) {
    if let Ok(Some(id)) = store.finish() {
        navigation.go(Route::Profile(id));
    }
}

#[component]
fn Situation() -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    // The draft is there as long as this is shown; the values stand in for the moment in which it goes.
    let draft = move || store.draft().get();
    let position = Memo::new(move |_| draft().map_or(0, |draft| draft.position()));
    let total = Memo::new(move |_| draft().map_or(1, |draft| draft.total()));
    let scenario = Memo::new(move |_| draft().map(|draft| draft.scenario(position.get())));
    let options = Memo::new(move |_| draft().map_or(OptionIndex::ALL, |draft| draft.options(position.get())));
    let chosen = Memo::new(move |_| draft().and_then(|draft| draft.answer(position.get())?.option()));
    let last = Memo::new(move |_| {
        draft().is_some_and(|d| chosen.get().is_some() && d.after(position.get()) == Step::Finish)
    });
    let reminded = RwSignal::new(false);
    Effect::new(move || {
        // Another situation, or an answer: the reminder has done its work.
        position.track();
        chosen.track();
        reminded.set(false);
    });

    let choose = move |place: usize| store.choose(position.get_untracked(), options.get_untracked()[place]);
    let next = move |event: ev::SubmitEvent| {
        event.prevent_default();
        if chosen.get_untracked().is_some() {
            advance(position.get_untracked(), store, navigation);
        } else {
            reminded.set(true);
        }
    };
    let skip = move |_| {
        let position = position.get_untracked();
        store.skip(position);
        advance(position, store, navigation);
    };
    let on_key = move |event: ev::KeyboardEvent| {
        let plain = !(event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key());
        if let Some(place) = plain.then(|| place(&event.key())).flatten() {
            event.prevent_default();
            choose(place);
            navigation.focus(RADIOS[place]);
        }
    };
    let option_text = move |place: usize| -> Phrase {
        scenario
            .get()
            .map_or_else(message::app_loading, |scenario| words::option(scenario, options.get()[place]))
    };
    let choices = [0, 1, 2, 3].map(|place| {
        view! {
            <label class="option">
                <input
                    type="radio"
                    name="option"
                    id=&RADIOS[place][1..]
                    prop:checked=move || chosen.get() == Some(options.get()[place])
                    on:change=move |_| choose(place)
                />
                <span class="ring" aria-hidden="true"></span>
                <span>{i18n.derive(move || option_text(place))}</span>
            </label>
        }
    });
    view! {
        <div class="page quiz">
            <p class="back">
                <button type="button" class="quiet" hidden=move || position.get() == 0
                    on:click=move |_| navigation.go(Route::Situation(position.get_untracked().saturating_sub(1)))>
                    {i18n.t(message::quiz_back())}
                </button>
            </p>
            <h1 tabindex="-1">
                {i18n.derive(move || message::quiz_title(number(position.get() + 1), number(total.get())))}
            </h1>
            <progress
                aria-label=i18n.t(message::quiz_progress())
                max=move || total.get()
                value=move || position.get() + usize::from(chosen.get().is_some())
            ></progress>
            <form on:submit=next>
                <p class="scenario" id="scenario">
                    {i18n.derive(move || scenario.get().map_or_else(message::app_loading, message::scenario))}
                </p>
                <fieldset aria-describedby="scenario" on:keydown=on_key>
                    <legend>{i18n.t(message::quiz_question())}</legend>
                    <p class="hint">{i18n.t(message::quiz_hint())}</p>
                    {choices.collect_view()}
                </fieldset>
                <p class="reminder" role="alert">
                    {move || reminded.get().then(|| i18n.t(message::quiz_choose_first()))}
                </p>
                <p class="buttons">
                    <button type="submit" class="primary">
                        {i18n.derive(move || if last.get() { message::quiz_finish() } else { message::quiz_next() })}
                    </button>
                    <button type="button" class="quiet" on:click=skip>{i18n.t(message::quiz_skip())}</button>
                </p>
                <p class="keys">{i18n.t(message::quiz_keys())}</p>
            </form>
        </div>
    }
}

/// The four radio buttons, as selectors.
const RADIOS: [&str; 4] = ["#option-1", "#option-2", "#option-3", "#option-4"];

/// The option that a key chooses, counted from nought.
fn place(key: &str) -> Option<usize> {
    ["1", "2", "3", "4"].iter().position(|number| *number == key)
}
