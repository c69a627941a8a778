//! The quizzes that a person has finished.

use super::{completed::Completed, scenario_set::ScenarioSet, timestamp::Timestamp};
use std::fmt;

/// The name of one finished quiz, unlike that of any other: when it was finished, and chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResultId {
    finished: Timestamp,
    chance: u16,
}

impl ResultId {
    /// The name of a quiz finished at that time.
    pub fn new(finished: Timestamp, chance: u16) -> Self {
        Self { finished, chance }
    }

    /// When the quiz was finished.
    pub fn finished(self) -> Timestamp {
        self.finished
    }

    /// Reads what [`fmt::Display`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        let (finished, chance) = text.split_once('-')?;
        let id = Self {
            finished: Timestamp(u64::from_str_radix(finished, 36).ok()?),
            chance: u16::from_str_radix(chance, 36).ok()?,
        };
        // One name for one result: no capitals, no leading noughts or signs.
        (id.to_string() == text).then_some(id)
    }
}

impl fmt::Display for ResultId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", base_36(self.finished.0), base_36(self.chance.into()))
    }
}

fn base_36(mut number: u64) -> String {
    let mut digits = Vec::new();
    loop {
        digits.push(char::from_digit((number % 36) as u32, 36).unwrap_or_default());
        number /= 36;
        if number == 0 {
            return digits.iter().rev().collect();
        }
    }
}

/// A finished quiz as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finished {
    /// Its name.
    pub id: ResultId,
    /// When it was finished.
    pub at: Timestamp,
    /// The answers.
    pub completed: Completed,
}

impl Finished {
    /// A quiz finished just now.
    pub fn new(completed: Completed, at: Timestamp, chance: u16) -> Self {
        Self { id: ResultId::new(at, chance), at, completed }
    }
}

/// Finished quizzes, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History(Vec<Finished>);

impl History {
    /// A history of these, in whatever order they come.
    pub fn new(mut finished: Vec<Finished>) -> Self {
        finished.sort_by_key(|finished| (finished.at, finished.id));
        finished.dedup_by_key(|finished| finished.id);
        Self(finished)
    }

    /// Adds a quiz at its place in time. One of the same name is replaced.
    pub fn add(&mut self, finished: Finished) {
        self.remove(finished.id);
        let place = self.0.partition_point(|other| (other.at, other.id) < (finished.at, finished.id));
        self.0.insert(place, finished);
    }

    /// Takes a quiz out.
    pub fn remove(&mut self, id: ResultId) -> Option<Finished> {
        let place = self.0.iter().position(|finished| finished.id == id)?;
        Some(self.0.remove(place))
    }

    /// The quiz of that name.
    pub fn get(&self, id: ResultId) -> Option<&Finished> {
        self.0.iter().find(|finished| finished.id == id)
    }

    /// The last one finished.
    pub fn latest(&self) -> Option<&Finished> {
        self.0.last()
    }

    /// Oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Finished> + ExactSizeIterator {
        self.0.iter()
    }

    /// Whether nothing has been finished yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The sets that were taken, oldest first.
    pub fn sets(&self) -> Vec<ScenarioSet> {
        self.iter().map(|finished| finished.completed.set()).collect()
    }
}
