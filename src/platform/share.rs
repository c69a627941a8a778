//! The device's own way to share.

use super::feature::has;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, ShareData, window};

/// The share sheet couldn't be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotShared;

/// Whether the device has a share sheet that pages may open.
pub fn is_there() -> bool {
    window().is_some_and(|w| has(&w.navigator(), "share"))
}

/// Opens the share sheet with a link. The person may close it without sharing anything.
///
/// # Errors
/// If it can't be opened.
pub async fn link(title: &str, url: &str) -> Result<(), NotShared> {
    let window = window().ok_or(NotShared)?;
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(url);
    let shared = JsFuture::from(window.navigator().share_with_data(&data)).await;
    let closed = |error: JsValue| error.dyn_into::<DomException>().is_ok_and(|e| e.name() == "AbortError");
    shared.map(|_| ()).or_else(|error| if closed(error) { Ok(()) } else { Err(NotShared) })
}
