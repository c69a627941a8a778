//! The one small action that a person chose, and those that they have done.

use super::{action::ActionId, timestamp::Timestamp};

/// An action with the time of something that happened to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated {
    /// Which action.
    pub action: ActionId,
    /// When it was chosen or done.
    pub at: Timestamp,
}

/// What a person means to do, and has done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub(super) chosen: Option<Dated>,
    /// Oldest first.
    pub(super) done: Vec<Dated>,
}

impl Plan {
    /// The action chosen, if any.
    pub fn chosen(&self) -> Option<Dated> {
        self.chosen
    }

    /// What was done, oldest first.
    pub fn done(&self) -> &[Dated] {
        &self.done
    }

    /// When an action was last done.
    pub fn last_done(&self, action: ActionId) -> Option<Timestamp> {
        self.done.iter().filter(|done| done.action == action).map(|done| done.at).max()
    }

    /// Chooses an action in place of an earlier choice.
    pub fn choose(&mut self, action: ActionId, at: Timestamp) {
        self.chosen = Some(Dated { action, at });
    }

    /// Takes the choice back.
    pub fn drop_choice(&mut self) {
        self.chosen = None;
    }

    /// Notes the chosen action as done, and makes room for another.
    pub fn mark_done(&mut self, at: Timestamp) {
        if let Some(chosen) = self.chosen.take() {
            self.done.push(Dated { action: chosen.action, at });
        }
    }
}
