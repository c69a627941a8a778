//! Files of the app's own.

use super::document;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, window};

/// A file could not be had: the connection is gone, or the site has been updated meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreachable;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Unreachable {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// The text of a file, by its path relative to the page, from within the page if it is there.
///
/// # Errors
/// If it can't be had.
pub async fn text(path: &str) -> Result<String, Unreachable> {
    if let Some(text) = document::file(path) {
        return Ok(text);
    }
    let window = window().ok_or(Unreachable)?;
    let response = JsFuture::from(window.fetch_with_str(path)).await.map_err(|_| Unreachable)?;
    let response: Response = response.dyn_into().map_err(|_| Unreachable)?;
    if !response.ok() {
        return Err(Unreachable);
    }
    let text = JsFuture::from(response.text().map_err(|_| Unreachable)?).await.map_err(|_| Unreachable)?;
    text.as_string().ok_or(Unreachable)
}
