//! Time and chance.

use crate::domain::timestamp::Timestamp;

/// The time by the browser's clock.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "milliseconds since 1970 fit")]
pub fn now() -> Timestamp {
    Timestamp(js_sys::Date::now() as u64)
}

/// A number by chance; not for secrets.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it lies within the range")]
pub fn chance() -> u32 {
    (js_sys::Math::random() * f64::from(u32::MAX)) as u32
}
