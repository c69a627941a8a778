//! What is waiting for somebody who comes back.

use crate::{
    domain::{
        history::{Finished, History, ResultId},
        plan::{Dated, Plan},
    },
    i18n::{Phrase, message, words},
    route::Route,
    state::{I18n, Navigation, Store},
};
use leptos::{ev, prelude::*};

/// The small act that was chosen, and the latest profile.
#[component]
pub(super) fn Waiting() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let chosen = Memo::new(move |_| store.plan().with(Plan::chosen));
    let latest = Memo::new(move |_| store.history().with(|history| history.latest().cloned()));
    let done = RwSignal::new(false);
    view! {
        <div class="waiting">
            <div class="status" role="status" tabindex="-1">
                {move || done.get().then(|| view! {
                    <p>{i18n.t(message::home_action_done_status())}</p>
                    <Suggestions link=message::home_action_next()/>
                })}
            </div>
            {move || chosen.get().map(|chosen| view! { <SmallAct chosen done/> }.into_any())}
            {move || latest.get().map(|latest| view! { <Latest latest/> }.into_any())}
        </div>
    }
}

/// The action that was chosen. `done` is set when it has been done.
#[component]
fn SmallAct(chosen: Dated, done: RwSignal<bool>) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let mark_done = move |_| {
        store.mark_action_done();
        done.set(true);
        // The button is gone; the focus goes to what says so.
        navigation.focus(".home .status");
    };
    view! {
        <section class="small-act" aria-labelledby="small-act">
            <h2 id="small-act">{i18n.t(message::home_action_title())}</h2>
            <p class="act">{i18n.t(message::action(chosen.action))}</p>
            <p>{i18n.t(message::action_step(chosen.action))}</p>
            <div class="buttons">
                <button type="button" class="primary" on:click=mark_done>
                    {i18n.t(message::home_action_done())}
                </button>
                <Suggestions link=message::home_action_another()/>
            </div>
        </section>
    }
}

/// The way to the actions that the latest profile suggests, if there is one.
#[component]
fn Suggestions(link: Phrase) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let latest = |history: &History| history.latest().map(|latest| latest.id);
    store.history().with_untracked(latest).map(|id: ResultId| {
        let go = move |event: ev::MouseEvent| {
            event.prevent_default();
            navigation.go(Route::Profile(id));
            navigation.focus("#suggestions");
        };
        view! { <a class="button" href=Route::Profile(id).to_string() on:click=go>{i18n.t(link)}</a> }
    })
}

/// The last finished quiz.
#[component]
fn Latest(latest: Finished) -> impl IntoView {
    let i18n = I18n::expect();
    let when = message::profile_when(latest.at, words::situations(latest.completed.set().total()));
    view! {
        <section class="latest" aria-labelledby="latest">
            <h2 id="latest">{i18n.t(message::home_latest_title())}</h2>
            <p>{i18n.t(when)}</p>
            <p>
                <a class="button" href=Route::Profile(latest.id).to_string()>
                    {i18n.t(message::home_latest_open())}
                </a>
            </p>
        </section>
    }
}
