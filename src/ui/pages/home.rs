//! The start page.

mod begin;
mod waiting;

use crate::{
    domain::{history::History, plan::Plan},
    i18n::message,
    route::Route,
    state::{I18n, Store},
    ui::components::{
        code_field::CodeField,
        icon::{Icon, IconMark},
        rings::Rings,
    },
};
use begin::{Resume, Start};
use leptos::prelude::*;
use waiting::Waiting;

/// For a newcomer what this is, in one breath; for somebody who comes back what is waiting; and the way in.
#[component]
pub(in crate::ui) fn HomePage() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let underway = Memo::new(move |_| {
        store.draft().with(|draft| {
            draft.as_ref().filter(|draft| !draft.is_untouched()).map(|d| (d.answered(), d.total()))
        })
    });
    // Decided when the page opens: what was done on it stays in view.
    let newcomer = store.history().with_untracked(History::is_empty)
        && store.plan().with_untracked(|plan| *plan == Plan::default());
    view! {
        <div class="page home" class:returning=!newcomer>
            <section class="hero">
                <div>
                    <h1 tabindex="-1">{i18n.t(message::home_title())}</h1>
                    {if newcomer {
                        view! { <p class="lead">{i18n.t(message::home_lead())}</p> }.into_any()
                    } else {
                        view! { <Waiting/> }.into_any()
                    }}
                    {move || match underway.get() {
                        Some((answered, total)) => view! { <Resume answered total/> }.into_any(),
                        None => view! { <Start/> }.into_any(),
                    }}
                </div>
                <Rings/>
            </section>
            {newcomer.then(|| view! { <Points/> }.into_any())}
            <Others/>
        </div>
    }
}

/// The ways to what others have shared, and to others.
#[component]
fn Others() -> impl IntoView {
    let i18n = I18n::expect();
    view! {
        <div class="others-too">
            <section class="from-others" aria-labelledby="from-others">
                <h2 id="from-others">{i18n.t(message::code_title())}</h2>
                <CodeField/>
            </section>
            <section aria-labelledby="group">
                <h2 id="group">{i18n.t(message::home_group())}</h2>
                <div>
                    <a class="way" href=Route::Room.to_string()>
                        <IconMark icon=Icon::Wall/> {i18n.t(message::home_room())}
                    </a>
                    <a class="way" href=Route::Team.to_string()>
                        <IconMark icon=Icon::People/> {i18n.t(message::home_team())}
                    </a>
                </div>
            </section>
        </div>
    }
}

/// What a newcomer may expect.
#[component]
fn Points() -> impl IntoView {
    let i18n = I18n::expect();
    let points = [
        (message::home_point_moments_title(), message::home_point_moments()),
        (message::home_point_counts_title(), message::home_point_counts()),
        (message::home_point_private_title(), message::home_point_private()),
    ];
    let points = points.map(|(title, text)| {
        view! {
            <div>
                <h3>{i18n.t(title)}</h3>
                <p>{i18n.t(text)}</p>
            </div>
        }
    });
    view! {
        <section class="points" aria-labelledby="points">
            <h2 id="points">{i18n.t(message::home_points_title())}</h2>
            {points.collect_view()}
        </section>
    }
}
