//! The few things that several pages share: signals, and how they are kept.

pub mod archive;
mod files;
mod i18n;
mod look;
mod navigation;
mod reminder;
mod store;

pub use files::{Opened, PersonalFiles};
pub use i18n::{I18n, Text, first_choice, load};
pub use look::apply_look;
pub use navigation::Navigation;
pub use reminder::Reminders;
pub use store::{Amount, Deletion, Keeping, Notice, Store};
