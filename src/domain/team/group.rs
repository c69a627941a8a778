//! What several results show together.
//!
//! Only what can be compared stands in one row: counts of the same number of opportunities. A row of fewer than
//! three people isn't shown, and counts for nothing that is: otherwise one of them could be picked out.

use crate::domain::{
    bank::Scenario,
    characteristic::{Characteristic, PerCharacteristic},
    completed::Completed,
    tally::{Level, Tally},
};
use std::{
    cmp::{Ordering, Reverse},
    collections::BTreeMap,
};

/// Several results, seen together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// How many people there are.
    pub people: usize,
    /// How many of them were asked so many scenarios, the shortest quiz first.
    pub lengths: Vec<(usize, usize)>,
    /// Each characteristic.
    pub counts: PerCharacteristic<GroupCount>,
    /// Whether they agree.
    pub agreement: Agreement,
}

/// One characteristic in a group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupCount {
    /// People with the same number of opportunities, the most people first.
    pub classes: Vec<Class>,
    /// How many people aren't in any of those: fewer than three had as many opportunities as they.
    pub left_out: usize,
}

/// People with the same number of opportunities for a characteristic: at least one person, and one opportunity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    opportunities: u16,
    /// In how many each showed it, the fewest first.
    shown: Vec<u16>,
}

/// All the opportunities that people had for a characteristic, and how often they showed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Together {
    /// The count, over all of them.
    pub tally: Tally,
    /// The word for it.
    pub level: Level,
}

/// Whether a group chose alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// No three answered the same scenario.
    Unknown,
    /// All who answered the same scenario chose alike.
    Alike,
    /// This is the scenario on which they agree least.
    Split(Split),
}

/// A scenario on which a group doesn't agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
    /// Which one.
    pub scenario: Scenario,
    /// How many chose each option, in canonical order.
    pub chosen: [usize; 4],
}

/// What a group showed in the smallest share of its opportunities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Least {
    /// Two characteristics with their counts, the smallest share first; fewer if there is too little to say.
    pub counts: Vec<(Characteristic, Tally)>,
    /// Whether another one has just as small a share as the second.
    pub tied: bool,
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
            GroupCount::of(&profiles.iter().map(|profile| profile.tally(of)).collect::<Vec<_>>())
        });
        let agreement = agreement(completed, &counts);
        Some(Self { people: completed.len(), lengths, counts, agreement })
    }

    /// Whether there is a row for any characteristic.
    pub fn shows_something(&self) -> bool {
        self.counts.iter().any(|(_, count)| !count.classes.is_empty())
    }

    /// Whether all stand in one and the same row for every characteristic.
    pub fn is_of_one_kind(&self) -> bool {
        self.counts.iter().all(|(_, count)| count.classes.len() == 1 && count.left_out == 0)
    }

    /// How many people the highest stack of all its rows has.
    pub fn highest_stack(&self) -> usize {
        let classes = self.counts.iter().flat_map(|(_, count)| &count.classes);
        classes.flat_map(Class::stacks).max().unwrap_or_default()
    }

    /// The characteristics that the group, by its largest class, shows often or nearly always.
    pub fn often(&self) -> Vec<Characteristic> {
        let often =
            |count: &GroupCount| count.together().is_some_and(|together| together.level >= Level::Often);
        self.counts.iter().filter(|(_, count)| often(count)).map(|(of, _)| of).collect()
    }

    /// Where two people of the largest class are furthest apart on average: one characteristic, or several if they are
    /// just as far. None if nobody is apart, or all five are the same.
    pub fn differs_most(&self) -> Vec<Characteristic> {
        let apart = |of: Characteristic| self.counts[of].main().map(Class::apart);
        let most = Characteristic::ALL.into_iter().filter_map(apart).max_by(|a, b| a.compare(*b));
        let Some(most) = most.filter(|most| most.part > 0) else { return Vec::new() };
        let as_far = |of: &Characteristic| apart(*of).is_some_and(|apart| apart.compare(most).is_eq());
        let furthest: Vec<_> = Characteristic::ALL.into_iter().filter(as_far).collect();
        if furthest.len() < Characteristic::ALL.len() { furthest } else { Vec::new() }
    }

    /// What the group, by its largest class, showed in the smallest share of its opportunities.
    pub fn least(&self) -> Least {
        let mut counts: Vec<(Characteristic, Tally)> =
            self.counts.iter().filter_map(|(of, count)| Some((of, count.together()?.tally))).collect();
        counts.sort_by(|(_, a), (_, b)| a.cmp_share(*b));
        let tied = matches!(counts[..], [_, (_, second), (_, third), ..] if second.cmp_share(third).is_eq());
        counts.truncate(2);
        Least { counts, tied }
    }
}

