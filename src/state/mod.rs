//! The few things that several pages share: signals, and how they are kept.

pub mod archive;
mod files;
mod i18n;
mod look;
mod navigation;
mod projector;
mod reminder;
pub mod rest;
mod scanner;
mod sharing;
mod store;
mod team_files;
mod workshop_files;

pub use files::{Opened, PersonalFiles};
pub use i18n::{I18n, Text, first_choice, load};
pub use look::apply_look;
pub use navigation::{Navigation, asked, is_ready};
pub use projector::Projector;
pub use reminder::Reminders;
pub use scanner::{Scanner, Scanning};
pub use sharing::Sharing;
pub use store::{Amount, Deletion, Keeping, Notice, Removal, Store};
pub use team_files::TeamFiles;
pub use workshop_files::WorkshopFiles;
