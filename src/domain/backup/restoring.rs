//! What restoring a file does, and what it would change.

use super::Backup;
use crate::domain::{history::Finished, plan::Plan, received::ReceivedResults, room::Room, team::Team};

/// What restoring does with what is here already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Results and acts done come together; of what there can only be one, that which is here stays.
    Merge,
    /// What is here makes way for what is in the file.
    Replace,
}

/// What restoring would change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preview {
    /// Results of the file that aren't here.
    pub added: usize,
    /// Results of the file that are here already.
    pub known: usize,
    /// Results that go.
    pub removed: usize,
    /// Texts that can't be read, of the file, that aren't here.
    pub aside: usize,
    /// What happens to the quiz under way.
    pub draft: Effect,
    /// What happens to what they mean to do, and have done.
    pub plan: Effect,
    /// What happens to the results that others shared.
    pub received: Effect,
    /// What happens to the team.
    pub team: Effect,
    /// What happens to the room.
    pub room: Effect,
    /// What happens to what they have set.
    pub settings: Effect,
}

/// What restoring does with one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Nothing, or there is none.
    None,
    /// It comes from the file; here there was none.
    Added,
    /// The file's stands in place of it, or what the file has is added to it.
    Changed,
    /// It goes; in the file there is none.
    Removed,
}

impl Backup {
    /// What is here once a file has been restored. What was put aside is never removed.
    #[must_use]
    pub fn restored(&self, file: &Self, manner: Manner) -> Self {
        let mut aside = self.aside.clone();
        aside.extend(file.aside.iter().filter(|other| !self.has_aside(&other.text)).cloned());
        match manner {
            Manner::Replace => Self { aside, ..file.clone() },
            Manner::Merge => {
                let mut history = file.history.clone();
                self.history.iter().for_each(|finished| history.add(finished.clone()));
                let mut received = file.received.clone();
                self.received.iter().for_each(|one| received.add(one.clone()));
                let mut team = self.team.clone();
                team.join(&file.team);
                Self {
                    draft: self.draft.clone().or_else(|| file.draft.clone()),
                    plan: self.plan.clone().merged(file.plan.clone()),
                    settings: self.settings.clone(),
                    history,
                    received,
                    team,
                    room: self.room.merged(&file.room),
                    aside,
                }
            }
        }
    }

    /// What restoring a file would change.
    pub fn preview(&self, file: &Self, manner: Manner) -> Preview {
        let after = self.restored(file, manner);
        let known = file.history.iter().filter(|finished| self.history.get(finished.id).is_some()).count();
        let gone = |finished: &&Finished| after.history.get(finished.id).is_none();
        let plan = |plan: &Plan| (*plan != Plan::default()).then(|| plan.clone());
        let received = |received: &ReceivedResults| (!received.is_empty()).then(|| received.clone());
        let team = |team: &Team| (!team.is_empty()).then(|| team.clone());
        let room = |room: &Room| (!room.is_untouched()).then(|| room.clone());
        Preview {
            added: file.history.iter().len() - known,
            known,
            removed: self.history.iter().filter(gone).count(),
            aside: after.aside.len() - self.aside.len(),
            draft: Effect::of(self.draft.as_ref(), after.draft.as_ref()),
            plan: Effect::of(plan(&self.plan), plan(&after.plan)),
            received: Effect::of(received(&self.received), received(&after.received)),
            team: Effect::of(team(&self.team), team(&after.team)),
            room: Effect::of(room(&self.room), room(&after.room)),
            settings: Effect::of(Some(&self.settings), Some(&after.settings)),
        }
    }

    fn has_aside(&self, text: &str) -> bool {
        self.aside.iter().any(|aside| aside.text == text)
    }
}

impl Effect {
    fn of<T: PartialEq>(before: Option<T>, after: Option<T>) -> Self {
        match (before, after) {
            (None, None) => Self::None,
            (None, Some(_)) => Self::Added,
            (Some(_), None) => Self::Removed,
            (Some(before), Some(after)) if before == after => Self::None,
            (Some(_), Some(_)) => Self::Changed,
        }
    }
}
