//! What is kept.

use crate::{
    i18n::{message, words::number},
    state::{I18n, PersonalFiles, Store},
    ui::components::persistence::Persistence,
};
use leptos::prelude::*;

/// A list of what is kept, how much that is, what the browser promises, and the way to a file.
#[component]
pub(super) fn Data() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let files = PersonalFiles::expect();
    let granted = files.persistence();
    let amount = Memo::new(move |_| store.amount());
    let items = move || {
        let amount = amount.get();
        let counted = [
            (amount.results > 0).then(|| message::data_results(number(amount.results))),
            amount.draft.then(message::data_draft),
            amount.intention.then(message::data_intention),
            (amount.past > 0).then(|| message::data_past(number(amount.past))),
            (amount.received > 0).then(|| message::data_received(number(amount.received))),
            (amount.team > 0).then(|| message::data_team(number(amount.team))),
            (amount.rooms > 0).then(message::data_room),
            (amount.aside > 0).then(|| message::data_aside(number(amount.aside))),
        ];
        let mut phrases: Vec<_> = counted.into_iter().flatten().collect();
        if phrases.is_empty() {
            phrases.push(message::data_nothing());
        }
        phrases.into_iter().map(|phrase| view! { <li>{i18n.t(phrase)}</li> }).collect_view()
    };
    let kilobytes = move || message::data_size(number(amount.get().bytes.div_ceil(1000)));
    view! {
        <section class="data" aria-labelledby="data">
            <h2 id="data">{i18n.t(message::data_title())}</h2>
            <p>{i18n.t(message::data_text())}</p>
            <ul>{items}</ul>
            <p>{i18n.derive(kilobytes)}</p>
            <p class="reminder" hidden=move || !amount.get().this_visit>{i18n.t(message::data_this_visit())}</p>
            <Persistence granted/>
            <p hidden=move || amount.get().aside == 0>
                <button type="button" on:click=move |_| files.save_unreadable()>
                    {i18n.t(message::data_aside_save())}
                </button>
            </p>
        </section>
    }
}
