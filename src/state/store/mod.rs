//! What the person has done and set, as signals that are kept when they change.

mod data;
mod keeping;
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

use super::{archive::Archive, rest};
use crate::{
    domain::{
        answer::OptionIndex,
        backup::Backup,
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
use std::{ops::Deref, sync::OnceLock};

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
    /// What the browser didn't take: here it is newer than there.
    unsaved: RwSignal<Vec<Key>>,
    settings: RwSignal<Settings>,
    notices: RwSignal<Vec<Notice>>,
    /// What the person has been told.
    told: StoredValue<Vec<Notice>>,
    /// The quizzes that this tab has begun or taken up, as they were then.
    runs: StoredValue<Vec<Draft>>,
    /// The order of the options of [`SHOWN`](crate::domain::draft::SHOWN), if the person sees it in the document.
    shown: StoredValue<Option<[OptionIndex; 4]>>,
    /// Whether all that is kept has been read.
    whole: RwSignal<bool>,
    later: OnceLock<Later>,
}

/// What a newcomer's first quiz has no use for. It is there as soon as all that is kept has been read.
#[derive(Default)]
pub struct Later {
    history: RwSignal<History>,
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
    memory: StoredValue<Memory>,
}

/// Small to hand around: every part of a page has the store at hand.
impl Deref for Store {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.0
    }
}

impl Deref for Parts {
    type Target = Later;

    fn deref(&self) -> &Later {
        self.later.get().expect("nothing but a first quiz comes before all is read")
    }
}

/// What is of this visit alone, and that no page shows.
#[derive(Default)]
struct Memory {
    /// How often something was deleted.
    deletions: usize,
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
    /// Over what the browser keeps, which is read as soon as the rest is here. Where it keeps nothing, all is kept for the
    /// visit.
    pub fn in_browser() -> Self {
        let clock = Box::new(BrowserClock);
        let store = match BrowserStorage::probe() {
            Some(storage) => Self::over(Box::new(storage), clock, true),
            None => Self::for_this_visit(clock),
        };
        if let Some(rest) = rest::here() {
            (rest.read_all)(store);
        }
        store
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

    /// Reads what a storage kept.
    pub fn open(storage: Box<dyn KeyValue>, clock: Box<dyn Clock>) -> Self {
        let store = Self::over(storage, clock, true);
        store.read_all();
        store
    }

    fn over(storage: Box<dyn KeyValue>, clock: Box<dyn Clock>, lasting: bool) -> Self {
        let parts = Parts {
            archive: StoredValue::new_local(Archive::new(storage)),
            clock: StoredValue::new_local(clock),
            lasting,
            draft: RwSignal::default(),
            unsaved: RwSignal::default(),
            settings: RwSignal::default(),
            notices: RwSignal::default(),
            told: StoredValue::default(),
            runs: StoredValue::default(),
            shown: StoredValue::default(),
            whole: RwSignal::default(),
            later: OnceLock::new(),
        };
        Self(Box::leak(Box::new(parts)))
    }

    /// Reads all that is kept. What can't be read is moved aside; what a newer release wrote is left alone, and nothing is
    /// written beside it.
    pub(in crate::state) fn read_all(self) {
        let read = |archive: &Archive| {
            archive.put_back();
            (archive.put_unreadable_aside(), archive.contents(), archive.is_read_only())
        };
        let (unreadable, contents, newer) = self.archive.with_value(read);
        // It is read once.
        _ = self.later.set(Later::default());
        let Backup { draft, plan, settings, history, received, team, room, aside: _ } = contents;
        // A quiz that has been begun meanwhile goes on, with the answers that are kept.
        if self.draft.with_untracked(Option::is_some) {
            self.follow_draft();
        } else if let Some(draft) = draft {
            self.set_draft(draft);
        }
        set_if_changed(self.plan, plan);
        set_if_changed(self.settings, settings);
        set_if_changed(self.history, history);
        set_if_changed(self.received, received);
        self.note_kept_team(team.clone());
        set_if_changed(self.team, team);
        self.note_kept_room(room.clone());
        set_if_changed(self.room, room);
        if unreadable > 0 {
            self.notify(Notice::Unreadable);
        }
        if newer {
            self.notify(Notice::Newer);
        }
        self.whole.set(true);
    }

    /// Whether all that is kept has been read. Until then this is a newcomer's first quiz.
    pub fn is_whole(self) -> ReadSignal<bool> {
        self.whole.read_only()
    }

    /// Whether nothing is kept but what this visit has kept, as it was then.
    pub fn is_as_left(self) -> bool {
        let draft = self.draft.read_untracked().as_ref().map(Stored::encode);
        self.notices.with_untracked(Vec::is_empty)
            && self.archive.with_value(|archive| archive.holds_only(Key::Draft, draft.as_deref()))
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
}

/// Sets a signal to another value. To the same one nothing happens, and nobody who follows it does anything.
fn set_if_changed<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if *signal.read_untracked() != value {
        signal.set(value);
    }
}
