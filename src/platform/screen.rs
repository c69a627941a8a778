//! The screen: all of it, awake, and with more than one window.

use super::feature::has;
use js_sys::{Function, Promise, Reflect};
use std::{
    cell::RefCell,
    rc::{Rc, Weak},
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, window};

/// Whether the page may fill the whole screen.
pub fn can_be_filled() -> bool {
    document().is_some_and(|document| document.fullscreen_enabled())
}

/// Fills the whole screen with the page, or gives it back.
pub fn turn_full() {
    let Some(document) = document() else { return };
    let turned = if document.fullscreen_element().is_some() {
        call(&document, "exitFullscreen", &[])
    } else {
        document.document_element().and_then(|root| call(&root, "requestFullscreen", &[]))
    };
    // Refused, the page stays as it is, and everything works.
    if let Some(promise) = turned.and_then(|turned| turned.dyn_into::<Promise>().ok()) {
        spawn_local(async move { _ = JsFuture::from(promise).await });
    }
}

/// Opens a page of the app in a second window, always the same one. Says whether the browser let it.
pub fn open_window(hash: &str, name: &str) -> bool {
    let Some(window) = window() else { return false };
    let Ok(href) = window.location().href() else { return false };
    let address = format!("{}{hash}", href.split('#').next().unwrap_or_default());
    let features = "popup,width=900,height=760";
    window
        .open_with_url_and_target_and_features(&address, name, features)
        .is_ok_and(|opened| opened.is_some())
}

/// Keeps the screen awake, where the browser can, until this is dropped.
pub struct Awake {
    lock: Rc<Lock>,
    again: Closure<dyn Fn()>,
}

/// What the browser gave, if it did. It is given back when nobody needs it any more.
#[derive(Default)]
struct Lock(RefCell<Option<JsValue>>);

impl Lock {
    fn replace(&self, with: Option<JsValue>) {
        if let Some(before) = self.0.replace(with) {
            // One that the browser has let go already can be let go again.
            let released = call(&before, "release", &[]).and_then(|done| done.dyn_into::<Promise>().ok());
            if let Some(promise) = released {
                spawn_local(async move { _ = JsFuture::from(promise).await });
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        self.replace(None);
    }
}

/// Asks the browser to keep the screen awake. It stops when the page is hidden; whenever the page comes back, this
/// asks again.
pub fn keep_awake() -> Awake {
    let lock = Rc::new(Lock::default());
    let ask = {
        let lock = Rc::downgrade(&lock);
        move || {
            let lock = Weak::clone(&lock);
            spawn_local(async move {
                let held = request().await;
                // If it comes too late, it goes at once.
                lock.upgrade().unwrap_or_default().replace(held);
            });
        }
    };
    ask();
    let again = Closure::<dyn Fn()>::new(move || {
        if document().is_some_and(|document| !document.hidden()) {
            ask();
        }
    });
    if let Some(document) = document() {
        _ = document.add_event_listener_with_callback("visibilitychange", again.as_ref().unchecked_ref());
    }
    Awake { lock, again }
}

impl Drop for Awake {
    fn drop(&mut self) {
        if let Some(document) = document() {
            let again = self.again.as_ref().unchecked_ref();
            _ = document.remove_event_listener_with_callback("visibilitychange", again);
        }
        self.lock.replace(None);
    }
}

/// Browsers have it only where a page comes safely, and `web_sys` only for some builds: so it is asked for by name.
async fn request() -> Option<JsValue> {
    let navigator = window()?.navigator();
    if !has(&navigator, "wakeLock") {
        return None;
    }
    let wake_lock = Reflect::get(&navigator, &"wakeLock".into()).ok()?;
    let promise = call(&wake_lock, "request", &["screen".into()])?.dyn_into::<Promise>().ok()?;
    JsFuture::from(promise).await.ok()
}

fn call(object: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let function = Reflect::get(object, &name.into()).ok()?.dyn_into::<Function>().ok()?;
    function.apply(object, &arguments.iter().collect()).ok()
}

fn document() -> Option<Document> {
    window()?.document()
}
