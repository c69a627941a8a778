//! What the person has done and set, as signals that are kept when they change.

mod data;
mod notices;
mod plan;
mod quiz;
mod results;
mod settings;

pub use data::Amount;
pub use notices::Notice;
pub use results::{Deletion, Keeping};

use super::archive::{Archive, Found, NotKept};
use crate::{
    domain::{
        draft::Draft,
        history::{Finished, History},
        plan::Plan,
        settings::Settings,
        stored::{Key, Stored},
        timestamp::Timestamp,
    },
    platform::{
        clock::{BrowserClock, Clock},
        storage::{BrowserStorage, KeyValue, MemoryStorage, StorageError},
    },
};
use leptos::prelude::*;

/// Everything that outlives a page, as a context.
///
/// What can't be kept stays in the signals, so that the visit goes on as if nothing had happened.
#[derive(Clone, Copy)]
pub struct Store {
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
    /// What was deleted in this visit, and can be put back.
    deleted: RwSignal<Vec<Deletion>>,
    plan: RwSignal<Plan>,
    settings: RwSignal<Settings>,
    notices: RwSignal<Vec<Notice>>,
    told: StoredValue<Vec<Notice>>,
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
        let store = Self { lasting: false, ..Self::open(Box::new(MemoryStorage::default()), clock) };
        store.notify(Notice::StorageDenied);
        store
    }

    /// Reads what a storage kept. What can't be read is moved aside; what a newer release wrote is left alone,
    /// and nothing is written beside it.
    pub fn open(storage: Box<dyn KeyValue>, clock: Box<dyn Clock>) -> Self {
        let archive = Archive::new(storage);
        archive.put_back();
        let unreadable = archive.put_unreadable_aside();
        let contents = archive.contents();
        let newer = archive.is_read_only();
        let store = Self {
            lasting: true,
            draft: RwSignal::new(contents.draft),
            history: RwSignal::new(contents.history),
            unsaved: RwSignal::new(Vec::new()),
            let_go: RwSignal::new(None),
            deleted: RwSignal::new(Vec::new()),
            plan: RwSignal::new(contents.plan),
            settings: RwSignal::new(contents.settings),
            notices: RwSignal::new(Vec::new()),
            told: StoredValue::new(Vec::new()),
            archive: StoredValue::new_local(archive),
            clock: StoredValue::new_local(clock),
        };
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
        self.unsaved.update(|unsaved| {
            unsaved.retain(|other| *other != key);
            if kept.is_err() {
                unsaved.push(key);
            }
        });
        self.report(kept);
    }

    /// Forgets what is kept under a key. Says whether it is forgotten.
    fn forget(self, key: Key) -> bool {
        let forgotten = self.archive.with_value(|archive| archive.forget(key));
        if forgotten.is_ok() {
            self.unsaved.update(|unsaved| unsaved.retain(|other| *other != key));
        }
        self.report(forgotten);
        forgotten.is_ok()
    }

    /// Whether something is newer here than in the browser's storage.
    fn is_unsaved(self, key: Key) -> bool {
        self.unsaved.with_untracked(|unsaved| unsaved.contains(&key))
    }

    /// Tells the person if something wasn't kept.
    fn report(self, kept: Result<(), NotKept>) {
        match kept {
            Ok(()) => {}
            Err(NotKept::Storage(StorageError::Denied)) => self.notify(Notice::StorageDenied),
            Err(NotKept::Storage(StorageError::Full)) => self.notify(Notice::StorageFull),
            Err(NotKept::Newer) => self.notify(Notice::Newer),
        }
    }

    /// Follows what another tab has changed: the thing of that name, or everything.
    pub fn follow(self, name: Option<&str>) {
        match name.map(Key::parse) {
            None => self.follow_all(),
            Some(Some(Key::Draft)) => self.follow_draft(),
            Some(Some(Key::Plan)) => self.follow_plan(),
            Some(Some(Key::Settings)) => self.follow_settings(),
            Some(Some(Key::Finished(id))) => self.follow_result(id),
            Some(None) => {}
        }
        if self.archive.with_value(Archive::is_read_only) {
            self.notify(Notice::Newer);
        }
    }

    fn follow_all(self) {
        let ids = |history: &History| history.iter().map(|finished| finished.id).collect::<Vec<_>>();
        let mut all = self.history.with_untracked(ids);
        all.extend(self.archive.with_value(|archive| ids(&archive.history())));
        for id in all {
            self.follow_result(id);
        }
        self.follow_draft();
        self.follow_plan();
        self.follow_settings();
    }
}
