//! Two quizzes side by side.

use super::{
    bank::Scenario,
    change::Change,
    characteristic::{Characteristic, PerCharacteristic},
    completed::{Answered, Completed},
};

/// How one quiz stands to another, by the one meaning that *different* has ([`Change`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// How each characteristic stands in the second to the first.
    pub changes: PerCharacteristic<Change>,
    /// The scenarios that were asked in both.
    pub shared: Vec<Scenario>,
    /// How many of them both answered, with the same options to choose from.
    pub answered: usize,
    /// Those of these to which the two gave different answers.
    pub otherwise: Vec<Scenario>,
}

impl Comparison {
    /// From a first quiz to a second.
    pub fn between(first: &Completed, second: &Completed) -> Self {
        let (one, other) = (first.profile(), second.profile());
        let changes = PerCharacteristic::from_fn(|of| Change::between(one.tally(of), other.tally(of)));
        let pairs: Vec<_> = first
            .answered()
            .filter_map(|a| Some((a, second.answered().find(|b| a.scenario.id == b.scenario.id)?)))
            .collect();
        let answered = |(a, b): &&(Answered, Answered)| {
            a.scenario == b.scenario && a.kind().is_some() && b.kind().is_some()
        };
        let answered: Vec<_> = pairs.iter().filter(answered).collect();
        let otherwise = answered.iter().filter(|(a, b)| a.answer != b.answer);
        Self {
            changes,
            shared: pairs.iter().map(|(a, _)| a.scenario).collect(),
            answered: answered.len(),
            otherwise: otherwise.map(|(a, _)| a.scenario).collect(),
        }
    }

    /// Whether any characteristic can be compared.
    pub fn says_something(&self) -> bool {
        self.changes.iter().any(|(_, change)| *change != Change::TooFew)
    }

    /// The characteristics that stand in this way.
    pub fn with_change(&self, change: Change) -> Vec<Characteristic> {
        self.changes.iter().filter(|(_, of)| **of == change).map(|(of, _)| of).collect()
    }
}
