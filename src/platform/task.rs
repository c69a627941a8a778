//! Work that waits for the browser.

use js_sys::Promise;
use std::pin::Pin;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::window;

/// Runs a future without holding anything up.
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    // In a box each is of the same type, so that the code that runs it is there once.
    let future: Pin<Box<dyn Future<Output = ()>>> = Box::pin(future);
    wasm_bindgen_futures::spawn_local(future);
}

/// Calls `f` once, when all that follows from what happens now has happened too.
pub fn soon(f: impl FnOnce() + 'static) {
    spawn(async move { f() });
}

/// Calls `f` once, just before the browser draws the next frame.
pub fn before_next_frame(f: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        // It is refused only what isn't a function.
        _ = window.request_animation_frame(once(Box::new(f)).unchecked_ref());
    }
}

/// Calls `f` once, when the browser has drawn the next frame; soon where nobody looks, for nothing is drawn there.
pub fn after_next_frame(f: impl FnOnce() + 'static) {
    if window().and_then(|w| w.document()).is_some_and(|document| document.hidden()) {
        after(0, f);
    } else {
        before_next_frame(move || after(0, f));
    }
}

/// Calls `f` once, after so many milliseconds.
pub fn after(milliseconds: i32, f: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let f = once(Box::new(f));
        // It is refused only what isn't a function.
        _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(f.unchecked_ref(), milliseconds);
    }
}

/// A function that is called once. In a box each is of the same type, as with futures.
fn once(f: Box<dyn FnOnce()>) -> JsValue {
    Closure::once_into_js(f)
}

/// Waits for so many milliseconds.
pub async fn pause(milliseconds: i32) {
    let wait = Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            // It is refused only what isn't a function.
            _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
        }
    });
    _ = JsFuture::from(wait).await;
}

/// Something that happens again and again, until this is dropped.
pub struct Repeating {
    id: Option<i32>,
    _f: Closure<dyn Fn()>,
}

/// Calls `f` again and again, with so many milliseconds between.
pub fn every(milliseconds: i32, f: impl Fn() + 'static) -> Repeating {
    let f = Closure::<dyn Fn()>::new(f);
    let callback = f.as_ref().unchecked_ref();
    let id = window().and_then(|window| {
        window.set_interval_with_callback_and_timeout_and_arguments_0(callback, milliseconds).ok()
    });
    Repeating { id, _f: f }
}

impl Drop for Repeating {
    fn drop(&mut self) {
        if let (Some(window), Some(id)) = (window(), self.id) {
            window.clear_interval_with_handle(id);
        }
    }
}
