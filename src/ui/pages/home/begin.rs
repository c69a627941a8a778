//! The ways into a quiz.

use crate::{
    domain::scenario_set::Length,
    i18n::{
        message,
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
            <BeginButton length=Length::default() class="primary large">
                <strong>{i18n.t(message::home_start())}</strong>
            </BeginButton>
            <p class="aside">{i18n.t(message::home_other_lengths())}</p>
            <p class="others">
                {others.map(|length| view! { <BeginButton length class="quiet"/> }).collect_view()}
            </p>
        </div>
    }
}

/// The quiz under way, or another one in its place.
#[component]
pub(super) fn Resume(answered: usize, total: usize) -> impl IntoView {
    let i18n = I18n::expect();
    let lengths = Length::ALL.map(|length| view! { <BeginButton length class=""/> });
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

/// Begins a quiz of a length.
#[component]
fn BeginButton(
    length: Length,
    class: &'static str,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let about = message::home_start_length(
        words::situations(length.scenarios().into()),
        message::minutes_about(length.minutes().into()),
    );
    let begin = move |_| {
        if store.begin(length) {
            navigation.go(Route::Situation(0));
        }
    };
    view! {
        <button type="button" class=class data-length=length.scenarios() on:click=begin>
            {children.map(|children| children())}
            <span>{i18n.t(about)}</span>
        </button>
    }
}
