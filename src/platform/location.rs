//! The address, and what the browser says of its user's languages.

use super::document;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::window;

/// The part of the address from `#` on; empty if there is none.
pub fn hash() -> String {
    window().and_then(|w| w.location().hash().ok()).unwrap_or_default()
}

/// The address of the app without its hash, for links that others open. A file that is opened from a disk may name the
/// site that it is an edition of; nobody else has the file itself.
pub fn site() -> Option<String> {
    let location = window()?.location();
    let (origin, path) = (location.origin().ok()?, location.pathname().ok()?);
    if origin.starts_with("http") { Some(format!("{origin}{path}")) } else { document::meta("site") }
}

/// Goes to another hash, as a step that the back button undoes. Nobody is told that it has changed.
pub fn go(to: &str) {
    let Some(window) = window() else { return };
    if hash() == to {
        return;
    }
    // Setting the hash itself has the browser look through the page for a place of that name.
    let pushed =
        window.history().and_then(|h| h.push_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(to)));
    if pushed.is_err() {
        // Browsers refuse steps that come too fast one after the other, and some refuse them to a file from a disk.
        _ = window.location().set_hash(to);
    }
}

/// Puts another hash in place of this one, so that the back button doesn't come to it.
pub fn replace(hash: &str) {
    let history = window().and_then(|w| w.history().ok());
    if let Some(history) = history {
        _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(hash));
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        // It fails only where the page is gone already.
        _ = window.location().reload();
    }
}

/// Calls `f` whenever the hash has changed, for as long as the page is open.
pub fn on_hash_change(f: impl Fn() + 'static) {
    let closure = Closure::<dyn Fn()>::new(f);
    if let Some(window) = window() {
        _ = window.add_event_listener_with_callback("hashchange", closure.as_ref().unchecked_ref());
    }
    closure.forget();
}

/// Calls `f` whenever the person comes back to the page from another one or from elsewhere, for as long as it is
/// open. Meanwhile the page may have heard of nothing.
pub fn on_return(f: impl Fn() + 'static) {
    let Some(document) = window().and_then(|w| w.document()) else { return };
    let seen = document.clone();
    let closure = Closure::<dyn Fn()>::new(move || {
        if !seen.hidden() {
            f();
        }
    });
    let callback = closure.as_ref().unchecked_ref();
    _ = document.add_event_listener_with_callback("visibilitychange", callback);
    if let Some(window) = window() {
        _ = window.add_event_listener_with_callback("pageshow", callback);
    }
    closure.forget();
}

/// The BCP 47 tags of the languages that the user prefers, the most preferred first.
pub fn languages() -> Vec<String> {
    window()
        .map(|w| w.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect())
        .unwrap_or_default()
}
