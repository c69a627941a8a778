//! The start page.

use crate::{
    domain::{
        history::Finished,
        plan::{Dated, Plan},
        scenario_set::Length,
    },
    i18n::{
        message,
        words::{self, number},
    },
    route::Route,
    state::{I18n, Navigation, Store},
    ui::components::rings::Rings,
};
use leptos::prelude::*;

/// What this is in one breath, the way in, and what is waiting for somebody who comes back.
#[component]
pub(in crate::ui) fn HomePage() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let underway = Memo::new(move |_| {
        store.draft().with(|draft| {
            draft.as_ref().filter(|draft| !draft.is_untouched()).map(|d| (d.answered(), d.total()))
        })
    });
    let chosen = Memo::new(move |_| store.plan().with(Plan::chosen));
    let done = RwSignal::new(false);
    let latest = move || store.history().with(|history| history.latest().cloned());
    view! {
        <div class="page home">
            <section class="hero">
                <div>
                    <h1 tabindex="-1">{i18n.t(message::home_title())}</h1>
                    <p class="lead">{i18n.t(message::home_lead())}</p>
                    {move || match underway.get() {
                        Some((answered, total)) => view! { <Resume answered total/> }.into_any(),
                        None => view! { <Start/> }.into_any(),
                    }}
                </div>
                <Rings/>
            </section>
            <p class="status" role="status" tabindex="-1">
                {move || done.get().then(|| i18n.t(message::home_action_done_status()))}
            </p>
            <div class="waiting">
                {move || chosen.get().map(|chosen| view! { <SmallAct chosen done/> }.into_any())}
                {move || latest().map(|latest| view! { <Latest latest/> }.into_any())}
            </div>
            <section class="points" aria-labelledby="points">
                <h2 id="points">{i18n.t(message::home_points_title())}</h2>
                <div>
                    <h3>{i18n.t(message::home_point_moments_title())}</h3>
                    <p>{i18n.t(message::home_point_moments())}</p>
                </div>
                <div>
                    <h3>{i18n.t(message::home_point_counts_title())}</h3>
                    <p>{i18n.t(message::home_point_counts())}</p>
                </div>
                <div>
                    <h3>{i18n.t(message::home_point_private_title())}</h3>
                    <p>{i18n.t(message::home_point_private())}</p>
                </div>
            </section>
        </div>
    }
}

/// The ways to begin.
#[component]
fn Start() -> impl IntoView {
    let i18n = I18n::expect();
    let others = Length::ALL.into_iter().filter(|length| *length != Length::default());
    view! {
        <div class="start">
            <BeginButton length=Length::default()/>
            <p class="aside">
                {i18n.t(message::home_other_lengths())}
            </p>
            <p class="others">{others.map(|length| view! { <BeginButton length/> }).collect_view()}</p>
        </div>
    }
}

/// Begins a quiz of a length.
#[component]
fn BeginButton(length: Length) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let usual = length == Length::default();
    let about = message::home_start_length(
        words::situations(length.scenarios().into()),
        message::minutes_about(length.minutes().into()),
    );
    let begin = move |_| {
        store.begin(length);
        navigation.go(Route::Situation(0));
    };
    view! {
        <button type="button" class=if usual { "primary large" } else { "quiet" } data-length=length.scenarios() on:click=begin>
            {usual.then(|| view! { <strong>{i18n.t(message::home_start())}</strong> })}
            <span>{i18n.t(about)}</span>
        </button>
    }
}

/// The quiz under way.
#[component]
fn Resume(answered: usize, total: usize) -> impl IntoView {
    let i18n = I18n::expect();
    view! {
        <div class="resume">
            <h2>{i18n.t(message::home_resume_title())}</h2>
            <p>{i18n.t(message::home_resume_text(number(answered), number(total)))}</p>
            <p><a class="button primary large" href=Route::Quiz.to_string()>{i18n.t(message::home_resume())}</a></p>
            <details>
                <summary>{i18n.t(message::home_restart())}</summary>
                <p>{i18n.t(message::home_restart_text())}</p>
                <p class="others">
                    {Length::ALL.map(|length| view! { <BeginButton length/> }).collect_view()}
                </p>
            </details>
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
    // Where three are suggested.
    let another =
        move || store.history().with(|history| history.latest().map(|latest| Route::Profile(latest.id)));
    view! {
        <section class="small-act" aria-labelledby="small-act">
            <h2 id="small-act">{i18n.t(message::home_action_title())}</h2>
            <p class="act">{i18n.t(message::action(chosen.action))}</p>
            <p>{i18n.t(message::action_step(chosen.action))}</p>
            <p class="buttons">
                <button type="button" class="primary" on:click=mark_done>
                    {i18n.t(message::home_action_done())}
                </button>
                {move || another().map(|profile| view! {
                    <a class="button" href=profile.to_string()>{i18n.t(message::home_action_another())}</a>
                })}
            </p>
        </section>
    }
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
                <a class="button" href=Route::Profile(latest.id).to_string()>{i18n.t(message::home_latest_open())}</a>
            </p>
        </section>
    }
}
