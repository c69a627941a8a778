//! A storage that a test can look into and that fails on demand, and a clock that goes as told.
#![allow(dead_code, reason = "each test uses its own part")]

use leptos::prelude::{GetUntracked, Owner, WithUntracked};
use microleadership::{
    domain::{
        action::ActionId, answer::OptionIndex, history::ResultId, own_text::OwnText, plan::Act,
        result_code::ResultCode, scenario_set::Length, settings::Theme, timestamp::Timestamp,
    },
    platform::{
        clock::Clock,
        storage::{KeyValue, StorageError},
    },
    state::Store,
};
use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    rc::Rc,
};

/// What goes wrong. Reads and writes are counted from nought.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fault {
    /// One read fails.
    Read(usize),
    /// Every read fails from this one on.
    ReadsFrom(usize),
    /// One write fails.
    Write(usize, StorageError),
    /// Every write fails from this one on.
    WritesFrom(usize, StorageError),
    /// There is room for so many bytes.
    Quota(usize),
    /// Nothing can be removed.
    Remove,
}

#[derive(Default)]
struct Inner {
    texts: RefCell<BTreeMap<String, String>>,
    fault: Cell<Option<Fault>>,
    reads: Cell<usize>,
    writes: Cell<usize>,
    time: Cell<u64>,
}

/// A storage in memory. Its clones are the same storage.
#[derive(Clone, Default)]
pub(crate) struct Shelf(Rc<Inner>);

impl Shelf {
    pub(crate) fn of(texts: &BTreeMap<String, String>) -> Self {
        let shelf = Self::default();
        shelf.0.texts.replace(texts.clone());
        shelf
    }

    pub(crate) fn put(&self, name: &str, text: &str) {
        self.0.texts.borrow_mut().insert(name.to_owned(), text.to_owned());
    }

    pub(crate) fn text(&self, name: &str) -> Option<String> {
        self.0.texts.borrow().get(name).cloned()
    }

    pub(crate) fn texts(&self) -> BTreeMap<String, String> {
        self.0.texts.borrow().clone()
    }

    pub(crate) fn names(&self) -> Vec<String> {
        self.0.texts.borrow().keys().cloned().collect()
    }

    pub(crate) fn bytes(&self) -> usize {
        self.0.texts.borrow().iter().map(|(name, text)| name.len() + text.len()).sum()
    }

    /// Makes something go wrong from now on, or nothing any more.
    pub(crate) fn fail(&self, fault: Option<Fault>) {
        self.0.fault.set(fault);
        self.0.reads.set(0);
        self.0.writes.set(0);
    }

    pub(crate) fn reads(&self) -> usize {
        self.0.reads.get()
    }

    pub(crate) fn writes(&self) -> usize {
        self.0.writes.get()
    }

    /// A visit with this storage, not before `start`. Time goes on by a minute with every look at the clock, in
    /// all visits.
    pub(crate) fn visit(&self, start: u64) -> Store {
        self.0.time.set(self.0.time.get().max(start));
        Store::open(Box::new(self.clone()), Box::new(Minutes(self.clone(), Cell::new(7))))
    }
}

impl KeyValue for Shelf {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        let number = self.0.reads.replace(self.0.reads.get() + 1);
        match self.0.fault.get() {
            Some(Fault::Read(at)) if at == number => Err(StorageError::Denied),
            Some(Fault::ReadsFrom(at)) if number >= at => Err(StorageError::Denied),
            _ => Ok(self.text(key)),
        }
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        let number = self.0.writes.replace(self.0.writes.get() + 1);
        let before = self.text(key).map_or(0, |text| key.len() + text.len());
        match self.0.fault.get() {
            Some(Fault::Write(at, error)) if at == number => return Err(error),
            Some(Fault::WritesFrom(at, error)) if number >= at => return Err(error),
            Some(Fault::Quota(bytes)) if self.bytes() - before + key.len() + text.len() > bytes => {
                return Err(StorageError::Full);
            }
            _ => {}
        }
        self.put(key, text);
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        if matches!(self.0.fault.get(), Some(Fault::Remove)) {
            return Err(StorageError::Denied);
        }
        self.0.texts.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        match self.0.fault.get() {
            Some(Fault::ReadsFrom(at)) if self.reads() >= at => Err(StorageError::Denied),
            _ => Ok(self.names()),
        }
    }
}

struct Minutes(Shelf, Cell<u32>);

impl Clock for Minutes {
    fn now(&self) -> Timestamp {
        let time = &self.0.0.time;
        Timestamp(time.replace(time.get() + 60_000))
    }

    fn chance(&self) -> u32 {
        // Any numbers do that don't repeat soon.
        self.1.set(self.1.get().wrapping_mul(1_664_525).wrapping_add(1_013_904_223));
        self.1.get() >> 7
    }

    fn ahead(&self, _: Timestamp) -> i32 {
        60
    }
}

/// Gives signals somebody to belong to. It is to be kept for as long as they are used.
pub(crate) fn owner() -> Owner {
    let owner = Owner::new();
    owner.set();
    owner
}

/// Takes a whole quiz, with these options in the order in which it asks, over and over.
pub(crate) fn take(store: Store, length: Length, options: &[usize]) {
    store.begin(length);
    let total = store.draft().with_untracked(|draft| draft.as_ref().expect("begun").total());
    for position in 0..total {
        store.choose(position, OptionIndex::ALL[options[position % options.len()]]);
    }
    store.finish(|_| {});
    assert!(store.draft().get_untracked().is_none());
}

/// When somebody began to use the app, and when they come back.
pub(crate) const START: u64 = 1_790_000_000_000;
pub(crate) const LATER: u64 = START + 86_400_000;

/// What somebody has in their browser who has used the app for a while: three results, a plan, settings, somebody
/// else's result, a team and a quiz under way.
pub(crate) fn a_while() -> BTreeMap<String, String> {
    let shelf = Shelf::default();
    let store = shelf.visit(START);
    for options in [[0, 1, 2, 3], [3, 3, 1, 0], [2, 1, 0, 0]] {
        take(store, Length::Five, &options);
    }
    store.choose_act(Act::Library(ActionId::LetFinish));
    store.mark_act_done();
    store.choose_act(Act::Library(ActionId::GreetEveryone));
    store.set_theme(Theme::Dark);
    store.keep_received(code("4427-BRHP"), OwnText::cut("Bo"));
    store.change_team(|team| team.add(code("441Q-1ETR"), OwnText::cut("Åsa")));
    store.begin(Length::Ten);
    store.choose(0, OptionIndex::B);
    assert_eq!(shelf.names().len(), 8);
    shelf.texts()
}

/// What a code stands for.
pub(crate) fn code(text: &str) -> ResultCode {
    ResultCode::parse(text).expect("a code")
}

/// The last one finished.
pub(crate) fn latest(store: Store) -> ResultId {
    store.history().with_untracked(|history| history.latest().map(|latest| latest.id)).expect("one is there")
}
