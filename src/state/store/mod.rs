//! What the person has done and set, as signals that are kept when they change.

mod data;
mod notices;
mod plan;
mod quiz;
mod received;
mod results;
mod room;
mod settings;
mod team;

pub use data::Amount;
pub use notices::Notice;
pub use results::{Deletion, Keeping};
pub use team::Removal;

use super::archive::{Archive, Found};
use crate::{
    domain::{
        draft::Draft,
        history::{Finished, History, ResultId},
        plan::{Intention, Plan},
        received::ReceivedResults,
        result_code::ResultCode,
        room::Room,
        scenario_set::ScenarioSet,
        settings::Settings,
        stored::{Key, Stored},
        team::Team,
        timestamp::Timestamp,
    },
    platform::{
        clock::{BrowserClock, Clock},
        storage::{BrowserStorage, KeyValue, MemoryStorage},
    },
};
use leptos::prelude::*;
use std::{collections::BTreeSet, ops::Deref};

/// Everything that outlives a page, as a context. There is one, for as long as the page is open.
///
/// What can't be kept stays in the signals, so that the visit goes on as if nothing had happened.
#[derive(Clone, Copy)]
pub struct Store(&'static Parts);

/// What a store is made of. Its methods are [`Store`]'s.
pub struct Parts {
    archive: StoredValue<Archive, LocalStorage>,
    clock: StoredValue<Box<dyn Clock>, LocalStorage>,
    /// Whether the archive is the browser's, and not one that ends with the visit.
    lasting: bool,
    draft: RwSignal<Option<Draft>>,
    history: RwSignal<History>,
    /// What the browser didn't take: here it is newer than there.
    unsaved: RwSignal<Vec<Key>>,
    /// The result that the person let go of; it can be read, and taken back, until they leave it.
    let_go: RwSignal<Option<Finished>>,
    /// The shared result for which the person takes the same situations.
    beside: RwSignal<Option<ResultCode>>,
    /// The scenarios that a workshop invited the person to take.
    invited: RwSignal<Option<ScenarioSet>>,
    /// The result that was then finished.
    awaited: RwSignal<Option<ResultId>>,
    /// What was deleted in this visit, and can be put back.
    deleted: RwSignal<Vec<Deletion>>,
    plan: RwSignal<Plan>,
    received: RwSignal<ReceivedResults>,
    team: RwSignal<Team>,
    room: RwSignal<Room>,
    settings: RwSignal<Settings>,
    notices: RwSignal<Vec<Notice>>,
    memory: StoredValue<Memory>,
}

/// Small to hand around: every part of a page has the store at hand.
impl Deref for Store {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.0
    }
}

/// What is of this visit alone, and that no page shows.
#[derive(Default)]
struct Memory {
    /// What the person has been told.
    told: Vec<Notice>,
    /// How often something was deleted.
    deletions: usize,
    /// The quizzes that this tab has begun or taken up, as they were then.
    runs: Vec<Draft>,
    /// The answers of finished quizzes that the browser didn't take. Where they were kept, they stay until it does.
    leftovers: Vec<(ResultId, Draft)>,
    /// What the person meant to do earlier, with how they had written it down.
    put_down: Vec<Intention>,
    /// The team as it was last seen in the browser's storage.
    team: Team,
    /// The room as it was last seen there.
    room: Room,
    /// The plan before the person last said how it went, and after.
    said: Option<(Plan, Plan)>,
}

impl Store {
    /// Reads what the browser kept. Where it keeps nothing, all is kept for the visit.
    pub fn in_browser() -> Self {
        let clock = Box::new(BrowserClock);
        match BrowserStorage::probe() {
            Some(storage) => Self::open(Box::new(storage), clock),
            None => Self::for_this_visit(clock),
        }
    }

    /// Keeps nothing longer than the visit, and says so.
    fn for_this_visit(clock: Box<dyn Clock>) -> Self {
        let store = Self::over(Box::new(MemoryStorage::default()), clock, false);
        store.notify(Notice::StorageDenied);
        store
    }

    /// Somebody who has never been here, where there is no browser, and time stands still.
    #[cfg(feature = "ssr")]
    pub fn of_a_newcomer() -> Self {
        Self::open(Box::new(MemoryStorage::default()), Box::new(crate::platform::clock::NoClock))
    }

    /// Reads what a storage kept. What can't be read is moved aside; what a newer release wrote is left alone,
    /// and nothing is written beside it.
    pub fn open(storage: Box<dyn KeyValue>, clock: Box<dyn Clock>) -> Self {
        Self::over(storage, clock, true)
    }

