//! The small act: choosing it, saying when and how, and what was done.

mod choose;
mod planning;
mod reminder;

use crate::{
    i18n::{message, words},
    state::{I18n, Store},
    ui::components::small_act::SmallAct,
};
use choose::ChooseAct;
use leptos::prelude::*;
use planning::Planning;
use reminder::ReminderForm;

/// The chosen act with everything about it, or what there is to choose from.
#[component]
pub(in crate::ui) fn ActPage() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    // What stands here changes with the choice, not with every word that is written.
    let chosen =
        Memo::new(move |_| store.plan().with(|plan| plan.intention().map(|i| (i.act.clone(), i.chosen))));
    let has = move || chosen.with(Option::is_some);
    view! {
        <div class="page act-page">
            <header>
                <h1 tabindex="-1">
                    {i18n.derive(move || if has() { message::act_title() } else { message::act_choose_title() })}
                </h1>
                <p class="lead">
                    {i18n.derive(move || if has() { message::act_text() } else { message::act_choose_text() })}
                </p>
            </header>
            <SmallAct/>
            {move || chosen.get().map(|_| view! {
                <div class="plan">
                    <Planning/>
                    <ReminderForm/>
                </div>
            }.into_any())}
            <ChooseAct/>
            <PastActs/>
        </div>
    }
}

/// What was done, the latest first.
#[component]
pub(super) fn PastActs() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let past = Memo::new(move |_| store.plan().with(|plan| plan.past().to_vec()));
    move || {
        let acts = past.get();
        (!acts.is_empty()).then(|| {
            let items = acts.iter().rev().map(|past| view! { <li>{i18n.t(words::past(past))}</li> });
            view! {
                <section class="past" aria-labelledby="past">
                    <h2 id="past">{i18n.t(message::act_past())}</h2>
                    <ul>{items.collect_view()}</ul>
                </section>
            }
        })
    }
}