impl GroupCount {
    fn of(tallies: &[Tally]) -> Self {
        let mut shown: BTreeMap<u16, Vec<u16>> = BTreeMap::new();
        for tally in tallies {
            shown.entry(tally.opportunities()).or_default().push(tally.shown());
        }
        shown.retain(|_, people| people.len() >= Group::FEWEST);
        let mut classes: Vec<Class> =
            shown.into_iter().filter_map(|(opportunities, shown)| Class::new(opportunities, shown)).collect();
        classes.sort_by_key(|class| (Reverse(class.people()), class.opportunities));
        let there: usize = classes.iter().map(|class| class.shown.len()).sum();
        Self { classes, left_out: tallies.len() - there }
    }

    /// The class with the most people, by which the group is read; none if no three can be compared.
    pub fn main(&self) -> Option<&Class> {
        self.classes.first()
    }

    /// Whether somebody with this count stands in one of the classes.
    fn includes(&self, tally: Tally) -> bool {
        self.classes.iter().any(|class| class.opportunities == tally.opportunities())
    }

    fn together(&self) -> Option<Together> {
        self.main().and_then(Class::together)
    }
}

/// A multiple of every number of opportunities, 1 to 8: so distances of shares are whole numbers.
const COMMON: u64 = 840;

impl Class {
    /// People who each had so many opportunities, and in how many each showed it, in whatever order; none if there
    /// are no people or no opportunities.
    pub fn new(opportunities: u16, mut shown: Vec<u16>) -> Option<Self> {
        shown.sort_unstable();
        (opportunities > 0 && !shown.is_empty()).then_some(Self { opportunities, shown })
    }

    /// How many opportunities each had.
    pub fn opportunities(&self) -> u16 {
        self.opportunities
    }

    /// How many people there are.
    pub fn people(&self) -> usize {
        self.shown.len()
    }

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

    /// All of their opportunities, and how often they took them, with the word for that; none below four.
    pub fn together(&self) -> Option<Together> {
        let people = u16::try_from(self.people()).unwrap_or(u16::MAX);
        let tally = Tally::new(self.shown.iter().sum(), people.saturating_mul(self.opportunities));
        Some(Together { tally, level: tally.level()? })
    }

    /// How far two of them are apart on average: the distances of all pairs as shares of the opportunities, in parts
    /// of [`COMMON`], of how many pairs.
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

/// Whether these agree, by the scenarios that at least three answered. Of several on which they agree least, it is the
/// first.
///
/// Only who stands in a class for both of a scenario's characteristics counts. Otherwise somebody whom the classes leave
/// out could be told from the difference.
fn agreement(completed: &[Completed], counts: &PerCharacteristic<GroupCount>) -> Agreement {
    let mut splits: Vec<Split> = Vec::new();
    for one in completed {
        let profile = one.profile();
        let stands = |of: Characteristic| counts[of].includes(profile.tally(of));
        for answered in one.answered().filter(|a| a.scenario.characteristics().into_iter().all(stands)) {
            let Some(option) = answered.answer.option() else { continue };
            let place = splits.iter().position(|split| split.scenario == answered.scenario);
            let place = place.unwrap_or_else(|| {
                splits.push(Split { scenario: answered.scenario, chosen: [0; 4] });
                splits.len() - 1
            });
            splits[place].chosen[option.index()] += 1;
        }
    }
    splits.retain(|split| split.answered() >= Group::FEWEST);
    splits.sort_by_key(|split| split.scenario.id);
    let most = splits.into_iter().rev().max_by(|a, b| a.apart().compare(b.apart()));
    most.map_or(Agreement::Unknown, |most| {
        if most.apart().part > 0 { Agreement::Split(most) } else { Agreement::Alike }
    })
}
