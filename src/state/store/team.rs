//! The team whose codes the person collects.

use super::{Store, set_if_changed};
use crate::{
    domain::{stored::Key, team::Team},
    state::archive::Found,
};
use leptos::prelude::*;

/// Results that were taken out together, and how to put them back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removal {
    /// How many they are.
    pub count: usize,
    before: Team,
}

impl Store {
    /// The team.
    pub fn team(self) -> ReadSignal<Team> {
        self.team.read_only()
    }

    /// Changes the team as it is kept, for another tab may have added to it.
    pub fn change_team<T>(self, change: impl FnOnce(&mut Team) -> T) -> T {
        self.follow_team();
        let mut team = self.team.get_untracked();
        let done = change(&mut team);
        if *self.team.read_untracked() != team {
            self.team.set(team);
            self.keep_team();
        }
        done
    }

    /// Takes results out, in a way that can be undone; none if all stayed, for the browser may not let them go.
    pub fn remove_from_team(self, remove: impl FnOnce(&mut Team)) -> Option<Removal> {
        let before = self.change_team(|team| {
            let before = team.clone();
            remove(team);
            before
        });
        let left = self.team.with_untracked(|team| team.members().len());
        let count = before.members().len().saturating_sub(left);
        (count > 0).then_some(Removal { count, before })
    }

    /// Puts back what was taken out, each where it stood. What came meanwhile stays.
    pub fn undo_removal(self, Removal { mut before, .. }: Removal) {
        self.change_team(|team| {
            before.join(team);
            *team = before;
        });
    }

    fn keep_team(self) {
        if self.team.with_untracked(Team::is_empty) {
            if !self.forget(Key::Team) {
                // What the browser doesn't let go, stays.
                self.take_up_kept_team();
            }
        } else {
            self.keep(Key::Team, &*self.team.read_untracked());
        }
        if !self.is_unsaved(Key::Team) {
            self.note_kept_team(self.team.get_untracked());
        }
    }

    /// Keeps in mind what stands in the browser's storage, to see whether another tab has changed it.
    pub(super) fn note_kept_team(self, team: Team) {
        self.memory.update_value(|memory| memory.team = team);
    }

    /// Takes up the team as it is kept. What isn't kept yet stays, and what another tab has changed comes to it.
    pub(super) fn take_up_kept_team(self) {
        let Found::Kept(kept) = self.load::<Team>(Key::Team) else { return };
        if !self.is_unsaved(Key::Team) {
            set_if_changed(self.team, kept.clone());
        } else if self.memory.with_value(|memory| memory.team != kept) {
            self.team.update(|team| _ = team.join(&kept));
        }
        self.note_kept_team(kept);
    }

    pub(super) fn follow_team(self) {
        self.take_up_kept_team();
        if self.load::<Team>(Key::Team) == Found::Nothing && !self.is_unsaved(Key::Team) {
            set_if_changed(self.team, Team::default());
        }
    }
}
