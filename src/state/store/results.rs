//! Finished quizzes.

use super::Store;
use crate::{
    domain::{
        history::{Finished, History, ResultId},
        stored::Key,
    },
    route::Route,
    state::archive::Found,
};
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

/// Results that were deleted together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deletion {
    /// Counted from nought in this visit.
    pub number: usize,
    /// What was deleted.
    pub results: Vec<Finished>,
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
        } else if !self.lasting || self.unsaved.with(|unsaved| unsaved.contains(&Key::Finished(id))) {
            Keeping::ThisVisit
        } else {
            Keeping::Kept
        }
    }

    /// Lets go of a finished quiz, with whatever was left of it when it couldn't be kept. If the browser
    /// doesn't let it go, it stays.
    pub fn let_go(self, id: ResultId) {
        if let Some(finished) = self.remove(id) {
            self.let_go.set(Some(finished));
        }
    }

    /// Takes back what was let go of.
    pub fn take_back(self) {
        if let Some(finished) = self.let_go.try_update(Option::take).flatten() {
            self.add(finished);
        }
    }

    /// Forgets what was let go of, if the person has left it for another page than those about it.
    pub(in crate::state) fn leave_for(self, route: &Route) {
        let about = |id| matches!(route, Route::Profile(of) | Route::Share(of) if *of == id);
        // Before all is read nothing has been let go of.
        let Some(later) = self.later.get() else { return };
        let left = later.let_go.with_untracked(|let_go| let_go.as_ref().is_some_and(|of| !about(of.id)));
        if left {
            self.let_go.set(None);
        }
    }

    /// What was deleted in this visit and can be put back, the last first.
    pub fn deleted(self) -> Vec<Deletion> {
        self.deleted.with(|deleted| deleted.iter().rev().cloned().collect())
    }

    /// Deletes finished quizzes. As long as the page is open they can be put back. What the browser doesn't let
    /// go, stays. Says whether anything was deleted.
    pub fn delete(self, ids: &[ResultId]) -> bool {
        let results: Vec<Finished> = ids.iter().filter_map(|id| self.remove(*id)).collect();
        if results.is_empty() {
            return false;
        }
        let number = self.memory.with_value(|memory| memory.deletions);
        self.memory.update_value(|memory| memory.deletions += 1);
        self.deleted.update(|deleted| deleted.push(Deletion { number, results }));
        true
    }

    /// Puts back what was deleted together.
    pub fn undo_deletion(self, number: usize) {
        let taken = self.deleted.try_update(|deleted| {
            let place = deleted.iter().position(|deletion| deletion.number == number)?;
            Some(deleted.remove(place))
        });
        for finished in taken.flatten().into_iter().flat_map(|deletion| deletion.results) {
            self.add(finished);
        }
    }

    /// Takes a finished quiz out of the history, with whatever was left of it when it couldn't be kept, if the
    /// browser lets it go.
    fn remove(self, id: ResultId) -> Option<Finished> {
        if !self.forget(Key::Finished(id)) {
            return None;
        }
        self.forget_leftover(id);
        self.history.try_update(|history| history.remove(id)).flatten()
    }

    pub(super) fn add(self, finished: Finished) {
        self.keep(Key::Finished(finished.id), &finished);
        self.history.update(|history| history.add(finished));
    }

    /// Follows what another tab did with a result.
    pub(super) fn follow_result(self, id: ResultId) {
        let here = self.history.with_untracked(|history| history.get(id).cloned());
        match self.archive.with_value(|archive| archive.finished(id)) {
            Found::Kept(finished) if here.as_ref() != Some(&finished) => {
                self.history.update(|history| history.add(finished));
            }
            Found::Nothing if here.is_some() && !self.is_unsaved(Key::Finished(id)) => {
                self.history.update(|history| _ = history.remove(id));
            }
            Found::Kept(_) | Found::Nothing | Found::Unreadable(_) | Found::Unreachable => {}
        }
    }
}
