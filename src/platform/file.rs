//! Files of the person's own.

use super::task;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
pub use web_sys::Blob;
use web_sys::{BlobPropertyBag, Event, File, HtmlAnchorElement, HtmlInputElement, Url, window};

/// Hands a text to the person as a file, as if they had followed a download link. Nothing leaves the device. What
/// becomes of it, the browser tells the person, and nobody else.
pub fn save(name: &str, media_type: &str, text: &str) {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    if let Ok(blob) = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options) {
        save_blob(name, &blob);
    }
}

/// Hands anything to the person as a file, in the same way.
pub fn save_blob(name: &str, blob: &Blob) {
    // It fails only outside a page.
    _ = try_save(name, blob);
}

fn try_save(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(blob)?;
    let document = window().and_then(|w| w.document()).ok_or(JsValue::UNDEFINED)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The browser has taken it by now, or will within the minute.
    task::spawn(async move {
        task::pause(60_000).await;
        // It fails only if the address is none.
        _ = Url::revoke_object_url(&url);
    });
    Ok(())
}

/// A file that the person chose.
pub struct Chosen(File);

/// Why a chosen file has no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// It is larger than was allowed.
    TooLarge,
    /// The browser can't read it: it is gone, or the person may not.
    Unreadable,
}

impl Chosen {
    /// The file that was just chosen in a file field, which is ready for the next one then.
    pub fn from_event(event: &Event) -> Option<Self> {
        let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
        let file = input.files()?.get(0)?;
        input.set_value("");
        Some(Self(file))
    }

    /// Its text, unless it has more bytes than `largest`.
    ///
    /// # Errors
    /// If it is too large or can't be read.
    #[allow(clippy::cast_precision_loss, reason = "a limit of some megabytes is exact")]
    pub async fn text(self, largest: usize) -> Result<String, NotRead> {
        if self.0.size() > largest as f64 {
            return Err(NotRead::TooLarge);
        }
        let text = JsFuture::from(self.0.text()).await.map_err(|_| NotRead::Unreadable)?;
        text.as_string().ok_or(NotRead::Unreadable)
    }
}
