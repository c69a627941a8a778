//! What the app says, in the person's language.
//!
//! A [`Phrase`] is a message with its values, still in no language; every message has a function in
//! [`message`] that makes one, generated from `locales/` at build time. A [`Localizer`] turns it into text.

mod choice;
mod localizer;
mod pattern;
mod phrase;
pub mod words;

pub use choice::preferred;
pub use localizer::{BadCatalogue, Intl, Localizer};
pub use message::Language;
pub use phrase::{Phrase, Value};

/// A function for every message of `locales/en`, and the enum of the languages.
pub mod message {
    use super::{Phrase, Value};
    use crate::domain::{
        action::ActionId,
        bank::ScenarioId,
        challenge::Challenge,
        change::Change,
        characteristic::Characteristic,
        result_code::BadCode,
        room::Scene,
        settings::{Motion, TextSize, Theme},
        stored::Fault,
        tally::Level,
        team::Practice,
    };

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}
