//! What several results show together.
//!
//! Only what can be compared stands in one row: counts of the same number of opportunities. A row of fewer than
//! three people isn't shown, and counts for nothing that is: otherwise one of them could be picked out.

use crate::domain::{
    answer::OptionIndex,
    bank::Scenario,
    characteristic::{Characteristic, PerCharacteristic},
    completed::Completed,
    tally::{Level, Tally},
};
use std::cmp::Ordering;

/// Several results, seen together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// How many people there are.
    pub people: usize,
    /// How many of them were asked so many scenarios, the shortest quiz first.
    pub lengths: Vec<(usize, usize)>,
    /// Each characteristic.
    pub counts: PerCharacteristic<GroupCount>,
    /// The scenario on which they agree least; none if no three answered the same one, or all who did agree.
    pub split: Option<Split>,
}

/// One characteristic in a group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupCount {
    /// People with the same number of opportunities, the most people first.
    pub classes: Vec<Class>,
    /// How many people aren't in any of those: fewer than three had as many opportunities as they.
    pub left_out: usize,
}

/// People with the same number of opportunities for a characteristic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// How many opportunities each had.
    pub opportunities: u16,
    /// In how many each showed it, the fewest first.
    pub shown: Vec<u16>,
}

/// All the opportunities that a group had for a characteristic, and how often it was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Together {
    /// The count, over everybody.
    pub tally: Tally,
    /// The word for it.
    pub level: Level,
}

/// A scenario on which a group doesn't agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
    /// Which one.
    pub scenario: Scenario,
    /// How many chose each option, in canonical order.
    pub chosen: [usize; 4],
}

/// A part of a whole, to be compared with others without rounding.
#[derive(Clone, Copy, Debug, Default)]
struct Share {
    part: u64,
    of: u64,
}

impl Share {
    fn compare(self, other: Self) -> Ordering {
        (self.part * other.of).cmp(&(other.part * self.of))
    }
}

impl Group {
    /// With fewer than three nothing is shown: one of two would know the other's answers, and so would anybody who
    /// knows one of them.
    pub const FEWEST: usize = 3;

    /// What these results show together; none if they are fewer than [`Group::FEWEST`].
    pub fn of(completed: &[Completed]) -> Option<Self> {
        if completed.len() < Self::FEWEST {
            return None;
        }
        let mut lengths: Vec<(usize, usize)> = Vec::new();
        for total in completed.iter().map(|completed| completed.set().total()) {
            match lengths.iter_mut().find(|(length, _)| *length == total) {
                Some((_, people)) => *people += 1,
                None => lengths.push((total, 1)),
            }
        }
        lengths.sort_unstable();
        let profiles: Vec<_> = completed.iter().map(Completed::profile).collect();
        let counts = PerCharacteristic::from_fn(|of| {
            GroupCount::of(profiles.iter().map(|profile| profile.tally(of)).collect())
        });
        Some(Self { people: completed.len(), lengths, counts, split: split(completed) })
    }

    /// The characteristics that the group shows often or nearly always, taken together.
    pub fn often(&self) -> Vec<Characteristic> {
        let often =
            |count: &GroupCount| count.together().is_some_and(|together| together.level >= Level::Often);
        self.counts.iter().filter(|(_, count)| often(count)).map(|(of, _)| of).collect()
    }

    /// Where two people of the group are furthest apart on average: one characteristic, or several if they are just
    /// as far. None if nobody is apart, or all five are the same.
    pub fn differs_most(&self) -> Vec<Characteristic> {
        let apart = |of: Characteristic| self.counts[of].apart();
        let most = Characteristic::ALL.into_iter().filter_map(apart).max_by(|a, b| a.compare(*b));
        let Some(most) = most.filter(|most| most.part > 0) else { return Vec::new() };
        let as_far = |of: &Characteristic| apart(*of).is_some_and(|apart| apart.compare(most).is_eq());
        let furthest: Vec<_> = Characteristic::ALL.into_iter().filter(as_far).collect();
        if furthest.len() < Characteristic::ALL.len() { furthest } else { Vec::new() }
    }

    /// The two characteristics that the group showed in the smallest share of its opportunities, the smallest first;
    /// fewer if there is too little to say. Whether another one is just as small comes with them.
    pub fn least(&self) -> (Vec<Characteristic>, bool) {
        let mut all: Vec<(Characteristic, Tally)> =
            self.counts.iter().filter_map(|(of, count)| Some((of, count.together()?.tally))).collect();
        all.sort_by(|(_, a), (_, b)| a.cmp_share(*b));
        let tied = matches!(all[..], [_, (_, second), (_, third), ..] if second.cmp_share(third).is_eq());
        (all.into_iter().take(2).map(|(of, _)| of).collect(), tied)
    }
}

