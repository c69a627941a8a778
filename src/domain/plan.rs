//! The one small act that a person means to do, and those that they have done.

use super::{action::ActionId, challenge::Challenge, own_text::OwnText, timestamp::Timestamp};

/// A small act: one of the library's, or one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// An action of the library.
    Library(ActionId),
    /// In the person's own words.
    Own(OwnText),
}

/// What a person means to do: an act, and if they like, when, how, and what to do about what gets in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intention {
    /// What to do.
    pub act: Act,
    /// When it was chosen.
    pub chosen: Timestamp,
    /// When the person last said that they haven't done it yet, or only partly.
    pub answered: Option<Timestamp>,
    /// How it is to go.
    pub details: Details,
}

/// An intention as *When …, I will …*, with what may get in the way. Whatever isn't said is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// The situation that calls for it: what follows *When*.
    pub when: OwnText,
    /// What the person does then: what follows *I will*.
    pub will: OwnText,
    /// What may get in the way.
    pub obstacle: Option<Challenge>,
    /// What the person does if it does.
    pub answer: OwnText,
}

/// How it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was done.
    Done,
    /// A part of it was.
    Partly,
}

/// An act that was done, or a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// What was done.
    pub act: Act,
    /// When the person said so.
    pub at: Timestamp,
    /// Whether all of it was.
    pub outcome: Outcome,
}

/// What a person means to do, and has done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub(super) intention: Option<Intention>,
    /// Oldest first.
    pub(super) past: Vec<Past>,
}

/// Nobody is asked sooner than this after choosing, or after saying that it isn't done yet.
const ASK_AFTER_HOURS: u64 = 6;

impl Plan {
    /// What the person means to do, if anything.
    pub fn intention(&self) -> Option<&Intention> {
        self.intention.as_ref()
    }

    /// What was done, oldest first.
    pub fn past(&self) -> &[Past] {
        &self.past
    }

    /// Whether the same choice of the same act holds in another plan.
    pub fn has_same_intention(&self, other: &Self) -> bool {
        let choice = |plan: &Self| plan.intention.as_ref().map(|i| (i.act.clone(), i.chosen));
        choice(self) == choice(other)
    }

    /// Whether an action of the library is the one chosen.
    pub fn is_chosen(&self, action: ActionId) -> bool {
        self.intention.as_ref().is_some_and(|intention| intention.act == Act::Library(action))
    }

    /// When an action of the library was last done.
    pub fn last_done(&self, action: ActionId) -> Option<Timestamp> {
        let done = |past: &&Past| past.act == Act::Library(action) && past.outcome == Outcome::Done;
        self.past.iter().filter(done).map(|past| past.at).max()
    }

    /// The last time of anything in it.
    pub fn latest(&self) -> Option<Timestamp> {
        let chosen = self.intention.iter().flat_map(|intention| [Some(intention.chosen), intention.answered]);
        self.past.iter().map(|past| past.at).chain(chosen.flatten()).max()
    }

    /// Whether it is time to ask whether the act has been done: some hours after it was chosen, or last asked.
    pub fn asks(&self, now: Timestamp) -> bool {
        let due = |intention: &Intention| {
            let since =
                intention.answered.map_or(intention.chosen, |answered| answered.max(intention.chosen));
            since <= now.hours_before(ASK_AFTER_HOURS)
        };
        self.intention.as_ref().is_some_and(due)
    }

    /// Chooses an act in place of an earlier choice.
    pub fn choose(&mut self, act: Act, now: Timestamp) {
        self.intention = Some(Intention { act, chosen: now, answered: None, details: Details::default() });
    }

    /// Changes how the chosen act is to go. Nothing happens if none is chosen.
    pub fn change_details(&mut self, change: impl FnOnce(&mut Details)) {
        if let Some(intention) = &mut self.intention {
            change(&mut intention.details);
        }
    }

    /// Takes the choice back.
    pub fn drop_choice(&mut self) {
        self.intention = None;
    }

    /// Notes the chosen act as done, and makes room for another.
    pub fn mark_done(&mut self, now: Timestamp) {
        if let Some(Intention { act, .. }) = self.intention.take() {
            self.past.push(Past { act, at: now, outcome: Outcome::Done });
        }
    }

    /// Notes the chosen act as partly done. It stays chosen.
    pub fn mark_partly_done(&mut self, now: Timestamp) {
        if let Some(intention) = &mut self.intention {
            intention.answered = Some(now);
            self.past.push(Past { act: intention.act.clone(), at: now, outcome: Outcome::Partly });
        }
    }

    /// Notes that the chosen act isn't done yet. It stays chosen, and nothing is held against anybody.
    pub fn mark_not_yet(&mut self, now: Timestamp) {
        if let Some(intention) = &mut self.intention {
            intention.answered = Some(now);
        }
    }

    /// Both plans in one: the choice of this one, or else of the other, and all that was done.
    #[must_use]
    pub fn merged(mut self, other: Self) -> Self {
        for past in other.past {
            if !self.past.contains(&past) {
                self.past.push(past);
            }
        }
        self.past.sort_by_key(|past| past.at);
        // What has been done since it was chosen there isn't taken up again.
        let done = |intention: &Intention| {
            let since = |past: &Past| past.outcome == Outcome::Done && past.at >= intention.chosen;
            self.past.iter().any(|past| past.act == intention.act && since(past))
        };
        let of_other = other.intention.filter(|intention| !done(intention));
        self.intention = self.intention.or(of_other);
        self
    }
}
