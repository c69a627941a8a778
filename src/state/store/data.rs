//! All of a person's data in one piece.

use super::{Memory, Notice, Store};
use crate::{
    domain::backup::{Aside, Backup, Manner},
    state::archive::Archive,
};
use leptos::prelude::*;

/// What is kept, and how much it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// How many finished quizzes.
    pub results: usize,
    /// Whether a quiz is under way.
    pub draft: bool,
    /// How many acts were done.
    pub past: usize,
    /// Whether an act is chosen.
    pub intention: bool,
    /// How many results of others.
    pub received: usize,
    /// How many codes are collected.
    pub team: usize,
    /// How many rooms: one if there is a workshop, or one was set up.
    pub rooms: usize,
    /// How many texts were put aside because they can't be read.
    pub aside: usize,
    /// Whether some of it is gone when the page is closed, because the browser didn't take it.
    pub this_visit: bool,
    /// What is kept in bytes, as browsers count them.
    pub bytes: usize,
}

impl Store {
    /// All that there is in this visit, kept or not, for a file.
    pub fn backup(self) -> Backup {
        Backup {
            draft: self.draft.get_untracked(),
            plan: self.plan.get_untracked(),
            settings: self.settings.get_untracked(),
            history: self.history.get_untracked(),
            received: self.received.get_untracked(),
            team: self.team.get_untracked(),
            room: self.room.get_untracked(),
            aside: self.unreadable(),
        }
    }

    /// What couldn't be read and was put aside.
    pub fn unreadable(self) -> Vec<Aside> {
        self.archive.with_value(Archive::aside)
    }

    /// What is kept, and how much it is.
    pub fn amount(self) -> Amount {
        // They are kept as well.
        self.settings.track();
        let unsaved = self.unsaved.with(|unsaved| !unsaved.is_empty());
        Amount {
            results: self.history.with(|history| history.iter().len()),
            draft: self.draft.with(Option::is_some),
            past: self.plan.with(|plan| plan.past().len()),
            intention: self.plan.with(|plan| plan.intention().is_some()),
            received: self.received.with(|received| received.iter().len()),
            team: self.team.with(|team| team.members().len()),
            rooms: usize::from(self.room.with(|room| !room.is_untouched())),
            aside: self.unreadable().len(),
            this_visit: !self.lasting || unsaved || self.archive.with_value(Archive::is_read_only),
            bytes: self.archive.with_value(Archive::size),
        }
    }

    /// Restores what is in a file, beside or in place of all that is here, in other tabs too. Says whether it was
    /// kept; if not, nothing has changed.
    pub fn restore(self, file: &Backup, manner: Manner) -> bool {
        self.follow_all();
        let contents = self.backup().restored(file, manner);
        match self.archive.with_value(|archive| archive.replace(&contents)) {
            Ok(()) => {
                self.show(contents);
                true
            }
            Err(why) => {
                self.insist(why.into());
                false
            }
        }
    }

    /// Removes everything that is kept. Says whether it is gone.
    pub fn erase(self) -> bool {
        match self.archive.with_value(Archive::erase) {
            Ok(()) => {
                self.show(Backup::default());
                self.deleted.set(Vec::new());
                self.let_go.set(None);
                self.runs.set_value(Vec::new());
                self.memory.update_value(|memory| {
                    *memory = Memory { deletions: memory.deletions, ..Memory::default() };
                });
                self.close_notice(Notice::Newer);
                true
            }
            Err(why) => {
                // What did go is gone.
                self.follow_all();
                self.insist(why.into());
                false
            }
        }
    }

    fn show(self, contents: Backup) {
        let Backup { draft, plan, settings, history, received, team, room, aside: _ } = contents;
        self.unsaved.set(Vec::new());
        self.memory.update_value(|memory| memory.leftovers.clear());
        match draft {
            Some(draft) => self.set_draft(draft),
            None => self.draft.set(None),
        }
        self.plan.set(plan);
        self.settings.set(settings);
        self.history.set(history);
        self.received.set(received);
        self.note_kept_team(team.clone());
        self.team.set(team);
        self.note_kept_room(room.clone());
        self.room.set(room);
    }
}
