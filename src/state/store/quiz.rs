//! The quiz under way.

use super::{Store, set_if_changed};
use crate::{
    domain::{
        answer::OptionIndex,
        draft::Draft,
        history::{Finished, ResultId},
        scenario_set::{Length, ScenarioSet},
        seed::Seed,
        stored::Key,
    },
    route::Route,
    state::{
        archive::{Archive, Found},
        rest,
    },
};
use leptos::prelude::*;

impl Store {
    /// The quiz under way, if there is one.
    pub fn draft(self) -> ReadSignal<Option<Draft>> {
        self.draft.read_only()
    }

    /// Begins a quiz of a length in place of one under way, with the scenarios that the person met longest ago, in
    /// another tab too. If another tab is in the middle of one that isn't known here, that one is taken up instead.
    /// Says whether a new one has begun.
    pub fn begin(self, length: Length) -> bool {
        if !self.makes_way() {
            return false;
        }
        let taken = rest::here().map(|rest| (rest.sets_taken)(self)).unwrap_or_default();
        self.begin_quiz(ScenarioSet::next(length, &taken));
        true
    }

    /// The sets that were taken, in this tab and in others, oldest first.
    pub(in crate::state) fn sets_kept(self) -> Vec<ScenarioSet> {
        let mut taken = self.history.get_untracked();
        self.archive.with_value(Archive::history).iter().for_each(|other| taken.add(other.clone()));
        taken.sets()
    }

    /// Begins a quiz of certain scenarios, in the same way.
    pub fn begin_set(self, set: ScenarioSet) -> bool {
        let makes_way = self.makes_way();
        if makes_way {
            self.begin_quiz(set);
        }
        makes_way
    }

    /// Whether a new quiz may stand in place of the one that is kept. One of another tab that isn't known here is
    /// taken up instead.
    fn makes_way(self) -> bool {
        rest::here().is_none_or(|rest| (rest.makes_way)(self))
    }

    pub(in crate::state) fn makes_way_for_kept(self) -> bool {
        self.retry_unsaved();
        if let Found::Kept(kept) = self.load::<Draft>(Key::Draft)
            && !kept.is_untouched()
            && !self.knows(&kept)
        {
            self.set_draft(kept);
            return false;
        }
        true
    }

    fn begin_quiz(self, set: ScenarioSet) {
        let seed = Seed(self.chance());
        let shown = self.shown.try_update_value(Option::take).flatten();
        self.set_draft(match shown {
            Some(options) => Draft::begin_as_shown(set, seed, options),
            None => Draft::begin(set, seed),
        });
        self.keep_draft();
    }

    /// The next quiz begins with the scenario that the person sees in the document, its options in the order in which they
    /// see them; there is no such if they see another page.
    pub fn begin_as_shown(self, options: Option<[OptionIndex; 4]>) {
        self.shown.set_value(options);
    }

    /// Whether a quiz has been under way here. If it isn't now, it was finished or made way for another one.
    fn knows(self, kept: &Draft) -> bool {
        self.runs.with_value(|runs| runs.iter().any(|run| run.is_same_run(kept)))
    }

    /// Makes a quiz the one under way here.
    pub(super) fn set_draft(self, draft: Draft) {
        if !self.knows(&draft) {
            self.runs.update_value(|runs| runs.push(draft.clone()));
        }
        set_if_changed(self.draft, Some(draft));
    }

    /// Answers the situation at a position.
    pub fn choose(self, position: usize, option: OptionIndex) {
        self.when_ready(move || self.change_draft(|draft| draft.choose(position, option)));
    }

    /// Passes over the situation at a position, and goes on.
    pub fn skip(self, position: usize, then: impl FnOnce() + 'static) {
        self.when_ready(move || {
            self.change_draft(|draft| draft.skip(position));
            then();
        });
    }

    /// Closes the quiz under way, keeps it with the others, and goes on with it; not if it can't be closed yet.
    pub fn finish(self, then: impl FnOnce(ResultId) + 'static) {
        rest::then(move || {
            if let Some(id) = rest::here().and_then(|rest| (rest.finish)(self)) {
                then(id);
            }
        });
    }

    pub(in crate::state) fn close_quiz(self) -> Option<ResultId> {
        if !self.take_up_kept_draft() {
            return None;
        }
        let draft = self.draft.get_untracked()?;
        #[allow(clippy::cast_possible_truncation, reason = "any sixteen bits will do")]
        let finished = Finished::new(draft.complete().ok()?, self.now(), self.chance() as u16);
        let id = finished.id;
        self.note_awaited(id, finished.completed.set());
        // As long as the result isn't kept, the answers stay where they are.
        self.memory.update_value(|memory| memory.leftovers.push((id, draft)));
        self.draft.set(None);
        self.set_unsaved(Key::Draft, false);
        self.add(finished);
        if !self.is_unsaved(Key::Finished(id)) {
            self.forget_leftover(id);
        }
        Some(id)
    }

