//! The clipboard.

use super::feature::has;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDocument, HtmlInputElement, window};

/// The browser doesn't let the page copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// Copies a text.
///
/// # Errors
/// If the browser doesn't let it, as on pages that come without encryption.
pub async fn copy(text: &str) -> Result<(), Refused> {
    let navigator = window().ok_or(Refused)?.navigator();
    if !has(&navigator, "clipboard") {
        return Err(Refused);
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.map(|_| ()).map_err(|_| Refused)
}

/// Selects what stands in the field of that id and copies it in the way of older browsers.
///
/// # Errors
/// If that doesn't work either. It is selected all the same.
pub fn copy_field(id: &str) -> Result<(), Refused> {
    let document = window().and_then(|w| w.document()).ok_or(Refused)?;
    let field: HtmlInputElement =
        document.get_element_by_id(id).and_then(|e| e.dyn_into().ok()).ok_or(Refused)?;
    _ = field.focus();
    field.select();
    let document: HtmlDocument = document.dyn_into().map_err(|_| Refused)?;
    if document.exec_command("copy") == Ok(true) { Ok(()) } else { Err(Refused) }
}
