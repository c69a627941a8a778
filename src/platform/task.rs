//! Work that waits for the browser.

/// Runs a future without holding anything up.
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(future);
}
