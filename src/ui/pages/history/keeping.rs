//! How results stay, once there are some worth keeping.

use crate::{
    i18n::message,
    state::{I18n, PersonalFiles, Store},
};
use leptos::prelude::*;

/// So many results are worth keeping.
const WORTH_KEEPING: usize = 3;

/// What can be done so that the browser doesn't clear them. Nothing stands here if it has promised not to, or as
/// long as there is little to lose.
#[component]
pub(super) fn Keeping() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let files = PersonalFiles::expect();
    let granted = files.persistence();
    let answered = RwSignal::new(None::<bool>);
    let worth = move || store.history().with(|history| history.iter().len() >= WORTH_KEEPING);
    let shown = move || worth() && (granted.get() != Some(true) || answered.get().is_some());
    view! {
        <section class="keeping" aria-labelledby="keep" hidden=move || !shown()>
            <h2 id="keep">{i18n.t(message::keep_title())}</h2>
            <p>{i18n.t(message::keep_text())}</p>
            <p class="status" role="status">
                {move || answered.get().map(|granted| {
                    i18n.t(if granted { message::keep_granted() } else { message::keep_refused() })
                })}
            </p>
            <div class="buttons">
                <button
                    type="button"
                    hidden=move || granted.get().is_none()
                    on:click=move |_| files.ask_for_persistence(move |granted| answered.set(Some(granted)))
                >
                    {i18n.t(message::keep_ask())}
                </button>
                <button type="button" on:click=move |_| files.save_backup()>
                    {i18n.t(message::keep_file())}
                </button>
            </div>
        </section>
    }
}
