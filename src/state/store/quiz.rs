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
    route::Route,
    state::archive::{Archive, Found},
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
        self.archive.with_value(Archive::history).iter().for_each(|other| taken.add(other.clone()));
        let set = ScenarioSet::next(length, &taken.sets());
        self.draft.set(Some(Draft::begin(set, Seed(self.chance()))));
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
        let finished = Finished::new(draft.complete()?, self.now(), self.chance() as u16);
        let id = finished.id;
        self.add(finished);
        self.draft.set(None);
        // As long as the result isn't kept, the answers stay where they are.
        if !self.is_unsaved(Key::Finished(id)) {
            self.forget(Key::Draft);
        }
        Ok(Some(id))
    }

    /// Changes the quiz under way as it is kept, for another tab may have gone on with it. If another one has
    /// been begun there, that one is taken up, and the change, which was meant for the first, is dropped.
    fn change_draft(self, change: impl FnOnce(&mut Draft)) {
        if !self.is_unsaved(Key::Draft) && !self.take_up_kept_draft() {
            return;
        }
        self.draft.update(|draft| {
            if let Some(draft) = draft {
                change(draft);
            }
        });
        self.keep_draft();
    }

    /// Takes up the answers that are kept, at the situation where this tab is. Says whether it is the same quiz
    /// as before.
    fn take_up_kept_draft(self) -> bool {
        let Found::Kept(mut kept): Found<Draft> = self.load(Key::Draft) else { return true };
        let position = self
            .draft
            .with_untracked(|here| here.as_ref().filter(|here| here.is_same_run(&kept)).map(Draft::position));
        if let Some(position) = position {
            kept.go_to(position);
        }
        if self.draft.with_untracked(|here| here.as_ref() != Some(&kept)) {
            self.draft.set(Some(kept));
        }
        position.is_some()
    }

    pub(super) fn follow_draft(self) {
        self.take_up_kept_draft();
        let gone = self.load::<Draft>(Key::Draft) == Found::Nothing && !self.is_unsaved(Key::Draft);
        if gone && self.draft.with_untracked(Option::is_some) {
            self.draft.set(None);
        }
    }

    fn keep_draft(self) {
        if let Some(draft) = &*self.draft.read_untracked() {
            self.keep(Key::Draft, draft);
        }
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
