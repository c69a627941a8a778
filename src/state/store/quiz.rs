//! The quiz under way.

use super::Store;
use crate::{
    domain::{
        answer::OptionIndex,
        draft::{Draft, Unfinished},
        history::{Finished, ResultId},
        scenario_set::{Length, ScenarioSet},
        seed::Seed,
        stored::Key,
    },
    platform::clock,
    route::Route,
};
use leptos::prelude::*;

impl Store {
    /// The quiz under way, if there is one.
    pub fn draft(self) -> ReadSignal<Option<Draft>> {
        self.draft.read_only()
    }

    /// Begins a quiz of a length in place of one under way, with the scenarios that the person met longest ago,
    /// in another tab too.
    pub fn begin(self, length: Length) {
        let mut taken = self.history.get_untracked();
        self.archive
            .with_value(|archive| archive.history().0)
            .iter()
            .for_each(|other| taken.add(other.clone()));
        let set = ScenarioSet::next(length, &taken.sets());
        self.draft.set(Some(Draft::begin(set, Seed(clock::chance()))));
        self.keep_draft();
    }

    /// Answers the situation at a position.
    pub fn choose(self, position: usize, option: OptionIndex) {
        self.change_draft(|draft| draft.choose(position, option));
    }

    /// Passes over the situation at a position.
    pub fn skip(self, position: usize) {
        self.change_draft(|draft| draft.skip(position));
    }

    /// Closes the quiz under way, and keeps it with the others.
    ///
    /// # Errors
    /// If it can't be closed yet.
    pub fn finish(self) -> Result<Option<ResultId>, Unfinished> {
        let Some(draft) = self.draft.get_untracked() else { return Ok(None) };
        #[allow(clippy::cast_possible_truncation, reason = "any sixteen bits will do")]
        let finished = Finished::new(draft.complete()?, clock::now(), clock::chance() as u16);
        let id = finished.id;
        self.add(finished);
        self.draft.set(None);
        // As long as the result isn't kept, the answers stay where they are.
        if !self.is_unkept(id) {
            self.forget_draft();
        }
        Ok(Some(id))
    }

    fn change_draft(self, change: impl FnOnce(&mut Draft)) {
        self.draft.update(|draft| {
            if let Some(draft) = draft {
                change(draft);
            }
        });
        self.keep_draft();
    }

    fn keep_draft(self) {
        if let Some(draft) = &*self.draft.read_untracked() {
            self.keep(Key::Draft, draft);
        }
    }

    pub(super) fn forget_draft(self) {
        self.report(self.archive.with_value(|archive| archive.forget::<Draft>(Key::Draft)));
    }

    /// The page that stands in for one asked for, by what there is to show. Coming to a situation is noted.
    pub fn admit(self, asked: Route) -> Route {
        let wanted = match asked {
            Route::Situation(position) => Some(position),
            Route::Quiz | Route::Skipped => None,
            other => return other,
        };
        let Some(draft) = self.draft.get_untracked() else { return Route::Quiz };
        if asked == Route::Skipped && draft.offers_skipped() {
            return asked;
        }
        let mut reached = draft.position();
        if wanted != Some(reached) {
            self.change_draft(|draft| reached = draft.go_to(wanted.unwrap_or(reached)));
        }
        Route::Situation(reached)
    }
}
