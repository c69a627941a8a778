//! The device's own way to share.

use super::clipboard::has;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, ShareData, window};

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// The person chose somewhere to share it to.
    Done,
    /// The person closed the sheet without.
    Left,
    /// It couldn't be opened.
    Failed,
}

/// Whether the device has a share sheet that pages may open.
pub fn is_there() -> bool {
    window().is_some_and(|w| has(&w.navigator(), "share"))
}

/// Opens the share sheet with a link.
pub async fn link(title: &str, url: &str) -> Shared {
    let Some(window) = window() else { return Shared::Failed };
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(url);
    match JsFuture::from(window.navigator().share_with_data(&data)).await {
        Ok(_) => Shared::Done,
        Err(error) => match error.dyn_into::<DomException>() {
            Ok(error) if error.name() == "AbortError" => Shared::Left,
            _ => Shared::Failed,
        },
    }
}
