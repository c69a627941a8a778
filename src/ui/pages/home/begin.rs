//! The ways into a quiz.

use crate::{
    domain::scenario_set::Length,
    i18n::{
        Phrase, message,
        words::{self, number},
    },
    route::Route,
    state::{I18n, Navigation, Store},
};
use leptos::prelude::*;

/// A new quiz: the usual length first, the others beside it.
#[component]
pub(super) fn Start() -> impl IntoView {
    let i18n = I18n::expect();
    let others = Length::ALL.into_iter().filter(|length| *length != Length::default());
    view! {
        <div class="start">
            <a class="button primary large" href=Route::Begin(Length::default()).to_string()>
                <strong>{i18n.t(message::home_start())}</strong>
                <span>{i18n.t(about(Length::default()))}</span>
            </a>
            <p class="aside">{i18n.t(message::home_other_lengths())}</p>
            <p class="others">
                {others.map(|length| view! {
                    <a class="button quiet" href=Route::Begin(length).to_string()>{i18n.t(about(length))}</a>
                }).collect_view()}
            </p>
        </div>
    }
}

/// The quiz under way, or another one in its place.
#[component]
pub(super) fn Resume(answered: usize, total: usize) -> impl IntoView {
    let i18n = I18n::expect();
    let lengths = Length::ALL.map(|length| view! { <RestartButton length/> });
    view! {
        <div class="resume">
            <h2>{i18n.t(message::home_resume_title())}</h2>
            <p>{i18n.t(message::home_resume_text(number(answered), number(total)))}</p>
            <p><a class="button primary large" href=Route::Quiz.to_string()>{i18n.t(message::home_resume())}</a></p>
            <details>
                <summary>{i18n.t(message::home_restart())}</summary>
                <p>{i18n.t(message::home_restart_text())}</p>
                <p class="lengths">{lengths.collect_view()}</p>
            </details>
        </div>
    }
}

/// Begins a quiz of a length in place of the one under way.
#[component]
fn RestartButton(length: Length) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let begin = move |_| {
        if store.begin(length) {
            navigation.go(Route::Situation(0));
        }
    };
    view! { <button type="button" on:click=begin>{i18n.t(about(length))}</button> }
}

/// How many situations it is, and how long it takes.
fn about(length: Length) -> Phrase {
    message::home_start_length(
        words::situations(length.scenarios().into()),
        message::minutes_about(length.minutes().into()),
    )
}
