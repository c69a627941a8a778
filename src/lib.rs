//! A self-check for microleadership: leading through small everyday acts, at any level.
//!
//! Data flows one way. A browser event calls one method of a domain type through [`state`], a signal changes,
//! and the views in [`ui`] follow. [`domain`] knows no browser; only [`platform`] speaks to it.

#![cfg_attr(feature = "ssr", recursion_limit = "256")]
#![cfg_attr(not(feature = "csr"), allow(dead_code, reason = "at build time only the start page is drawn"))]

pub mod domain;
pub mod i18n;
pub mod picture;
pub mod platform;
pub mod route;
pub mod state;
pub mod ui;

/// Starts the app in the page: reads what was kept, fetches the language, and puts the app in its place.
#[cfg(feature = "csr")]
pub fn start() {
    use leptos::prelude::untrack;
    use platform::task;
    use route::Route;
    use state::Store;

    console_error_panic_hook::set_once();
    task::spawn(async {
        let store = Store::in_browser();
        let route = Route::parse(&platform::location::hash());
        let (look, language) = untrack(|| (store.look(&route), store.language(&route)));
        state::apply_look(&look);
        let language = state::first_choice(language.as_deref());
        match state::load(language).await {
            Ok(localizer) => {
                let before = platform::document::clear();
                ui::mount(store, localizer);
                before.resume();
                store.watch_releases();
            }
            Err(_) => platform::document::show_start_failure(),
        }
    });
}
