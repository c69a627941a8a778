//! What the browser promises about keeping what is stored.

use crate::{
    i18n::message,
    state::{I18n, PersonalFiles},
    ui::components::icon::{Icon, IconMark},
};
use leptos::prelude::*;

/// Whether the browser has promised not to clear it; if not, what can be done, with the way to a file and the way to
/// ask it. `asked` is set when it was.
#[component]
pub(in crate::ui) fn Persistence(
    granted: RwSignal<Option<bool>>,
    #[prop(optional)] asked: RwSignal<bool>,
) -> impl IntoView {
    let i18n = I18n::expect();
    let files = PersonalFiles::expect();
    let text = move || match granted.get() {
        Some(true) => message::keep_granted(),
        Some(false) if asked.get() => message::keep_refused(),
        Some(false) | None => message::keep_text(),
    };
    let ask = move |_| {
        files.ask_for_persistence(move |answer| {
            asked.set(true);
            granted.set(Some(answer));
        });
    };
    view! {
        <p role="status">{i18n.derive(text)}</p>
        <div class="buttons">
            <button type="button" on:click=move |_| files.save_backup()><IconMark icon=Icon::Save/> {i18n.t(message::data_save())}</button>
            // It stays after it was pressed, so that the focus does.
            <button type="button" hidden=move || granted.get() != Some(false) && !asked.get() on:click=ask>
                {i18n.t(message::keep_ask())}
            </button>
        </div>
    }
}