    fn over(storage: Box<dyn KeyValue>, clock: Box<dyn Clock>, lasting: bool) -> Self {
        let archive = Archive::new(storage);
        archive.put_back();
        let unreadable = archive.put_unreadable_aside();
        let contents = archive.contents();
        let newer = archive.is_read_only();
        let runs = contents.draft.iter().cloned().collect();
        let (team, room) = (contents.team.clone(), contents.room.clone());
        let memory = Memory { runs, team, room, ..Memory::default() };
        let parts = Parts {
            lasting,
            history: RwSignal::new(contents.history),
            unsaved: RwSignal::new(Vec::new()),
            let_go: RwSignal::new(None),
            beside: RwSignal::new(None),
            invited: RwSignal::new(None),
            awaited: RwSignal::new(None),
            deleted: RwSignal::new(Vec::new()),
            draft: RwSignal::new(contents.draft),
            plan: RwSignal::new(contents.plan),
            received: RwSignal::new(contents.received),
            team: RwSignal::new(contents.team),
            room: RwSignal::new(contents.room),
            settings: RwSignal::new(contents.settings),
            notices: RwSignal::new(Vec::new()),
            memory: StoredValue::new(memory),
            archive: StoredValue::new_local(archive),
            clock: StoredValue::new_local(clock),
        };
        let store = Self(Box::leak(Box::new(parts)));
        if unreadable > 0 {
            store.notify(Notice::Unreadable);
        }
        if newer {
            store.notify(Notice::Newer);
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

    /// The time.
    pub fn now(self) -> Timestamp {
        self.clock.with_value(|clock| clock.now())
    }

    /// By how many minutes the person's clock is ahead of UTC at a time.
    pub fn ahead(self, at: Timestamp) -> i32 {
        self.clock.with_value(|clock| clock.ahead(at))
    }

    fn chance(self) -> u32 {
        self.clock.with_value(|clock| clock.chance())
    }

    fn load<T: Stored>(self, key: Key) -> Found<T> {
        self.archive.with_value(|archive| archive.load(key))
    }

    fn keep<T: Stored>(self, key: Key, value: &T) {
        let kept = self.archive.with_value(|archive| archive.save(key, value));
        self.set_unsaved(key, kept.is_err());
        match kept {
            Ok(()) => self.retry_unsaved(),
            Err(why) => self.notify(why.into()),
        }
    }

    fn set_unsaved(self, key: Key, is_unsaved: bool) {
        if is_unsaved != self.is_unsaved(key) {
            self.unsaved.update(|unsaved| {
                unsaved.retain(|other| *other != key);
                if is_unsaved {
                    unsaved.push(key);
                }
            });
        }
    }

    /// Tries again to keep what the browser didn't take: there may be room for it now.
    fn retry_unsaved(self) {
        for key in self.unsaved.get_untracked() {
            let saved = match key {
                Key::Draft if self.holds_leftover() => false,
                Key::Draft => {
                    self.draft.with_untracked(|draft| draft.as_ref().is_none_or(|d| self.save(key, d)))
                }
                Key::Plan => {
                    self.take_up_kept_plan();
                    self.plan.with_untracked(|plan| self.save(key, plan))
                }
                Key::Settings => self.settings.with_untracked(|settings| self.save(key, settings)),
                Key::Finished(id) => {
                    self.history.with_untracked(|history| history.get(id).is_none_or(|f| self.save(key, f)))
                }
                Key::Received(code) => {
                    self.received.with_untracked(|all| all.get(code).is_none_or(|one| self.save(key, one)))
                }
                Key::Team => {
                    self.take_up_kept_team();
                    let saved = self.team.with_untracked(|team| self.save(key, team));
                    if saved {
                        self.note_kept_team(self.team.get_untracked());
                    }
                    saved
                }
                Key::Room => {
                    self.follow_room();
                    let saved = self.room.with_untracked(|room| self.save(key, room));
                    if saved {
                        self.note_kept_room(self.room.get_untracked());
                    }
                    saved
                }
                Key::Replacing => true,
            };
            self.set_unsaved(key, !saved);
            if let (true, Key::Finished(id)) = (saved, key) {
                self.forget_leftover(id);
            }
        }
    }

    fn save<T: Stored>(self, key: Key, value: &T) -> bool {
        self.archive.with_value(|archive| archive.save(key, value)).is_ok()
    }

    /// Forgets what is kept under a key. Says whether it is forgotten.
    fn forget(self, key: Key) -> bool {
        let forgotten = self.archive.with_value(|archive| archive.forget(key));
        match forgotten {
            Ok(()) => {
                self.set_unsaved(key, false);
                self.retry_unsaved();
            }
            // The person asked for it: they are told why it doesn't happen, even if not for the first time.
            Err(why) => self.insist(why.into()),
        }
        forgotten.is_ok()
    }

    /// Whether something is newer here than in the browser's storage.
    fn is_unsaved(self, key: Key) -> bool {
        self.unsaved.with_untracked(|unsaved| unsaved.contains(&key))
    }

    /// Follows what another tab has changed: the thing of that name, or everything.
    pub fn follow(self, name: Option<&str>) {
        match name.map(Key::parse) {
            None => self.follow_all(),
            Some(Some(Key::Draft)) => self.follow_draft(),
            Some(Some(Key::Plan)) => self.follow_plan(),
            Some(Some(Key::Settings)) => self.follow_settings(),
            Some(Some(Key::Finished(id))) => self.follow_result(id),
            Some(Some(Key::Received(code))) => self.follow_received(code),
            Some(Some(Key::Team)) => self.follow_team(),
            Some(Some(Key::Room)) => self.follow_room(),
            Some(Some(Key::Replacing) | None) => {}
        }
        if self.archive.with_value(Archive::is_read_only) {
            self.notify(Notice::Newer);
        }
    }

    fn follow_all(self) {
        let ids = |history: &History| history.iter().map(|finished| finished.id).collect::<BTreeSet<_>>();
        let mut all = self.history.with_untracked(ids);
        all.extend(self.archive.with_value(|archive| ids(&archive.history())));
        for id in all {
            self.follow_result(id);
        }
        self.follow_all_received();
        self.follow_draft();
        self.follow_plan();
        self.follow_team();
        self.follow_room();
        self.follow_settings();
    }
}

/// Sets a signal to another value. To the same one nothing happens, and nobody who follows it does anything.
fn set_if_changed<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if *signal.read_untracked() != value {
        signal.set(value);
    }
}
