//! Time and chance.

use crate::domain::timestamp::Timestamp;
use js_sys::Date;
use wasm_bindgen::JsValue;

/// Where time and chance come from.
pub trait Clock {
    /// The time.
    fn now(&self) -> Timestamp;

    /// A number by chance; not for secrets.
    fn chance(&self) -> u32;

    /// By how many minutes the person's clock is ahead of UTC at a time.
    fn ahead(&self, at: Timestamp) -> i32;
}

/// The browser's clock and chance.
pub struct BrowserClock;

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "they lie within the range")]
impl Clock for BrowserClock {
    fn now(&self) -> Timestamp {
        Timestamp(Date::now() as u64)
    }

    fn chance(&self) -> u32 {
        (js_sys::Math::random() * f64::from(u32::MAX)) as u32
    }

    #[allow(clippy::cast_precision_loss, reason = "milliseconds since 1970 are exact")]
    fn ahead(&self, at: Timestamp) -> i32 {
        -Date::new(&JsValue::from_f64(at.0 as f64)).get_timezone_offset() as i32
    }
}

/// Where nothing tells the time.
#[cfg(feature = "ssr")]
pub struct NoClock;

#[cfg(feature = "ssr")]
impl Clock for NoClock {
    fn now(&self) -> Timestamp {
        Timestamp(0)
    }

    fn chance(&self) -> u32 {
        0
    }

    fn ahead(&self, _: Timestamp) -> i32 {
        0
    }
}
