//! The room: a workshop that a facilitator runs on a projected screen.
//!
//! All that happens in it is one state machine, [`Workshop`]: a row of moments, the votes that were counted in them,
//! and [`Command`]s. Keys, clicks and a second window all end in the same commands ([`keys`]).

mod file;
mod kept;
pub mod keys;
mod moment;
mod selection;
mod setup;
mod showing;
mod timer;
mod votes;
mod workshop;

pub use file::BadWorkshop;
pub(in crate::domain) use kept::Kept;
pub use moment::{Moment, Round, Scene, Step};
pub use selection::Selection;
pub use setup::{Setup, TALK_SECONDS, THINK_SECONDS};
pub use showing::{Showing, VoteShare};
pub use timer::Timer;
pub use votes::{Spread, Votes};
pub use workshop::{Command, Count, Past, Workshop};

use super::settings::Theme;

/// What is kept of the room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// How the wall looks.
    pub wall: Wall,
    /// What the next workshop will be like.
    pub setup: Setup,
    /// The workshop under way, or the last one.
    pub workshop: Option<Workshop>,
}

/// How the wall looks, whatever the facilitator has set for themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wall {
    /// The BCP 47 code of its language; none as long as it is the facilitator's own.
    pub language: Option<String>,
    /// Light or dark: nothing that a device would decide by itself in the middle of a workshop.
    pub theme: Theme,
    /// How large its text is.
    pub size: WallSize,
}

impl Default for Wall {
    fn default() -> Self {
        Self { language: None, theme: Theme::Light, size: WallSize::default() }
    }
}

/// How large the wall's text is, as far as the screen has room for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WallSize(u8);

impl WallSize {
    /// The height of the text, as parts of the screen's height: one of so many. The smallest still reads from the
    /// back row.
    const PARTS: [u8; 7] = [28, 25, 22, 20, 18, 15, 12];

    /// The smallest.
    pub const SMALLEST: Self = Self(0);

    /// The size that stands for a number, if there is one.
    pub const fn new(number: u8) -> Option<Self> {
        if (number as usize) < Self::PARTS.len() { Some(Self(number)) } else { None }
    }

    /// The number that stands for it, from nought for the smallest.
    pub const fn number(self) -> u8 {
        self.0
    }

    /// The part of the screen's height that a letter may have: one of so many.
    pub const fn part(self) -> u8 {
        Self::PARTS[self.0 as usize]
    }

    /// The next larger one, or the largest.
    #[must_use]
    pub fn larger(self) -> Self {
        Self::new(self.0 + 1).unwrap_or(self)
    }

    /// The next smaller one, or the smallest.
    #[must_use]
    pub const fn smaller(self) -> Self {
        Self(self.0.saturating_sub(1))
    }
}

impl Default for WallSize {
    /// As large as there is room for: most scenarios fill the screen before they come to that.
    fn default() -> Self {
        Self(4)
    }
}

impl Room {
    /// Together with another one: of what there can only be one, this one's stays.
    #[must_use]
    pub fn merged(&self, other: &Self) -> Self {
        if self.is_untouched() {
            return other.clone();
        }
        Self { workshop: self.workshop.clone().or_else(|| other.workshop.clone()), ..self.clone() }
    }

    /// Whether nothing was ever chosen or counted.
    pub fn is_untouched(&self) -> bool {
        *self == Self::default()
    }
}
