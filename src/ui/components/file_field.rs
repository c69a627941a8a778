//! Where a file is chosen.

use super::icon::{Icon, IconMark};
use crate::{i18n::Phrase, state::I18n};
use leptos::{ev, prelude::*};

/// A button that opens a file of the app's own. The browser's field is there, unseen, for its own words are in the
/// browser's language and not in the page's.
#[component]
pub(in crate::ui) fn FileField<F>(id: &'static str, label: Phrase, open: F) -> impl IntoView
where
    F: FnMut(ev::Event) + 'static,
{
    let i18n = I18n::expect();
    view! {
        <div class="field file">
            <input type="file" class="unseen" id=id accept=".json,application/json" on:change=open/>
            <label class="button" for=id><IconMark icon=Icon::Open/> {i18n.t(label)}</label>
        </div>
    }
    .into_any()
}
