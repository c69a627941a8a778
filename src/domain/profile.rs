//! The profile: the five counts of a finished quiz, and how they stand to each other.

use super::{
    characteristic::{Characteristic, PerCharacteristic},
    completed::Completed,
    tally::Tally,
};

/// How often each characteristic was shown, of the opportunities that the answered scenarios gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Profile {
    tallies: PerCharacteristic<Tally>,
}

/// How a characteristic stands within one profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Not different from the highest, but from the lowest.
    Strength,
    /// Not different from the lowest, but from the highest.
    Room,
    /// Neither: all about the same, in between, or not enough opportunities to say.
    Even,
}

/// What may be said of a profile as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Fewer than two characteristics had four opportunities: there is nothing to compare.
    TooFew,
    /// No two counts are different.
    Same {
        /// Those about the same.
        same: Vec<Characteristic>,
        /// Those with too few opportunities to compare.
        uncompared: Vec<Characteristic>,
    },
    /// Some counts are different.
    Different {
        /// Not different from the highest, but from the lowest.
        strengths: Vec<Characteristic>,
        /// Not different from the lowest, but from the highest.
        room: Vec<Characteristic>,
        /// Neither.
        between: Vec<Characteristic>,
        /// Those with too few opportunities to compare.
        uncompared: Vec<Characteristic>,
    },
}

impl Profile {
    /// Counts a finished quiz.
    pub fn of(completed: &Completed) -> Self {
        let mut tallies = PerCharacteristic::<Tally>::default();
        for answered in completed.answered() {
            for characteristic in answered.scenario.characteristics() {
                if let Some(shown) = answered.showed(characteristic) {
                    tallies[characteristic].count(shown);
                }
            }
        }
        Self { tallies }
    }

    /// A profile of these counts.
    pub fn from_tallies(tallies: PerCharacteristic<Tally>) -> Self {
        Self { tallies }
    }

    /// The count of a characteristic.
    pub fn tally(&self, of: Characteristic) -> Tally {
        self.tallies[of]
    }

    /// Each characteristic with its count.
    pub fn tallies(&self) -> impl Iterator<Item = (Characteristic, Tally)> {
        self.tallies.iter().map(|(characteristic, tally)| (characteristic, *tally))
    }

    /// How a characteristic stands to the highest and the lowest of those that had four opportunities or more.
    pub fn standing(&self, of: Characteristic) -> Standing {
        let tally = self.tally(of);
        let comparable = || self.tallies().map(|(_, tally)| tally).filter(|tally| tally.is_comparable());
        let differs = |other: Option<Tally>| other.is_some_and(|other| tally.differs_from(other));
        let below_highest = differs(comparable().max_by(|a, b| a.cmp_share(*b)));
        let above_lowest = differs(comparable().min_by(|a, b| a.cmp_share(*b)));
        match (above_lowest, below_highest) {
            (true, false) => Standing::Strength,
            (false, true) => Standing::Room,
            (true, true) | (false, false) => Standing::Even,
        }
    }

    /// The characteristics with that standing.
    pub fn with_standing(&self, standing: Standing) -> Vec<Characteristic> {
        Characteristic::ALL.into_iter().filter(|&c| self.standing(c) == standing).collect()
    }

    /// What may be said of the profile as a whole.
    pub fn reading(&self) -> Reading {
        let (compared, uncompared): (Vec<_>, Vec<_>) =
            Characteristic::ALL.into_iter().partition(|&of| self.tally(of).is_comparable());
        let standing = |wanted| compared.iter().copied().filter(|&of| self.standing(of) == wanted).collect();
        let (strengths, room, even): (Vec<_>, Vec<_>, Vec<_>) =
            (standing(Standing::Strength), standing(Standing::Room), standing(Standing::Even));
        if compared.len() < 2 {
            Reading::TooFew
        } else if strengths.is_empty() {
            // Then nothing has room, either: where two counts differ, there is a highest and a lowest.
            Reading::Same { same: even, uncompared }
        } else {
            Reading::Different { strengths, room, between: even, uncompared }
        }
    }
}
