//! Votes for the four options of a scenario.

use crate::domain::answer::OptionIndex;

/// How many voted for each option, in canonical order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Votes([u16; 4]);

/// Whether people voted alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spread {
    /// Nobody voted.
    Nobody,
    /// At least three of four voted for the same option.
    Agrees,
    /// They voted for several.
    Splits,
}

impl Votes {
    /// The most that an option can have.
    pub const MOST: u16 = 999;

    /// So many for each; none if one has more than [`Votes::MOST`].
    pub fn new(counts: [u16; 4]) -> Option<Self> {
        counts.iter().all(|count| *count <= Self::MOST).then_some(Self(counts))
    }

    /// How many voted for an option.
    pub const fn of(self, option: OptionIndex) -> u16 {
        self.0[option.index()]
    }

    /// The same with another number for one option, or the most there can be.
    pub(super) fn with(mut self, option: OptionIndex, count: u16) -> Self {
        self.0[option.index()] = count.min(Self::MOST);
        self
    }

    /// The counts, in canonical order.
    pub const fn counts(self) -> [u16; 4] {
        self.0
    }

    /// How many voted.
    pub fn total(self) -> u16 {
        // Four times 999 is far from the limit.
        self.0.iter().sum()
    }

    /// Whether they voted alike.
    pub fn spread(self) -> Spread {
        let total = self.total();
        if total == 0 {
            return Spread::Nobody;
        }
        let agree = self.0.iter().any(|hands| hands * 4 >= total * 3);
        if agree { Spread::Agrees } else { Spread::Splits }
    }
}