    /// Forgets the answers of a finished quiz where they were kept while it was under way.
    pub(super) fn forget_leftover(self, id: ResultId) {
        let taken = self.memory.try_update_value(|memory| {
            let place = memory.leftovers.iter().position(|(of, _)| *of == id)?;
            Some(memory.leftovers.remove(place).1)
        });
        if let Some(run) = taken.flatten()
            && let Found::Kept(kept) = self.load::<Draft>(Key::Draft)
            && kept.is_same_run(&run)
        {
            self.forget(Key::Draft);
        }
    }

    /// Whether the answers of a finished quiz that isn't kept stand where the quiz under way would be kept.
    pub(super) fn holds_leftover(self) -> bool {
        rest::here().is_some_and(|rest| (rest.holds_leftover)(self))
    }

    pub(in crate::state) fn holds_kept_leftover(self) -> bool {
        if self.memory.with_value(|memory| memory.leftovers.is_empty()) {
            return false;
        }
        let Found::Kept(kept) = self.load::<Draft>(Key::Draft) else { return false };
        self.memory.with_value(|memory| {
            memory
                .leftovers
                .iter()
                .any(|(id, run)| run.is_same_run(&kept) && self.is_unsaved(Key::Finished(*id)))
        })
    }

    /// Changes the quiz under way as it is kept, for another tab may have gone on with it. If another one has
    /// been begun there, that one is taken up, and the change, which was meant for the first, is dropped.
    fn change_draft(self, change: impl FnOnce(&mut Draft)) {
        rest::fetch_in_a_pause();
        if !self.take_up_kept_draft() {
            return;
        }
        self.draft.update(|draft| {
            if let Some(draft) = draft {
                change(draft);
            }
        });
        self.keep_draft();
    }

    /// Takes up the answers that are kept, at the situation where this tab is. What isn't kept yet stays beside
    /// them. Says whether it is the same quiz as before.
    fn take_up_kept_draft(self) -> bool {
        rest::here().is_none_or(|rest| (rest.take_up_kept_draft)(self))
    }

    pub(in crate::state) fn take_up_any_kept_draft(self) -> bool {
        let here = self.draft.get_untracked();
        // Most often nobody else has kept anything.
        if here
            .as_ref()
            .is_some_and(|here| self.archive.with_value(|archive| archive.holds(Key::Draft, here)))
        {
            return true;
        }
        let Found::Kept(mut kept): Found<Draft> = self.load(Key::Draft) else { return true };
        let unsaved = self.is_unsaved(Key::Draft);
        match &here {
            Some(here) if here.is_same_run(&kept) => {
                if unsaved {
                    kept = here.clone().joined(&kept);
                }
                kept.go_to(here.position());
            }
            // This one was begun later, or the kept one was finished here or made way.
            Some(_) if unsaved => return true,
            None if self.knows(&kept) => return true,
            _ => {
                self.set_draft(kept);
                return false;
            }
        }
        self.set_draft(kept);
        true
    }

    pub(super) fn follow_draft(self) {
        self.take_up_kept_draft();
        if self.load::<Draft>(Key::Draft) == Found::Nothing && !self.is_unsaved(Key::Draft) {
            set_if_changed(self.draft, None);
        }
    }

    fn keep_draft(self) {
        if self.holds_leftover() {
            // There is no room, or the result would be kept: what is finished comes before what is begun.
            self.set_unsaved(Key::Draft, true);
        } else if let Some(draft) = &*self.draft.read_untracked() {
            self.keep(Key::Draft, draft);
        }
    }

    /// Whether an address can be gone to without the rest: to a newcomer's quiz.
    pub fn is_ready_for(self, asked: &Route) -> bool {
        let under_way = self.draft.with_untracked(Option::is_some);
        let quiz = match asked {
            Route::Begin(_) => true,
            Route::Situation(_) => under_way,
            _ => false,
        };
        rest::here().is_some() || quiz && self.is_as_left()
    }

    /// Does something with the quiz under way: at once, or when the rest is here, if another tab has kept something.
    pub fn when_ready(self, f: impl FnOnce() + 'static) {
        if rest::here().is_some() || self.is_as_left() {
            f();
        } else {
            rest::then(f);
        }
    }

    /// The page that stands in for one asked for, by what there is to show. Coming to a situation is noted. An address
    /// that begins a quiz doesn't put it in place of one that has answers: anybody can make a link to it.
    pub fn admit(self, asked: Route) -> Route {
        let wanted = match asked {
            Route::Begin(length) => {
                let touched =
                    |draft: &Option<Draft>| draft.as_ref().is_some_and(|draft| !draft.is_untouched());
                let begun = !self.draft.with_untracked(touched) && self.begin(length);
                return self.admit(if begun { Route::Situation(0) } else { Route::Quiz });
            }
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
