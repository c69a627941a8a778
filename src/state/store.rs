//! What the person has done and set, as signals that are kept when they change.

use super::archive::{Archive, Found, NotKept};
use crate::{
    domain::{
        action::ActionId,
        answer::OptionIndex,
        draft::{Draft, NothingAnswered},
        history::{Finished, History, ResultId},
        plan::Plan,
        scenario_set::{Length, ScenarioSet},
        seed::Seed,
        stored::{Key, Settings, Stored, Unreadable},
    },
    i18n::Language,
    platform::{
        clock,
        storage::{BrowserStorage, KeyValue, MemoryStorage, StorageError},
    },
};
use leptos::prelude::*;

/// Something that the person is told once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Notice {
    /// Nothing can be kept.
    StorageDenied,
    /// There is no room to keep more.
    StorageFull,
    /// Something kept can't be read, and was put aside.
    Unreadable,
    /// Something kept was made by a newer release.
    Newer,
    /// The other language couldn't be fetched.
    Language,
}

/// Everything that outlives a page, as a context.
///
/// What can't be kept stays in the signals, so that the visit goes on as if nothing had happened.
#[derive(Clone, Copy)]
pub struct Store {
    archive: StoredValue<Archive, LocalStorage>,
    draft: RwSignal<Option<Draft>>,
    history: RwSignal<History>,
    /// The result that the person chose not to keep; it can be read until they leave it.
    unkept: RwSignal<Option<Finished>>,
    plan: RwSignal<Plan>,
    settings: RwSignal<Settings>,
    notices: RwSignal<Vec<Notice>>,
    told: StoredValue<Vec<Notice>>,
}

impl Store {
    /// Reads what was kept. Nothing is written.
    pub fn open() -> Self {
        let browser = BrowserStorage::probe();
        let denied = browser.is_none();
        let storage: Box<dyn KeyValue> =
            browser.map_or_else(|| Box::new(MemoryStorage::default()) as _, |storage| Box::new(storage) as _);
        let archive = Archive::new(storage);
        let (history, mut troubles) = archive.history();
        let draft: Found<Draft> = archive.load(Key::Draft);
        let plan: Found<Plan> = archive.load(Key::Plan);
        let settings: Found<Settings> = archive.load(Key::Settings);
        troubles.extend([draft.trouble(), plan.trouble(), settings.trouble()].into_iter().flatten());
        let store = Self {
            draft: RwSignal::new(match draft {
                Found::Kept(draft) => Some(draft),
                Found::Nothing | Found::Unreadable(_) => None,
            }),
            history: RwSignal::new(history),
            unkept: RwSignal::new(None),
            plan: RwSignal::new(plan.or(Plan::default())),
            settings: RwSignal::new(settings.or(Settings::default())),
            notices: RwSignal::new(Vec::new()),
            told: StoredValue::new(Vec::new()),
            archive: StoredValue::new_local(archive),
        };
        if denied {
            store.notify(Notice::StorageDenied);
        }
        for trouble in troubles {
            store.notify(match trouble {
                Unreadable::Newer => Notice::Newer,
                Unreadable::Damaged => Notice::Unreadable,
            });
        }
        store
    }

    /// Makes it available to everything below.
    pub fn provide(self) {
        provide_context(self);
    }

    /// What was provided above.
    pub fn expect() -> Self {
        expect_context()
    }

    // The quiz under way.

    /// The quiz under way, if there is one.
    pub fn draft(self) -> RwSignal<Option<Draft>> {
        self.draft
    }

