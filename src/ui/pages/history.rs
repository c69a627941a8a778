//! The quizzes finished in this browser.

use super::not_found::Nothing;
use crate::{
    domain::history::Finished,
    i18n::{message, words},
    route::Route,
    state::{I18n, Store},
};
use leptos::prelude::*;

/// Every finished quiz, the latest first.
#[component]
pub(in crate::ui) fn HistoryPage() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    move || {
        let finished: Vec<Finished> = store.history().with(|history| history.iter().rev().cloned().collect());
        if finished.is_empty() {
            return view! {
                <Nothing
                    title=message::history_empty_title()
                    text=message::history_empty_text()
                    link=message::history_start()
                    to=Route::Home
                />
            }
            .into_any();
        }
        view! {
            <div class="page">
                <header>
                    <h1 tabindex="-1">{i18n.t(message::history_title())}</h1>
                    <p class="lead">{i18n.t(message::history_text())}</p>
                </header>
                <ol class="results" reversed>
                    {finished.into_iter().map(|finished| view! { <Item finished/> }).collect_view()}
                </ol>
                <p><a class="button" href=Route::Home.to_string()>{i18n.t(message::profile_again())}</a></p>
            </div>
        }
        .into_any()
    }
}

#[component]
fn Item(finished: Finished) -> impl IntoView {
    let i18n = I18n::expect();
    let profile = finished.completed.profile();
    let when = message::profile_when(finished.at, words::situations(finished.completed.set().total()));
    let counts = profile.tallies().map(|(characteristic, tally)| {
        view! {
            <div>
                <dt>{i18n.t(message::characteristic_short(characteristic))}</dt>
                <dd>{i18n.t(message::profile_count(tally.shown().into(), tally.opportunities().into()))}</dd>
            </div>
        }
    });
    view! {
        <li>
            <h2><a href=Route::Profile(finished.id).to_string()>{i18n.t(when)}</a></h2>
            <dl class="small-counts">{counts.collect_view()}</dl>
        </li>
    }
}
