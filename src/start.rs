//! How the app comes into the page.

use crate::{
    domain::answer::OptionIndex,
    platform::{document, location, task},
    route::Route,
    state::{self, Store, asked, is_ready, rest},
    ui,
};
use leptos::prelude::untrack;
use std::{cell::Cell, rc::Rc};

/// Starts the app in the page, in place of what the document says until then: at once for a newcomer who begins a quiz, and
/// with the rest of it for everybody else.
pub fn start() {
    console_error_panic_hook::set_once();
    let store = Store::in_browser();
    #[cfg(feature = "split")]
    rest::comes_by(store, split::fetch);
    if is_ready(store) {
        return mount(store);
    }
    let waits = Rc::new(Cell::new(true));
    let begins = Rc::clone(&waits);
    // Whoever begins a quiz meanwhile needn't wait.
    location::on_hash_change(move || {
        if begins.get() && is_ready(store) {
            begins.set(false);
            mount(store);
        }
    });
    let still_waits = Rc::clone(&waits);
    rest::then_if(
        move || still_waits.get(),
        move || {
            waits.set(false);
            mount(store);
        },
    );
}

fn mount(store: Store) {
    task::spawn(async move {
        let route = asked().unwrap_or(Route::NotFound);
        let (look, language) = untrack(|| (store.look(&route), store.language(&route)));
        state::apply_look(&look);
        let language = state::first_choice(language.as_deref());
        match state::load(language).await {
            // Meanwhile another page may have been asked for, or another tab may have kept something.
            Ok(_) if !is_ready(store) => rest::then(move || mount(store)),
            Ok(localizer) => {
                let before = document::clear();
                store.begin_as_shown(before.situation().and_then(OptionIndex::order));
                ui::mount(store, localizer);
                before.resume();
            }
            Err(_) => document::show_start_failure(),
        }
    });
}

/// The rest of the app, in a file of its own.
#[cfg(feature = "split")]
mod split {
    use crate::{
        platform::fetch::Unreachable,
        state::rest::{Coming, REST, Rest},
        ui::{self, PAGES, Pages},
    };
    use wasm_split_helpers::wasm_split;

    pub(super) fn fetch() -> Coming {
        Box::pin(async {
            let (rest, pages) = bring().await?;
            ui::bring(pages);
            Ok(rest)
        })
    }

    /// Whatever is reached through this alone goes into that file.
    #[allow(unsafe_code, reason = "the macro links the two files")]
    #[allow(clippy::unnecessary_wraps, reason = "it may fail to come")]
    #[wasm_split(rest, fallible)]
    fn bring() -> Result<(&'static Rest, &'static Pages), Unreachable> {
        Ok((&REST, &PAGES))
    }
}
