//! The bank: twenty scenarios, what each calls for, and what each of its options shows.
//!
//! The words are apart, in `locales/`, and carry no scores: a translation can't change a result.

mod revision_1;
mod scenario_id;

pub use scenario_id::ScenarioId;

use super::{answer::OptionIndex, characteristic::Characteristic, scenario_set::ScenarioSet};

/// A released state of the bank. It changes with ids, pairs, key or the order of options, never with wording.
///
/// What was answered under a revision is counted with the key of that revision for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Revision {
    /// The first one released.
    One,
}

impl Revision {
    /// The revision that new quizzes are taken with.
    pub const CURRENT: Self = Self::One;

    /// The number that stands for it where it is stored.
    pub const fn number(self) -> u8 {
        match self {
            Self::One => 1,
        }
    }

    /// The revision of that number, unless it is unknown here.
    pub const fn from_number(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::One),
            _ => None,
        }
    }

    /// All its scenarios, in canonical order.
    pub fn bank(self) -> &'static [Scenario; 20] {
        match self {
            Self::One => &revision_1::BANK,
        }
    }

    /// The scenarios of a set, in canonical order.
    pub fn scenarios(self, set: ScenarioSet) -> Vec<Scenario> {
        let of_set = |&(place, _): &(usize, &Scenario)| set.contains(place);
        self.bank().iter().enumerate().filter(of_set).map(|(_, scenario)| *scenario).collect()
    }
}

/// A scenario's structure: an opportunity to show exactly two characteristics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Which one it is.
    pub id: ScenarioId,
    /// The characteristic that it calls for above all.
    pub first: Characteristic,
    /// The other characteristic that it calls for.
    pub second: Characteristic,
    /// What each option shows, in canonical order.
    pub key: [OptionKind; 4],
}

impl Scenario {
    /// What an option shows.
    pub const fn kind(&self, option: OptionIndex) -> OptionKind {
        self.key[option.index()]
    }

    /// The two characteristics, the first one first.
    pub const fn characteristics(&self) -> [Characteristic; 2] {
        [self.first, self.second]
    }

    /// Whether an option shows a characteristic.
    pub fn shows(&self, option: OptionIndex, characteristic: Characteristic) -> bool {
        let kind = self.kind(option);
        (characteristic == self.first && kind.shows_first())
            || (characteristic == self.second && kind.shows_second())
    }
}

/// A place in the two-by-two of a scenario's options.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OptionKind {
    /// Shows both characteristics.
    Both,
    /// Shows the first only.
    First,
    /// Shows the second only.
    Second,
    /// Shows neither, and serves another good.
    Neither,
}

impl OptionKind {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Both, Self::First, Self::Second, Self::Neither];

    /// Whether it shows the scenario's first characteristic.
    pub const fn shows_first(self) -> bool {
        matches!(self, Self::Both | Self::First)
    }

    /// Whether it shows the scenario's second characteristic.
    pub const fn shows_second(self) -> bool {
        matches!(self, Self::Both | Self::Second)
    }
}
