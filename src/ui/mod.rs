//! What the person sees. Handlers call one method of the state; nothing here speaks to the browser itself.
#![allow(unreachable_pub, reason = "the component macro makes items of its own public")]

#[cfg(feature = "csr")]
mod app;
mod components;
#[cfg(feature = "ssr")]
mod opening;
#[cfg(feature = "csr")]
mod pages;
/// The pages that stand in the document before the app is there.
#[cfg(not(feature = "csr"))]
mod pages {
    pub(super) mod home;
    mod not_found;
    pub(super) mod quiz;
}

#[cfg(feature = "csr")]
mod rest;

#[cfg(feature = "ssr")]
pub use opening::{Begin, Opening, opening};

#[cfg(feature = "split")]
pub use rest::{PAGES, Pages, bring};

/// Puts the app in the page.
#[cfg(feature = "csr")]
pub fn mount(store: crate::state::Store, localizer: crate::i18n::Localizer) {
    leptos::mount::mount_to_body(move || leptos::view! { <app::App store localizer/> });
}
