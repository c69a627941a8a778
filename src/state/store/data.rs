//! All of a person's data in one piece.

use super::{Notice, Store};
use crate::{
    domain::backup::{Aside, Backup},
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
    /// How many texts were put aside because they can't be read.
    pub aside: usize,
    /// All of it in bytes, as browsers count them.
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
            aside: self.unreadable(),
        }
    }

    /// What couldn't be read and was put aside.
    pub fn unreadable(self) -> Vec<Aside> {
        self.archive.with_value(Archive::aside)
    }

    /// What is kept, and how much it is.
    pub fn amount(self) -> Amount {
        Amount {
            results: self.history.with(|history| history.iter().len()),
            draft: self.draft.with(Option::is_some),
            past: self.plan.with(|plan| plan.past().len()),
            intention: self.plan.with(|plan| plan.intention().is_some()),
            aside: self.unreadable().len(),
            bytes: self.archive.with_value(Archive::size),
        }
    }

    /// Puts other contents in place of all that is here. Says whether they were kept; if not, nothing has changed.
    pub fn replace(self, contents: Backup) -> bool {
        let replaced = self.archive.with_value(|archive| archive.replace(&contents));
        self.report(replaced);
        if replaced.is_ok() {
            self.show(contents);
        }
        replaced.is_ok()
    }

    /// Removes everything that is kept. Says whether it is gone.
    pub fn erase(self) -> bool {
        let erased = self.archive.with_value(Archive::erase);
        self.report(erased);
        if erased.is_ok() {
            self.show(Backup::default());
            self.close_notice(Notice::Newer);
        }
        erased.is_ok()
    }

    fn show(self, contents: Backup) {
        let Backup { draft, plan, settings, history, aside: _ } = contents;
        self.unsaved.set(Vec::new());
        self.deleted.set(Vec::new());
        self.let_go.set(None);
        self.draft.set(draft);
        self.plan.set(plan);
        self.settings.set(settings);
        self.history.set(history);
    }
}