impl GroupCount {
    fn of(tallies: Vec<Tally>) -> Self {
        let mut classes: Vec<Class> = Vec::new();
        for tally in tallies.iter().filter(|tally| tally.opportunities() > 0) {
            match classes.iter_mut().find(|class| class.opportunities == tally.opportunities()) {
                Some(class) => class.shown.push(tally.shown()),
                None => {
                    classes.push(Class { opportunities: tally.opportunities(), shown: vec![tally.shown()] });
                }
            }
        }
        classes.retain(|class| class.shown.len() >= Group::FEWEST);
        for class in &mut classes {
            class.shown.sort_unstable();
        }
        classes.sort_by_key(|class| (std::cmp::Reverse(class.shown.len()), class.opportunities));
        let there: usize = classes.iter().map(|class| class.shown.len()).sum();
        Self { classes, left_out: tallies.len() - there }
    }

    /// All opportunities of those shown, taken together; none if there are none, or fewer than four.
    pub fn together(&self) -> Option<Together> {
        let tally = self.classes.iter().fold(Tally::default(), |all, class| all.plus(class.together()));
        Some(Together { tally, level: tally.level()? })
    }

    /// How far two people with the same number of opportunities are apart on average; none if there are no two.
    fn apart(&self) -> Option<Share> {
        let shares = self.classes.iter().map(Class::apart);
        // Each class counts by its pairs of people. Opportunities are at most eight, so 840 is a multiple of all.
        let sum = shares.fold(Share::default(), |all, share| Share {
            part: all.part + share.part,
            of: all.of + share.of,
        });
        (sum.of > 0).then_some(sum)
    }
}

/// A multiple of every number of opportunities, 1 to 8.
const COMMON: u64 = 840;

impl Class {
    /// How many people showed it in none, in one, … in all of their situations.
    pub fn stacks(&self) -> Vec<usize> {
        (0..=self.opportunities)
            .map(|shown| self.shown.iter().filter(|other| **other == shown).count())
            .collect()
    }

    /// The middle: the count of the one in the middle, or of the two, the lower first.
    pub fn middle(&self) -> (u16, u16) {
        let last = self.shown.len().saturating_sub(1);
        (self.shown[last / 2], self.shown[last.div_ceil(2)])
    }

    /// The spread: the lowest and the highest count.
    pub fn spread(&self) -> (u16, u16) {
        let last = self.shown.len().saturating_sub(1);
        (self.shown[0], self.shown[last])
    }

    /// Between which counts the middle half of the people stand: the lower and the upper quartile, each somebody's
    /// count (nearest rank).
    pub fn middle_half(&self) -> (u16, u16) {
        let people = self.shown.len();
        let rank = |quarters: usize| (people * quarters).div_ceil(4).saturating_sub(1);
        (self.shown[rank(1)], self.shown[rank(3)])
    }

    fn together(&self) -> Tally {
        let people = u16::try_from(self.shown.len()).unwrap_or(u16::MAX);
        Tally::new(self.shown.iter().sum(), people.saturating_mul(self.opportunities))
    }

    /// The distances of all pairs as shares of the opportunities, in parts of [`COMMON`], and how many pairs there
    /// are.
    fn apart(&self) -> Share {
        let scale = COMMON / u64::from(self.opportunities);
        let mut apart = Share::default();
        for (place, one) in self.shown.iter().enumerate() {
            for other in &self.shown[place + 1..] {
                apart.part += u64::from(other - one) * scale;
                apart.of += 1;
            }
        }
        apart
    }
}

impl Split {
    /// How many answered it.
    pub fn answered(&self) -> usize {
        self.chosen.iter().sum()
    }

    /// In how many pairs of people the two chose otherwise.
    fn apart(&self) -> Share {
        let pairs = |people: usize| (people * people.saturating_sub(1) / 2) as u64;
        let all = pairs(self.answered());
        Share { part: all - self.chosen.iter().copied().map(pairs).sum::<u64>(), of: all }
    }
}

/// The scenario on which these agree least, of those that at least three answered; the first of several. Each stands
/// for itself: there are as many as the revisions have.
fn split(completed: &[Completed]) -> Option<Split> {
    let mut splits: Vec<Split> = Vec::new();
    for answered in completed.iter().flat_map(Completed::answered) {
        let Some(option) = answered.answer.option() else { continue };
        let place = splits.iter().position(|split| split.scenario == answered.scenario);
        let place = place.unwrap_or_else(|| {
            splits.push(Split { scenario: answered.scenario, chosen: [0; 4] });
            splits.len() - 1
        });
        splits[place].chosen[option.index()] += 1;
    }
    splits.retain(|split| split.answered() >= Group::FEWEST && split.apart().part > 0);
    splits.sort_by_key(|split| split.scenario.id);
    splits.into_iter().rev().max_by(|a, b| a.apart().compare(b.apart()))
}

impl OptionIndex {
    /// The letter that it has on a screen where options stand in canonical order.
    pub const fn letter(self) -> char {
        ['A', 'B', 'C', 'D'][self.index()]
    }
}
