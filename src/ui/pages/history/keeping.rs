//! How results stay, once there are some worth keeping.

use crate::{
    domain::history::History,
    i18n::message,
    state::{I18n, PersonalFiles, Store},
    ui::components::persistence::Persistence,
};
use leptos::prelude::*;

/// So many results are worth keeping.
const WORTH_KEEPING: usize = 3;

/// What can be done so that the browser doesn't clear them. Nothing stands here if it had promised that before the
/// page was opened, or as long as there is little to lose.
#[component]
pub(super) fn Keeping() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let granted = PersonalFiles::expect().persistence();
    // A promise that is given here is still to be read.
    let asked = RwSignal::new(false);
    let open = move || granted.get() != Some(true) || asked.get();
    let worth = move || store.history().with(|history: &History| history.iter().len() >= WORTH_KEEPING);
    view! {
        <section class="keeping" aria-labelledby="keep" hidden=move || !(worth() && open())>
            <h2 id="keep">{i18n.t(message::keep_title())}</h2>
            <Persistence granted asked/>
        </section>
    }
}
