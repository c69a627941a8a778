//! The quizzes finished in this browser.

mod keeping;
mod list;
mod received;
mod trend;

use super::{act::PastActs, not_found::Nothing};
use crate::{
    domain::{history::History, received::ReceivedResults, trend::Trend},
    i18n::message,
    route::Route,
    state::{I18n, Store},
};
use keeping::Keeping;
use leptos::prelude::*;
use list::{Deletions, List};
use received::ReceivedList;
use trend::TrendSection;

/// Every finished quiz, the latest first; how the characteristics went from one to the next; and what was done.
#[component]
pub(in crate::ui) fn HistoryPage() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let empty = Memo::new(move |_| store.history().with(History::is_empty));
    // With results from others below, the page isn't empty.
    let title = move || {
        let nothing = store.received().with(ReceivedResults::is_empty);
        if nothing { message::history_empty_title() } else { message::history_title() }
    };
    let trend = Memo::new(move |_| {
        store.history().with(|history| store.plan().with(|plan| Trend::of(history, plan.past())))
    });
    view! {
        <Deletions/>
        {move || if empty.get() {
            view! {
                <Nothing
                    title=title()
                    text=message::history_empty_text()
                    link=message::history_start()
                    to=Route::Home
                />
            }
            .into_any()
        } else {
            view! {
                <div class="page history">
                    <header>
                        <h1 tabindex="-1">{i18n.t(message::history_title())}</h1>
                        <p class="lead">{i18n.t(message::history_text())}</p>
                    </header>
                    {move || trend.get().map(|trend| view! { <TrendSection trend/> }.into_any())}
                    <List/>
                    <PastActs/>
                    <Keeping/>
                </div>
            }
            .into_any()
        }}
        <ReceivedList/>
    }
}
