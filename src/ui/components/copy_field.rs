//! A text to copy.

use crate::{
    i18n::{Phrase, message},
    state::{I18n, Sharing},
    ui::components::icon::{Icon, IconMark},
};
use leptos::prelude::*;

/// A field with a text that the person can copy but not change, and the button that does.
#[component]
pub(in crate::ui) fn CopyField(
    id: &'static str,
    label: Phrase,
    copy: Phrase,
    #[prop(into)] text: Signal<String>,
    /// Set in large letters.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let (i18n, sharing) = (I18n::expect(), Sharing::expect());
    let copied = RwSignal::new(None);
    // What was copied isn't what stands there any more.
    Effect::new(move || {
        text.track();
        copied.set(None);
    });
    let copy_it = move |_| {
        copied.set(None);
        sharing.copy(text.get_untracked(), id, move |done| copied.set(Some(done)));
    };
    let said = move || {
        copied.get().map(|copied| if copied { message::share_copied() } else { message::share_copy_failed() })
    };
    view! {
        <div class="field copy">
            <label for=id>{i18n.t(label)}</label>
            <div class="row">
                <input type="text" id=id class:code=large readonly spellcheck="false" prop:value=text/>
                <button type="button" on:click=copy_it><IconMark icon=Icon::Copy/> {i18n.t(copy)}</button>
            </div>
            <p class="status" role="status">{move || said().map(|said| i18n.t(said))}</p>
        </div>
    }
}
