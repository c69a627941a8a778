//! A question for all.

use crate::{
    domain::{answer::OptionIndex, bank::ScenarioId},
    i18n::message,
    state::{I18n, Store},
};
use leptos::prelude::*;

/// The question that was written for a scenario, with the votes below it.
#[component]
pub(super) fn Discuss(number: usize, id: ScenarioId) -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let votes = Memo::new(move |_| store.in_workshop(|workshop| workshop.counted(number)));
    let small = move || {
        let votes = votes.get();
        let option = |option: OptionIndex| {
            view! {
                <li>
                    <span class="letter">{option.letter().to_string()}</span>
                    <span class="number" aria-hidden="true">{votes.of(option).to_string()}</span>
                    <span class="unseen">{i18n.t(message::wall_votes(votes.of(option).into()))}</span>
                </li>
            }
        };
        (votes.total() > 0).then(|| {
            view! { <ul class="small-votes">{OptionIndex::ALL.map(option).collect_view()}</ul> }.into_any()
        })
    };
    view! {
        <div class="discussion">
            <p class="question">{i18n.t(message::scenario_discuss(id))}</p>
            {small}
        </div>
    }
}