    /// Begins a quiz of a length in place of one under way, with the scenarios that the person met longest ago.
    pub fn begin(self, length: Length) {
        let set = ScenarioSet::next(length, &self.history.read_untracked().sets());
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

    /// Notes that the person is at a position, as far as the quiz lets them. Gives the position reached.
    pub fn visit(self, position: usize) -> Option<usize> {
        let at = self.draft.read_untracked().as_ref()?.position();
        if at == position {
            return Some(at);
        }
        let mut reached = None;
        self.change_draft(|draft| reached = Some(draft.go_to(position)));
        reached
    }

    /// Closes the quiz under way, and keeps it with the others.
    ///
    /// # Errors
    /// If everything in it was skipped.
    pub fn finish(self) -> Result<Option<ResultId>, NothingAnswered> {
        let Some(draft) = self.draft.get_untracked() else { return Ok(None) };
        let now = clock::now();
        #[allow(clippy::cast_possible_truncation, reason = "any sixteen bits will do")]
        let finished = Finished::new(draft.complete()?, now, clock::chance() as u16);
        let id = finished.id;
        // First the result, then the draft goes: if it stops in between, the answers are there still.
        let kept = self.archive.with_value(|archive| archive.add(&finished));
        self.history.update(|history| history.add(finished));
        self.report(kept);
        self.draft.set(None);
        if kept.is_ok() {
            self.report(self.archive.with_value(|archive| archive.forget::<Draft>(Key::Draft)));
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

    // Finished quizzes.

    /// The quizzes finished in this browser.
    pub fn history(self) -> RwSignal<History> {
        self.history
    }

    /// A finished quiz, kept or just let go of.
    pub fn finished(self, id: ResultId) -> Option<Finished> {
        let unkept = self.unkept.get().filter(|unkept| unkept.id == id);
        unkept.or_else(|| self.history.with(|history| history.get(id).cloned()))
    }

    /// Whether a finished quiz is among those kept.
    pub fn is_kept(self, id: ResultId) -> bool {
        self.history.with(|history| history.get(id).is_some())
    }

    /// Lets go of a finished quiz. It can be read, and taken back, until [`Store::leave`].
    pub fn discard(self, id: ResultId) {
        let gone = self.history.try_update(|history| history.remove(id)).flatten();
        self.unkept.set(gone);
        self.report(self.archive.with_value(|archive| archive.remove(id)));
    }

    /// Keeps after all what was let go of.
    pub fn keep_after_all(self) {
        if let Some(finished) = self.unkept.try_update(Option::take).flatten() {
            self.report(self.archive.with_value(|archive| archive.add(&finished)));
            self.history.update(|history| history.add(finished));
        }
    }

    /// Forgets what was let go of, now that the person has left it.
    pub fn leave(self) {
        if self.unkept.read_untracked().is_some() {
            self.unkept.set(None);
        }
    }

    // The small act.

    /// The chosen action, and those done.
    pub fn plan(self) -> RwSignal<Plan> {
        self.plan
    }

    /// Chooses an action.
    pub fn choose_action(self, action: ActionId) {
        self.plan.update(|plan| plan.choose(action, clock::now()));
        self.keep(Key::Plan, &*self.plan.read_untracked());
    }

    /// Notes the chosen action as done.
    pub fn mark_action_done(self) {
        self.plan.update(|plan| plan.mark_done(clock::now()));
        self.keep(Key::Plan, &*self.plan.read_untracked());
    }

    // Settings.

    /// The code of the language that the person chose earlier, if any.
    pub fn language(self) -> Option<String> {
        self.settings.read_untracked().language.clone()
    }

    /// Remembers the language that the person chose.
    pub fn remember_language(self, language: Language) {
        self.settings.update(|settings| settings.language = Some(language.code().to_owned()));
        self.keep(Key::Settings, &*self.settings.read_untracked());
    }

    // Notices.

    /// What the person is to be told.
    pub fn notices(self) -> RwSignal<Vec<Notice>> {
        self.notices
    }

    /// Tells the person something, unless they have been told in this visit.
    pub fn notify(self, notice: Notice) {
        // That a fetch failed is about this one attempt; the rest is about the whole visit.
        if notice == Notice::Language || !self.told.with_value(|told| told.contains(&notice)) {
            self.told.update_value(|told| told.push(notice));
            self.notices.update(|notices| {
                notices.retain(|other| *other != notice);
                notices.push(notice);
            });
        }
    }

    /// Takes a notice away.
    pub fn close_notice(self, notice: Notice) {
        self.notices.update(|notices| notices.retain(|other| *other != notice));
    }

    fn keep<T: Stored>(self, key: Key, value: &T) {
        self.report(self.archive.with_value(|archive| archive.save(key, value)));
    }

    fn report(self, kept: Result<(), NotKept>) {
        match kept {
            Ok(()) => {}
            Err(NotKept::Storage(StorageError::Denied)) => self.notify(Notice::StorageDenied),
            Err(NotKept::Storage(StorageError::Full)) => self.notify(Notice::StorageFull),
            Err(NotKept::Newer) => self.notify(Notice::Newer),
        }
    }
}
