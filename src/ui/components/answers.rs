//! Every answer of a finished quiz, explained.

use crate::{
    domain::{
        bank::OptionKind,
        characteristic::Characteristic,
        completed::{Answered, Completed},
    },
    i18n::{Phrase, message, words},
    state::I18n,
    ui::components::whose::Whose,
};
use leptos::prelude::*;

/// Each situation with the answer given, what it showed, and what showing the rest would have looked like.
#[component]
pub(in crate::ui) fn Answers(completed: Completed, whose: Whose) -> impl IntoView {
    let i18n = I18n::expect();
    let (title, text) = match whose {
        Whose::Own => (message::profile_answers(), message::profile_answers_text()),
        Whose::Other => (message::received_answers(), message::received_answers_text()),
    };
    let items = completed.answered().map(|answered| view! { <Item answered whose/> }).collect_view();
    view! {
        <section class="answers" aria-labelledby="answers">
            <h2 id="answers">{i18n.t(title)}</h2>
            <p>{i18n.t(text)}</p>
            <ol>{items}</ol>
        </section>
    }
}

#[component]
fn Item(answered: Answered, whose: Whose) -> impl IntoView {
    let i18n = I18n::expect();
    let lines = [
        (answered.scenario.first, message::scenario_first(answered.scenario.id)),
        (answered.scenario.second, message::scenario_second(answered.scenario.id)),
    ];
    let lines = lines.map(|(characteristic, looks_like)| {
        let shown = answered.showed(characteristic) == Some(true);
        view! {
            <dt class=if shown { "shown" } else { "open" }>{i18n.t(heading(characteristic, shown, whose))}</dt>
            <dd>{i18n.t(looks_like)}</dd>
        }
    });
    let label = match whose {
        Whose::Own => message::answer_yours(),
        Whose::Other => message::received_answer(),
    };
    let chosen = answered.answer.option().map(|option| {
        view! {
            <p class="answer">
                <strong>{i18n.t(label)}</strong>
                {i18n.t(words::option(answered.scenario.id, option))}
            </p>
        }
    });
    view! {
        <li data-scenario=format!("{:?}", answered.scenario.id)>
            <p class="scenario">{i18n.t(message::scenario(answered.scenario.id))}</p>
            <div>
                {chosen}
                <p class="showed">{i18n.t(showed(answered, whose))}</p>
                <dl>{lines.collect_view()}</dl>
            </div>
        </li>
    }
}

fn heading(characteristic: Characteristic, shown: bool, whose: Whose) -> Phrase {
    let name = message::characteristic(characteristic);
    match (shown, whose) {
        (false, _) => message::answer_looked_not_shown(name),
        (true, Whose::Own) => message::answer_looked_shown(name),
        (true, Whose::Other) => message::received_looked_shown(name),
    }
}

/// What the answer showed, in a sentence.
fn showed(answered: Answered, whose: Whose) -> Phrase {
    let [first, second] = answered.scenario.characteristics().map(message::characteristic_inline);
    match (answered.kind(), whose) {
        (None, Whose::Own) => message::answer_skipped(),
        (None, Whose::Other) => message::received_answer_skipped(),
        (Some(OptionKind::Neither), Whose::Own) => message::answer_neither(),
        (Some(OptionKind::Neither), Whose::Other) => message::received_answer_neither(),
        (Some(OptionKind::Both), Whose::Own) => message::answer_both(first, second),
        (Some(OptionKind::Both), Whose::Other) => message::received_answer_both(first, second),
        (Some(OptionKind::First), Whose::Own) => message::answer_one(first),
        (Some(OptionKind::First), Whose::Other) => message::received_answer_one(first),
        (Some(OptionKind::Second), Whose::Own) => message::answer_one(second),
        (Some(OptionKind::Second), Whose::Other) => message::received_answer_one(second),
    }
}
