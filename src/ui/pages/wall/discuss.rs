//! A question for all.

use crate::{
    domain::{
        answer::OptionIndex,
        room::{Round, Workshop},
    },
    i18n::message,
    state::{I18n, Store},
};
use leptos::prelude::*;

/// The question that was written for a scenario, with the votes below it.
#[component]
pub(super) fn Discuss(place: usize) -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let scenario = store.in_workshop(|workshop: &Workshop| workshop.scenarios().get(place).copied());
    let question = scenario.map(|scenario| i18n.t(message::scenario_discuss(scenario.id)));
    let votes = store.in_workshop(|workshop| workshop.counted(place));
    let first = store.in_workshop(|workshop| workshop.votes(place, Round::First));
    let small = (votes.total() + first.total() > 0).then(|| {
        let options = OptionIndex::ALL.map(|option| {
            view! {
                <li>
                    <span class="letter">{option.letter().to_string()}</span>
                    <span class="number" aria-hidden="true">{votes.of(option).to_string()}</span>
                    <span class="unseen">{i18n.t(message::wall_votes(votes.of(option).into()))}</span>
                </li>
            }
        });
        view! { <ul class="small-votes">{options.collect_view()}</ul> }
    });
    view! {
        <div class="discussion">
            <p class="question">{question}</p>
            {small}
        </div>
    }
}
