//! The library of small actions, and which of them to suggest.

mod library;
mod suggestion;

pub use library::ActionId;
pub use suggestion::{SUGGESTIONS, suggest};

use super::{characteristic::Characteristic, source::Source};

/// A small action's data; its words are in `locales/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action {
    /// The characteristic that it shows.
    pub characteristic: Characteristic,
    /// About how long it takes, in minutes.
    pub minutes: u8,
    /// The published examples that it is drawn from.
    pub sources: &'static [Source],
}
