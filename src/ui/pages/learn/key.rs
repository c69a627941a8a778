//! The key of the bank, with reasons.

use crate::{
    domain::{
        answer::OptionIndex,
        bank::{OptionKind, Revision, Scenario},
    },
    i18n::{Phrase, message, words},
    state::I18n,
};
use leptos::prelude::*;

/// All twenty situations and what each option shows. They are made only when the person asks for them.
#[component]
pub(super) fn Key() -> impl IntoView {
    let i18n = I18n::expect();
    let open = RwSignal::new(false);
    let items = move || {
        open.get().then(|| {
            let items = Revision::CURRENT.bank().map(|scenario| view! { <Item scenario/> });
            view! { <ol class="key">{items.collect_view()}</ol> }.into_any()
        })
    };
    view! {
        <details on:toggle=move |_| open.set(true)>
            <summary>{i18n.t(message::learn_key_open())}</summary>
            {items}
        </details>
    }
}

#[component]
fn Item(scenario: Scenario) -> impl IntoView {
    let i18n = I18n::expect();
    let id = scenario.id;
    let [first, second] = scenario.characteristics().map(message::characteristic_inline);
    let options = OptionIndex::ALL.map(|option| {
        view! {
            <li>
                {i18n.t(words::option(id, option))} " " <em>{i18n.t(shows(scenario, option))}</em>
            </li>
        }
    });
    view! {
        <li>
            <p>{i18n.t(message::scenario(id))}</p>
            <p class="calls">{i18n.t(message::learn_key_calls(first, second))}</p>
            <ul>{options.collect_view()}</ul>
            <p>{i18n.t(message::scenario_first(id))} " " {i18n.t(message::scenario_second(id))}</p>
        </li>
    }
}

fn shows(scenario: Scenario, option: OptionIndex) -> Phrase {
    match scenario.kind(option) {
        OptionKind::Both => message::learn_key_both(),
        OptionKind::First => message::learn_key_one(message::characteristic_inline(scenario.first)),
        OptionKind::Second => message::learn_key_one(message::characteristic_inline(scenario.second)),
        OptionKind::Neither => message::learn_key_neither(),
    }
}
