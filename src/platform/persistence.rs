//! Whether the browser promises to keep what a site stored.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{StorageManager, window};

/// Whether the browser has promised not to clear what is kept here by itself; none if it makes no such promises.
pub async fn granted() -> Option<bool> {
    JsFuture::from(manager()?.persisted().ok()?).await.ok()?.as_bool()
}

/// Asks for that promise; some browsers ask the person. None if the browser makes no such promises.
pub async fn ask() -> Option<bool> {
    JsFuture::from(manager()?.persist().ok()?).await.ok()?.as_bool()
}

fn manager() -> Option<StorageManager> {
    // Where the page isn't served securely there is none.
    let manager = js_sys::Reflect::get(&window()?.navigator(), &"storage".into()).ok()?;
    manager.dyn_into().ok()
}
