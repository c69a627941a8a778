//! What the person sees. Handlers call one method of the state; nothing here speaks to the browser itself.
#![allow(unreachable_pub, reason = "the component macro makes items of its own public")]

mod app;
mod components;
mod pages;

use crate::{i18n::Localizer, state::Store};
use app::App;
use leptos::{mount::mount_to_body, prelude::*};

/// Puts the app in the page.
pub fn mount(store: Store, localizer: Localizer) {
    mount_to_body(move || view! { <App store localizer/> });
}
