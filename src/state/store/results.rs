//! Finished quizzes.

use super::Store;
use crate::domain::history::{Finished, History, ResultId};
use leptos::prelude::*;

/// Whether a finished quiz will be there at the next visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It is kept in this browser.
    Kept,
    /// The browser didn't take it: it is gone when the page is closed.
    ThisVisit,
    /// The person let go of it: it is gone when they leave it.
    LetGo,
}

impl Store {
    /// The quizzes finished in this browser.
    pub fn history(self) -> ReadSignal<History> {
        self.history.read_only()
    }

    /// A finished quiz, of the history or just let go of.
    pub fn finished(self, id: ResultId) -> Option<Finished> {
        let let_go = self.let_go.get().filter(|finished| finished.id == id);
        let_go.or_else(|| self.history.with(|history| history.get(id).cloned()))
    }

    /// Whether a finished quiz will be there at the next visit.
    pub fn keeping(self, id: ResultId) -> Keeping {
        if self.history.with(|history| history.get(id).is_none()) {
            Keeping::LetGo
        } else if !self.lasting || self.is_unkept(id) {
            Keeping::ThisVisit
        } else {
            Keeping::Kept
        }
    }

    /// Lets go of a finished quiz, with whatever was left of it when it couldn't be kept. If the browser
    /// doesn't let it go, it stays.
    pub fn let_go(self, id: ResultId) {
        let removed = self.archive.with_value(|archive| archive.remove(id));
        self.report(removed);
        if removed.is_ok() {
            self.let_go.set(self.history.try_update(|history| history.remove(id)).flatten());
            if self.is_unkept(id) {
                self.forget_draft();
            }
        }
    }

    /// Takes back what was let go of.
    pub fn take_back(self) {
        if let Some(finished) = self.let_go.try_update(Option::take).flatten() {
            self.add(finished);
        }
    }

    /// Forgets what was let go of, now that the person has left it.
    pub(in crate::state) fn leave(self) {
        if self.let_go.read_untracked().is_some() {
            self.let_go.set(None);
        }
    }

    /// Whether the browser didn't take a finished quiz.
    pub(super) fn is_unkept(self, id: ResultId) -> bool {
        self.unkept.with(|unkept| unkept.contains(&id))
    }

    pub(super) fn add(self, finished: Finished) {
        let kept = self.archive.with_value(|archive| archive.add(&finished));
        self.report(kept);
        self.unkept.update(|unkept| {
            unkept.retain(|id| *id != finished.id);
            if kept.is_err() {
                unkept.push(finished.id);
            }
        });
        self.history.update(|history| history.add(finished));
    }
}
