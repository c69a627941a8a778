//! Every answer of a finished quiz, explained.

use crate::{
    domain::{
        bank::OptionKind,
        characteristic::Characteristic,
        completed::{Answered, Completed},
    },
    i18n::{Phrase, message, words},
    state::I18n,
};
use leptos::prelude::*;

/// Each situation with the answer given, what it showed, and what showing the rest would have looked like.
#[component]
pub(super) fn Answers(completed: Completed) -> impl IntoView {
    let i18n = I18n::expect();
    let items = completed.answered().map(|answered| view! { <Item answered/> }).collect_view();
    view! {
        <section class="answers" aria-labelledby="answers">
            <h2 id="answers">{i18n.t(message::profile_answers())}</h2>
            <p>{i18n.t(message::profile_answers_text())}</p>
            <ol>{items}</ol>
        </section>
    }
}

#[component]
fn Item(answered: Answered) -> impl IntoView {
    let i18n = I18n::expect();
    let lines = [
        (answered.scenario.first, message::scenario_first(answered.scenario.id)),
        (answered.scenario.second, message::scenario_second(answered.scenario.id)),
    ];
    let lines = lines.map(|(characteristic, looks_like)| {
        let shown = answered.showed(characteristic) == Some(true);
        view! {
            <dt class=if shown { "shown" } else { "open" }>{i18n.t(heading(characteristic, shown))}</dt>
            <dd>{i18n.t(looks_like)}</dd>
        }
    });
    let chosen = answered.answer.option().map(|option| {
        view! {
            <p class="answer">
                <strong>{i18n.t(message::answer_yours())}</strong>
                {i18n.t(words::option(answered.scenario.id, option))}
            </p>
        }
    });
    view! {
        <li data-scenario=format!("{:?}", answered.scenario.id)>
            <p class="scenario">{i18n.t(message::scenario(answered.scenario.id))}</p>
            <div>
                {chosen}
                <p class="showed">{i18n.t(showed(answered))}</p>
                <dl>{lines.collect_view()}</dl>
            </div>
        </li>
    }
}

fn heading(characteristic: Characteristic, shown: bool) -> Phrase {
    let name = message::characteristic(characteristic);
    if shown { message::answer_looked_shown(name) } else { message::answer_looked_not_shown(name) }
}

/// What the answer showed, in a sentence.
fn showed(answered: Answered) -> Phrase {
    let [first, second] = answered.scenario.characteristics().map(message::characteristic_inline);
    match answered.kind() {
        None => message::answer_skipped(),
        Some(OptionKind::Neither) => message::answer_neither(),
        Some(OptionKind::Both) => message::answer_both(first, second),
        Some(OptionKind::First) => message::answer_one(first),
        Some(OptionKind::Second) => message::answer_one(second),
    }
}
