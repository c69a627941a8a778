//! The situations that were skipped, offered once more before the end.

use super::quiz::finish;
use crate::{
    domain::draft::Draft,
    i18n::{message, words::number},
    route::Route,
    state::{I18n, Navigation, Store},
};
use leptos::prelude::*;

/// Each skipped situation with a way to it, and the way to the profile without them.
#[component]
pub(in crate::ui) fn SkippedPage() -> impl IntoView {
    let draft = Store::expect().draft().get_untracked();
    draft.map(|draft| view! { <Skipped draft/> }.into_any())
}

#[component]
fn Skipped(draft: Draft) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let skipped = draft.skipped();
    let nothing_answered = draft.answered() == 0;
    let items = skipped.iter().map(|&position| {
        view! {
            <li>
                <p>{i18n.t(message::scenario(draft.scenario(position)))}</p>
                <a class="button" href=Route::Situation(position).to_string()>
                    {i18n.t(message::quiz_skipped_answer())}
                    <span class="unseen">
                        " " {i18n.t(message::quiz_title(number(position + 1), number(draft.total())))}
                    </span>
                </a>
            </li>
        }
    });
    view! {
        <div class="page short">
            <h1 tabindex="-1">{i18n.t(message::quiz_skipped_title(number(skipped.len())))}</h1>
            <p class="lead">{i18n.t(message::quiz_skipped_text(number(skipped.len())))}</p>
            <ul class="skipped">{items.collect_view()}</ul>
            {if nothing_answered {
                view! { <p class="reminder">{i18n.t(message::quiz_nothing_answered())}</p> }.into_any()
            } else {
                view! {
                    <p>
                        <button type="button" on:click=move |_| finish(store, navigation)>
                            {i18n.t(message::quiz_skipped_leave())}
                        </button>
                    </p>
                }
                .into_any()
            }}
        </div>
    }
}
