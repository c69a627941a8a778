//! What the person has done and set, as signals that are kept when they change.

use super::archive::{Archive, Found, NotKept};
use crate::{
    domain::{
        action::ActionId,
        answer::OptionIndex,
        draft::{Draft, Unfinished},
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
    route::Route,
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

/// Everything that outlives a page, as a context.
///
/// What can't be kept stays in the signals, so that the visit goes on as if nothing had happened.
#[derive(Clone, Copy)]
pub struct Store {
    archive: StoredValue<Archive, LocalStorage>,
    /// Whether the archive is the browser's, and not one that ends with the visit.
    lasting: bool,
    draft: RwSignal<Option<Draft>>,
    history: RwSignal<History>,
    /// Those of the history that the browser didn't take.
    unkept: RwSignal<Vec<ResultId>>,
    /// The result that the person let go of; it can be read, and taken back, until they leave it.
    let_go: RwSignal<Option<Finished>>,
    plan: RwSignal<Plan>,
    settings: RwSignal<Settings>,
    notices: RwSignal<Vec<Notice>>,
    told: StoredValue<Vec<Notice>>,
}

impl Store {
    /// Reads what was kept. Nothing is written.
    pub fn open() -> Self {
        let browser = BrowserStorage::probe();
        let lasting = browser.is_some();
        let storage: Box<dyn KeyValue> =
            browser.map_or_else(|| Box::new(MemoryStorage::default()) as _, |storage| Box::new(storage) as _);
        let archive = Archive::new(storage);
        let (history, mut troubles) = archive.history();
        let draft: Found<Draft> = archive.load(Key::Draft);
        let plan: Found<Plan> = archive.load(Key::Plan);
        let settings: Found<Settings> = archive.load(Key::Settings);
        troubles.extend([draft.trouble(), plan.trouble(), settings.trouble()].into_iter().flatten());
        let store = Self {
            lasting,
            draft: RwSignal::new(match draft {
                Found::Kept(draft) => Some(draft),
                Found::Nothing | Found::Unreadable(_) => None,
            }),
            history: RwSignal::new(history),
            unkept: RwSignal::new(Vec::new()),
            let_go: RwSignal::new(None),
            plan: RwSignal::new(plan.or(Plan::default())),
            settings: RwSignal::new(settings.or(Settings::default())),
            notices: RwSignal::new(Vec::new()),
            told: StoredValue::new(Vec::new()),
            archive: StoredValue::new_local(archive),
        };
        if !lasting {
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

    // The quiz under way.

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
        if !self.unkept.read_untracked().contains(&id) {
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

    fn forget_draft(self) {
        self.report(self.archive.with_value(|archive| archive.forget::<Draft>(Key::Draft)));
    }

    // Finished quizzes.

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
        } else if !self.lasting || self.unkept.with(|unkept| unkept.contains(&id)) {
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
            if self.draft.read_untracked().is_none() {
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
    pub(super) fn leave(self) {
        if self.let_go.read_untracked().is_some() {
            self.let_go.set(None);
        }
    }

    fn add(self, finished: Finished) {
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

    // The small act.

    /// The chosen action, and those done.
    pub fn plan(self) -> ReadSignal<Plan> {
        self.plan.read_only()
    }

    /// Chooses an action.
    pub fn choose_action(self, action: ActionId) {
        self.change_plan(|plan| plan.choose(action, clock::now()));
    }

    /// Notes the chosen action as done.
    pub fn mark_action_done(self) {
        self.change_plan(|plan| plan.mark_done(clock::now()));
    }

    /// Changes the plan as it is kept, for another tab may have changed it meanwhile.
    fn change_plan(self, change: impl FnOnce(&mut Plan)) {
        if let Found::Kept(kept) = self.archive.with_value(|archive| archive.load(Key::Plan)) {
            self.plan.set(kept);
        }
        self.plan.update(change);
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
    pub fn notices(self) -> ReadSignal<Vec<Notice>> {
        self.notices.read_only()
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
