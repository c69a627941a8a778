//! Work that waits for the browser.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::window;

/// Runs a future without holding anything up.
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(future);
}

/// Calls `f` once, just before the browser draws the next frame.
pub fn before_next_frame(f: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let f = Closure::once_into_js(f);
        // It is refused only what isn't a function.
        _ = window.request_animation_frame(f.unchecked_ref());
    }
}
