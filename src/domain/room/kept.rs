//! What is kept of a workshop, and whether it fits together when it is read.

use super::{Moment, Past, Round, Setup, Timer, Votes, Workshop};
use crate::domain::{bank::Revision, own_text::OwnNotes, timestamp::Timestamp};

/// All that is kept of a workshop.
pub(in crate::domain) struct Kept {
    pub(in crate::domain) setup: Setup,
    pub(in crate::domain) revision: Revision,
    pub(in crate::domain) begun: Timestamp,
    pub(in crate::domain) at: usize,
    pub(in crate::domain) votes: Vec<[Votes; 2]>,
    pub(in crate::domain) timer: Option<Timer>,
    pub(in crate::domain) blank: bool,
    pub(in crate::domain) past: Vec<Past>,
    pub(in crate::domain) decided: OwnNotes,
}

impl Workshop {
    /// The same as it was kept; none if it doesn't fit together.
    pub(in crate::domain) fn restore(kept: Kept) -> Option<Self> {
        let Kept { setup, revision, begun, at, votes, timer, blank, past, decided } = kept;
        let fresh = Self { revision, begun, votes, timer, blank, past, decided, ..Self::begin(setup, begun) };
        let scenarios = fresh.setup.selection.places().iter().map(|place| revision.bank()[*place]).collect();
        let workshop = Self { scenarios, at, ..fresh };
        workshop.holds().then_some(workshop)
    }

    /// All that is to be kept.
    pub(in crate::domain) fn kept(&self) -> Kept {
        Kept {
            setup: self.setup.clone(),
            revision: self.revision,
            begun: self.begun,
            at: self.at,
            votes: self.votes.clone(),
            timer: self.timer,
            blank: self.blank,
            past: self.past.clone(),
            decided: self.decided.clone(),
        }
    }

    /// What is always so: the moment is one of the row, there are votes for every scenario, a timer only where time
    /// is taken, and what can be taken back was done where it can have been.
    fn holds(&self) -> bool {
        let possible = |past: &Past| {
            let round = self.moments.get(past.at).map(|moment| round_of(*moment));
            match past.count {
                None => round.is_some() && past.timer.is_some() == self.is_timed(past.at),
                Some(count) => {
                    round.flatten().is_some() && count.before <= Votes::MOST && past.timer.is_none()
                }
            }
        };
        let second_votes = self.votes.iter().any(|[_, second]| second.total() > 0);
        self.at < self.moments.len()
            && self.votes.len() == self.scenarios.len()
            && (self.setup.two_rounds || !second_votes)
            && self.timer.is_some() == self.is_timed(self.at)
            && self.past.len() <= Self::LONGEST_PAST
            && self.past.iter().all(possible)
    }
}

fn round_of(moment: Moment) -> Option<Round> {
    match moment {
        Moment::Scenario(_, step) => step.round(),
        Moment::Opening | Moment::Close => None,
    }
}
