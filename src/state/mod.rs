//! The few things that several pages share: signals, and how they are kept.

pub mod archive;
mod i18n;
mod navigation;
mod store;

pub use i18n::{I18n, Text, first_choice, load};
pub use navigation::Navigation;
pub use store::{Keeping, Notice, Store};
