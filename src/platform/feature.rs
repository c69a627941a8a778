//! What this browser has.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// Whether an object has something of that name.
pub(super) fn has(object: &JsValue, name: &str) -> bool {
    Reflect::get(object, &name.into()).is_ok_and(|value| !value.is_undefined() && !value.is_null())
}
