//! One situation with all its votes.

use crate::{
    domain::{
        answer::OptionIndex,
        bank::Scenario,
        room::{Round, Votes},
    },
    i18n::{message, words},
    state::{I18n, Store},
};
use leptos::prelude::*;

/// What stands where there is no number.
const NONE: &str = "–";

/// Its text, its options with the votes of both rounds and the shift, and the question that was asked.
#[component]
pub(super) fn Situation(
    number: usize,
    scenario: Scenario,
    two_rounds: bool,
    shows_key: bool,
) -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let votes = Memo::new(move |_| {
        store
            .in_workshop(|workshop| Some(Round::ALL.map(|round| workshop.votes(number, round))))
            .unwrap_or_default()
    });
    let row = move |option: OptionIndex| {
        let of = move |round: Round| votes.get()[round.index()].of(option);
        view! {
            <tr>
                <th scope="row"><span class="letter">{option.letter().to_string()}</span>{i18n.t(words::option(scenario.id, option))}</th>
                <td>{move || of(Round::First).to_string()}</td>
                {two_rounds.then(|| view! {
                    <td>{move || second(votes.get(), option)}</td>
                    <td>{move || shift(votes.get(), option)}</td>
                })}
                {shows_key.then(|| view! { <td class="shows">{i18n.t(words::shows(&scenario, option))}</td> })}
            </tr>
        }
        .into_any()
    };
    let heading = format!("situation-{number}");
    let (labelled, group) = (heading.clone(), heading.clone());
    let table = move || {
        if votes.get() == [Votes::default(); 2] {
            return view! { <p class="legend">{i18n.t(message::summary_none())}</p> }.into_any();
        }
        view! {
            <div class="wide" tabindex="0" role="group" aria-labelledby=group.clone()>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{i18n.t(message::summary_option())}</th>
                            <th scope="col">{i18n.t(message::summary_first())}</th>
                            {two_rounds.then(|| view! {
                                <th scope="col">{i18n.t(message::summary_second())}</th>
                                <th scope="col">{i18n.t(message::summary_shift())}</th>
                            })}
                            {shows_key.then(|| view! { <th scope="col" class="shows">{i18n.t(message::summary_shows())}</th> })}
                        </tr>
                    </thead>
                    <tbody>{OptionIndex::ALL.map(row).collect_view()}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="situation" aria-labelledby=labelled>
            <h2 id=heading>{i18n.t(message::summary_situation(words::number(number + 1)))}</h2>
            <p class="scenario">{i18n.t(message::scenario(scenario.id))}</p>
            {table}
            <p class="question">{i18n.t(message::scenario_discuss(scenario.id))}</p>
        </section>
    }
}

/// The second vote, if there was one.
fn second([_, second]: [Votes; 2], option: OptionIndex) -> String {
    if second.total() == 0 { NONE.to_owned() } else { second.of(option).to_string() }
}

/// The difference between the rounds; nothing if there was no second vote.
fn shift([first, second]: [Votes; 2], option: OptionIndex) -> String {
    if second.total() == 0 {
        return NONE.to_owned();
    }
    match i32::from(second.of(option)) - i32::from(first.of(option)) {
        0 => "0".to_owned(),
        more @ 1.. => format!("+{more}"),
        less => format!("−{}", less.unsigned_abs()),
    }
}
