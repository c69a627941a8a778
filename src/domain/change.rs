//! What changed from one quiz to a later one.

use super::{
    comparison::Comparison,
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
    /// How this one stands to it.
    pub comparison: Comparison,
}

impl History {
    /// What changed since the last quiz before this one that it can be compared with; none if there is no such.
    pub fn since_last(&self, id: ResultId) -> Option<SinceLast> {
        let later = &self.get(id)?.completed;
        let mut earlier = self.iter().rev().skip_while(|other| other.id != id).skip(1);
        earlier.find_map(|last| {
            let comparison = Comparison::between(&last.completed, later);
            comparison.says_something().then(|| SinceLast { last: last.clone(), comparison })
        })
    }
}
