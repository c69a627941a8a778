//! Keeping texts under names.

use gloo_storage::Storage as _;
use js_sys::Reflect;
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{DomException, Storage, StorageEvent, window};

/// Why something can't be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser doesn't let the page keep anything.
    Denied,
    /// There is no room left.
    Full,
}

/// A place where texts are kept under names.
pub trait KeyValue {
    /// The text of that name, if there is one.
    ///
    /// # Errors
    /// If the place can't be reached.
    fn read(&self, key: &str) -> Result<Option<String>, StorageError>;

    /// Keeps a text in place of the earlier one.
    ///
    /// # Errors
    /// If it can't be kept; the earlier one is then still there.
    fn write(&self, key: &str, text: &str) -> Result<(), StorageError>;

    /// Keeps what stands under a name under another one as well, to the last letter, even if it isn't proper
    /// Unicode. Nothing happens if there is nothing.
    ///
    /// # Errors
    /// If it can't be kept.
    fn copy(&self, from: &str, to: &str) -> Result<(), StorageError> {
        self.read(from)?.map_or(Ok(()), |text| self.write(to, &text))
    }

    /// Forgets a text.
    ///
    /// # Errors
    /// If the place can't be reached.
    fn remove(&self, key: &str) -> Result<(), StorageError>;

    /// Every name there is, ours or not.
    ///
    /// # Errors
    /// If the place can't be reached.
    fn keys(&self) -> Result<Vec<String>, StorageError>;
}

/// The browser's localStorage.
pub struct BrowserStorage(Storage);

impl BrowserStorage {
    /// The storage, if the browser lets the page use it. gloo-storage panics where it doesn't, so this asks first.
    pub fn probe() -> Option<Self> {
        window()?.local_storage().ok().flatten()?.length().ok()?;
        Some(Self(gloo_storage::LocalStorage::raw()))
    }
}

/// Calls `f` with the name of whatever another tab has changed in the browser's localStorage, or with none if it
/// has cleared all of it, for as long as the page is open.
pub fn on_change_elsewhere(f: impl Fn(Option<String>) + 'static) {
    let closure = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| f(event.key()));
    if let Some(window) = window() {
        _ = window.add_event_listener_with_callback("storage", closure.as_ref().unchecked_ref());
    }
    closure.forget();
}

impl KeyValue for BrowserStorage {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.0.get_item(key).map_err(error)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.0.set_item(key, text).map_err(error)
    }

    fn copy(&self, from: &str, to: &str) -> Result<(), StorageError> {
        let storage: &JsValue = self.0.as_ref();
        // A text of ours would have lost what isn't Unicode.
        let text = Reflect::get(storage, &from.into()).map_err(error)?;
        if text.is_string() {
            Reflect::set(storage, &to.into(), &text).map_err(error)?;
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.0.remove_item(key).map_err(error)
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        let length = self.0.length().map_err(error)?;
        (0..length).filter_map(|at| self.0.key(at).map_err(error).transpose()).collect()
    }
}

#[allow(clippy::needless_pass_by_value, reason = "it is given to map_err")]
fn error(error: JsValue) -> StorageError {
    match error.dyn_ref::<DomException>().map(DomException::name).as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StorageError::Full,
        _ => StorageError::Denied,
    }
}

/// Keeps texts until the page is closed, where the browser keeps none.
#[derive(Default)]
pub struct MemoryStorage(RefCell<Vec<(String, String)>>);

impl KeyValue for MemoryStorage {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        Ok(self.0.borrow().iter().find(|(name, _)| name == key).map(|(_, text)| text.clone()))
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.remove(key)?;
        self.0.borrow_mut().push((key.to_owned(), text.to_owned()));
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.0.borrow_mut().retain(|(name, _)| name != key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        Ok(self.0.borrow().iter().map(|(name, _)| name.clone()).collect())
    }
}
