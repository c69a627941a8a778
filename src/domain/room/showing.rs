//! What a room has shown, as counts of votes.

use super::{Votes, Workshop};
use crate::domain::{
    answer::OptionIndex,
    bank::Scenario,
    characteristic::{Characteristic, PerCharacteristic},
};
use std::cmp::Ordering;

/// The votes for options that show a characteristic, of all votes in the scenarios that called for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VoteShare {
    /// Those that show it.
    pub shown: u32,
    /// All of them.
    pub of: u32,
}

impl VoteShare {
    fn compare(self, other: Self) -> Ordering {
        (u64::from(self.shown) * u64::from(other.of)).cmp(&(u64::from(other.shown) * u64::from(self.of)))
    }
}

/// What a room has shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Showing(PerCharacteristic<VoteShare>);

impl Showing {
    fn of(votes: impl Iterator<Item = (Scenario, Votes)>) -> Self {
        let mut shares = PerCharacteristic::<VoteShare>::default();
        for (scenario, votes) in votes {
            for of in scenario.characteristics() {
                shares[of].of += u32::from(votes.total());
                let shows = OptionIndex::ALL.into_iter().filter(|option| scenario.shows(*option, of));
                shares[of].shown += shows.map(|option| u32::from(votes.of(option))).sum::<u32>();
            }
        }
        Self(shares)
    }

    /// Each characteristic that a vote was asked for, in the order in which they are shown everywhere.
    pub fn shares(&self) -> impl Iterator<Item = (Characteristic, VoteShare)> {
        self.0.iter().filter(|(_, share)| share.of > 0).map(|(of, share)| (of, *share))
    }

    /// How far apart the largest and the smallest share have to be for anything to be said of them: a tenth. A hand or
    /// two make no difference.
    const APART: u64 = 10;

    /// Those with the largest share of votes; none if all are about the same.
    pub fn most(&self) -> Vec<Characteristic> {
        self.at_the_end(Ordering::Greater)
    }

    /// Those with the smallest share of votes; none if all are about the same.
    pub fn least(&self) -> Vec<Characteristic> {
        self.at_the_end(Ordering::Less)
    }

    fn at_the_end(&self, end: Ordering) -> Vec<Characteristic> {
        if !self.differs() {
            return Vec::new();
        }
        let none_beyond = |share: VoteShare| self.shares().all(|(_, other)| other.compare(share) != end);
        self.shares().filter(|(_, share)| none_beyond(*share)).map(|(of, _)| of).collect()
    }

    fn differs(&self) -> bool {
        let far_apart = |more: VoteShare, less: VoteShare| {
            let [more_shown, more_of, less_shown, less_of] =
                [more.shown, more.of, less.shown, less.of].map(u64::from);
            (more_shown * less_of).saturating_sub(less_shown * more_of) * Self::APART >= more_of * less_of
        };
        self.shares().any(|(_, more)| self.shares().any(|(_, less)| far_apart(more, less)))
    }
}

impl Workshop {
    /// What the votes have shown: of each scenario the last round in which anybody voted.
    pub fn showing(&self) -> Showing {
        Showing::of(
            (0..self.scenarios().len()).map(|number| (self.scenarios()[number], self.counted(number))),
        )
    }
}
