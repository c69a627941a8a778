//! One situation at a time.

use super::not_found::Nothing;
use crate::{
    domain::{
        answer::Answer,
        draft::{Draft, Round, Step},
    },
    i18n::{
        message,
        words::{self, number},
    },
    route::Route,
    state::{I18n, Navigation, Store},
};
use leptos::{ev, prelude::*};

/// The situation of the quiz under way that the person is at.
#[component]
pub(in crate::ui) fn QuizPage() -> impl IntoView {
    let draft = Store::expect().draft().get_untracked();
    draft.map(|draft| view! { <Situation draft/> }.into_any())
}

/// There is no quiz under way. Whoever came back from a profile is led there again.
#[component]
pub(in crate::ui) fn NoQuiz() -> impl IntoView {
    let latest = Store::expect().history().with_untracked(|history| history.latest().map(|latest| latest.id));
    let (link, to) = match latest {
        Some(id) => (message::quiz_none_latest(), Route::Profile(id)),
        None => (message::quiz_none_start(), Route::Home),
    };
    view! { <Nothing title=message::quiz_none_title() text=message::quiz_none_text() link to/> }
}

/// Goes where the quiz goes from a situation.
fn advance(position: usize, round: Round, store: Store, navigation: Navigation) {
    let step = store.draft().with_untracked(|draft| draft.as_ref().map(|draft| draft.after(position, round)));
    match step {
        Some(Step::Scenario(next)) => navigation.go(Route::Situation(next)),
        Some(Step::Skipped) => navigation.go(Route::Skipped),
        Some(Step::Finish) => finish(store, navigation),
        None => {}
    }
}

/// Closes the quiz and goes to its profile.
pub(super) fn finish(store: Store, navigation: Navigation) {
    store.finish(move |id| navigation.go(Route::Profile(id)));
}

/// `draft` is the quiz as it is when the page opens. The page stays for all of its situations.
#[component]
fn Situation(draft: Draft) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let total = draft.total();
    // When the quiz is closed, the last state of it is what stands here until the page goes.
    let draft = Memo::new(move |last: Option<&Draft>| {
        let now = store.draft().get();
        now.or_else(|| last.cloned()).unwrap_or_else(|| draft.clone())
    });
    // As long as it is the same situation, it stands there in the same way.
    let shown = Memo::new(move |_| {
        let draft = draft.read();
        let position = draft.position();
        (position, draft.scenario(position), draft.options(position))
    });
    let position = move || shown.read().0;
    let scenario = move || shown.read().1;
    let options = move || shown.read().2;
    let chosen = move || draft.read().answer(position()).and_then(Answer::option);
    // What the person is here for is decided when they come, not by what they answer then.
    let round = Memo::new(move |_| {
        let position = position();
        let draft = draft.read_untracked();
        let skipped = draft.answer(position) == Some(Answer::Skipped);
        if skipped && draft.offers_skipped() { Round::Skipped } else { Round::All }
    });
    let ends = move || {
        let after = draft.read().after(position(), round.get());
        chosen().is_some() && after == Step::Finish
    };
    let reminded_at = RwSignal::new(None);
    let reminded = move || chosen().is_none() && reminded_at.get() == Some(position());

    let choose = move |place: usize| store.choose(untrack(position), untrack(options)[place]);
    let next = move |event: ev::SubmitEvent| {
        event.prevent_default();
        store.when_ready(move || {
            let position = untrack(position);
            if untrack(chosen).is_some() {
                advance(position, round.get_untracked(), store, navigation);
            } else {
                reminded_at.set(Some(position));
            }
        });
    };
    let skip = move |_| {
        let (position, round) = (untrack(position), round.get_untracked());
        store.skip(position, move || advance(position, round, store, navigation));
    };
    let back = move |_| navigation.go(Route::Situation(untrack(position).saturating_sub(1)));
    let on_key = move |event: ev::KeyboardEvent| {
        let plain = !(event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key());
        if let Some(place) = plain.then(|| place(&event.key())).flatten() {
            event.prevent_default();
            choose(place);
            navigation.focus(RADIOS[place]);
        }
    };
    let choices = [0, 1, 2, 3].map(|place| {
        view! {
            <label class="option">
                <input
                    type="radio"
                    name="option"
                    id=&RADIOS[place][1..]
                    prop:checked=move || chosen() == Some(options()[place])
                    on:change=move |_| choose(place)
                />
                <span class="ring" aria-hidden="true"></span>
                <span>{i18n.derive(move || words::option(scenario(), options()[place]))}</span>
            </label>
        }
    });
    view! {
        <div class="page quiz">
            <h1 tabindex="-1">
                {i18n.derive(move || message::quiz_title(number(position() + 1), number(total)))}
            </h1>
            <progress
                aria-label=i18n.t(message::quiz_progress())
                max=total
                value=move || position() + usize::from(chosen().is_some())
            ></progress>
            <form on:submit=next>
                <p class="scenario" id="scenario">{i18n.derive(move || message::scenario(scenario()))}</p>
                <fieldset aria-describedby="scenario" on:keydown=on_key>
                    <legend>{i18n.t(message::quiz_question())}</legend>
                    <p class="hint">{i18n.t(message::quiz_hint())}</p>
                    {choices.collect_view()}
                </fieldset>
                <p class="reminder" role="alert">
                    {move || reminded().then(|| i18n.t(message::quiz_choose_first()))}
                </p>
                <p class="buttons">
                    <button type="submit" class="primary">
                        {i18n.derive(move || if ends() { message::quiz_finish() } else { message::quiz_next() })}
                    </button>
                    <button type="button" class="quiet" on:click=skip>{i18n.t(message::quiz_skip())}</button>
                    <button type="button" class="quiet" hidden=move || position() == 0 on:click=back>
                        {i18n.t(message::quiz_back())}
                    </button>
                    <button
                        type="button"
                        class="quiet"
                        hidden=move || ends() || !draft.read().is_answered()
                        on:click=move |_| finish(store, navigation)
                    >
                        {i18n.t(message::quiz_finish())}
                    </button>
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
    ["1", "2", "3", "4"].iter().position(|digit| *digit == key)
}
