//! What changed from one quiz to a later one.

use super::{
    characteristic::{Characteristic, PerCharacteristic},
    completed::Completed,
    history::{Finished, History, ResultId},
    tally::Tally,
};

/// How a count stands to the one of an earlier quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The two are different, and this one is higher.
    More,
    /// The two are different, and this one is lower.
    Less,
    /// About the same.
    Same,
    /// One of the two has fewer than four opportunities.
    TooFew,
}

impl Change {
    /// From an earlier count to a later one.
    pub fn between(earlier: Tally, later: Tally) -> Self {
        if !earlier.is_comparable() || !later.is_comparable() {
            Self::TooFew
        } else if !later.differs_from(earlier) {
            Self::Same
        } else if later.cmp_share(earlier).is_gt() {
            Self::More
        } else {
            Self::Less
        }
    }
}

/// A quiz set beside the one before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinceLast {
    /// The one before.
    pub last: Finished,
    /// How each characteristic changed.
    pub changes: PerCharacteristic<Change>,
    /// How many scenarios were asked in both.
    pub shared: usize,
}

impl SinceLast {
    /// The characteristics that changed in this way.
    pub fn with_change(&self, change: Change) -> Vec<Characteristic> {
        self.changes
            .iter()
            .filter(|(_, of)| **of == change)
            .map(|(characteristic, _)| characteristic)
            .collect()
    }
}

impl History {
    /// What changed since the last quiz before this one that it can be compared with; none if there is no such.
    pub fn since_last(&self, id: ResultId) -> Option<SinceLast> {
        let later = &self.get(id)?.completed;
        let mut earlier = self.iter().rev().skip_while(|other| other.id != id).skip(1);
        earlier.find_map(|last| {
            let (before, after) = (last.completed.profile(), later.profile());
            let changes = PerCharacteristic::from_fn(|of| Change::between(before.tally(of), after.tally(of)));
            let compared = changes.iter().any(|(_, change)| *change != Change::TooFew);
            compared.then(|| SinceLast {
                last: last.clone(),
                changes,
                shared: shared(&last.completed, later),
            })
        })
    }
}

fn shared(one: &Completed, other: &Completed) -> usize {
    one.answered().filter(|a| other.answered().any(|b| a.scenario.id == b.scenario.id)).count()
}
