//! What the person has done and set, as signals that are kept when they change.

mod notices;
mod plan;
mod quiz;
mod results;
mod settings;

pub use notices::Notice;
pub use results::Keeping;

use super::archive::{Archive, Found, NotKept};
use crate::{
    domain::{
        draft::Draft,
        history::{Finished, History, ResultId},
        plan::Plan,
        stored::{Key, Settings, Stored, Unreadable},
    },
    platform::storage::{BrowserStorage, KeyValue, MemoryStorage, StorageError},
};
use leptos::prelude::*;

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
