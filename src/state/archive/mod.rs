//! What is kept between visits, and how it is read and written without ever losing anything.

mod aside;
mod replacing;

use crate::{
    domain::{
        backup::Backup,
        draft::Draft,
        history::{Finished, History, ResultId},
        plan::Plan,
        received::{Received, ReceivedResults},
        result_code::ResultCode,
        room::Room,
        settings::Settings,
        stored::{Fault, Key, PREFIX, Replacement, Stored, Unreadable},
        team::Team,
    },
    platform::storage::{KeyValue, StorageError},
    state::rest,
};
use std::{borrow::Cow, cell::Cell, collections::BTreeMap};

/// What was found under a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found<T> {
    /// What was kept there.
    Kept(T),
    /// Nothing.
    Nothing,
    /// Something that this release can't use. It is still there, untouched.
    Unreadable(Unreadable),
    /// The storage can't be read now.
    Unreachable,
}

/// Why something wasn't kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// The browser didn't take it.
    Storage(StorageError),
    /// A newer release's data is here, and nothing is written beside it.
    Newer,
}

impl From<StorageError> for NotKept {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

/// Everything the app keeps, in the browser's storage or in what stands in for it.
pub struct Archive {
    storage: Box<dyn KeyValue>,
    /// Whether something of a newer release has been met. From then on nothing is written.
    newer: Cell<bool>,
    /// What was found last just as this release writes it, and under which key: it needn't be decoded to see that it can be
    /// read.
    sound: Cell<Option<(Key, String)>>,
}

impl Archive {
    /// An archive in that storage.
    pub fn new(storage: Box<dyn KeyValue>) -> Self {
        Self { storage, newer: Cell::new(false), sound: Cell::default() }
    }

    /// Whether something of a newer release has been met. It is left alone, and nothing is written beside it.
    pub fn is_read_only(&self) -> bool {
        self.newer.get()
    }

    /// What is kept under a key.
    pub fn load<T: Stored>(&self, key: Key) -> Found<T> {
        match self.storage.read(&key.name()) {
            Ok(Some(text)) => match T::decode(&text) {
                Ok(kept) => Found::Kept(kept),
                Err(why) => {
                    self.note(why);
                    Found::Unreadable(why)
                }
            },
            Ok(None) => Found::Nothing,
            Err(_) => Found::Unreachable,
        }
    }

    /// Whether something is kept under a key just as this release writes it.
    pub fn holds<T: Stored>(&self, key: Key, value: &T) -> bool {
        let kept = self.storage.read(&key.name()).ok().flatten();
        let sound = kept.filter(|kept| *kept == value.encode());
        let holds = sound.is_some();
        self.sound.set(sound.map(|text| (key, text)));
        holds
    }

    /// A finished quiz. One that stands under another's name can't be read.
    pub fn finished(&self, id: ResultId) -> Found<Finished> {
        match self.load::<Finished>(Key::Finished(id)) {
            Found::Kept(finished) if finished.id != id => Found::Unreadable(Fault::Name.into()),
            found => found,
        }
    }

    /// Every finished quiz that can be read.
    pub fn history(&self) -> History {
        let finished = self.ids().into_iter().filter_map(|id| match self.finished(id) {
            Found::Kept(finished) => Some(finished),
            Found::Nothing | Found::Unreadable(_) | Found::Unreachable => None,
        });
        History::new(finished.collect())
    }

    /// A result that somebody shared. One that stands under another's name can't be read.
    pub fn received_result(&self, code: ResultCode) -> Found<Received> {
        match self.load::<Received>(Key::Received(code)) {
            Found::Kept(received) if received.code != code => Found::Unreadable(Fault::Name.into()),
            found => found,
        }
    }

    /// Every result that somebody shared and that can be read.
    pub fn received(&self) -> ReceivedResults {
        let codes = self.names().into_iter().filter_map(|name| match Key::parse(&name) {
            Some(Key::Received(code)) => Some(code),
            _ => None,
        });
        let received = codes.filter_map(|code| match self.received_result(code) {
            Found::Kept(received) => Some(received),
            Found::Nothing | Found::Unreadable(_) | Found::Unreachable => None,
        });
        ReceivedResults::new(received.collect())
    }

    /// All that is kept and can be read, with what was put aside.
    pub fn contents(&self) -> Backup {
        Backup {
            draft: self.kept(Key::Draft),
            plan: self.kept(Key::Plan).unwrap_or_default(),
            settings: self.kept(Key::Settings).unwrap_or_default(),
            history: self.history(),
            received: self.received(),
            team: self.kept(Key::Team).unwrap_or_default(),
            room: self.kept(Key::Room).unwrap_or_default(),
            aside: self.aside(),
        }
    }

    /// Keeps something in place of what was kept under its key. A text there that nobody can read is put aside
    /// first.
    ///
    /// # Errors
    /// If it couldn't be kept. What was there before is there still.
    pub fn save<T: Stored>(&self, key: Key, value: &T) -> Result<(), NotKept> {
        self.make_way(key)?;
        Ok(self.storage.write(&name(key), &value.encode())?)
    }

    /// Forgets what is kept under a key, with the same care as [`Archive::save`].
    ///
    /// # Errors
    /// If it couldn't be forgotten.
    pub fn forget(&self, key: Key) -> Result<(), NotKept> {
        if self.storage.read(&key.name())?.is_none() {
            return Ok(());
        }
        self.make_way(key)?;
        Ok(self.storage.remove(&key.name())?)
    }

    /// Removes everything that is the app's, whoever wrote it.
    ///
    /// # Errors
    /// If something couldn't be removed.
    pub fn erase(&self) -> Result<(), NotKept> {
        let ours = self.storage.keys()?.into_iter().filter(|name| name.starts_with(PREFIX));
        // One that stays doesn't hold up the others.
        let removed: Vec<_> = ours.map(|name| self.storage.remove(&name)).collect();
        removed.into_iter().collect::<Result<(), _>>()?;
        self.newer.set(false);
        Ok(())
    }

    /// How much is kept, in bytes as browsers count them: two for each unit of UTF-16.
    pub fn size(&self) -> usize {
        let units = |text: &str| text.encode_utf16().count() * 2;
        self.texts().unwrap_or_default().iter().map(|(name, text)| units(name) + units(text)).sum()
    }

    fn note(&self, why: Unreadable) {
        if why == Unreadable::Newer {
            self.newer.set(true);
        }
    }

    fn kept<T: Stored>(&self, key: Key) -> Option<T> {
        match self.load(key) {
            Found::Kept(kept) => Some(kept),
            Found::Nothing | Found::Unreadable(_) | Found::Unreachable => None,
        }
    }

    /// Every name there is of ours.
    fn names(&self) -> Vec<String> {
        let names = self.storage.keys().unwrap_or_default();
        names.into_iter().filter(|name| name.starts_with(PREFIX)).collect()
    }

    fn ids(&self) -> Vec<ResultId> {
        let id = |name: &String| match Key::parse(name) {
            Some(Key::Finished(id)) => Some(id),
            _ => None,
        };
        self.names().iter().filter_map(id).collect()
    }

    /// Every text of ours under its name.
    fn texts(&self) -> Result<BTreeMap<String, String>, StorageError> {
        let mut texts = BTreeMap::new();
        for name in self.storage.keys()?.into_iter().filter(|name| name.starts_with(PREFIX)) {
            if let Some(text) = self.storage.read(&name)? {
                texts.insert(name, text);
            }
        }
        Ok(texts)
    }

    fn trouble(&self, key: Key) -> Option<Unreadable> {
        fn of<T>(found: &Found<T>) -> Option<Unreadable> {
            match found {
                Found::Unreadable(why) => Some(*why),
                Found::Kept(_) | Found::Nothing | Found::Unreachable => None,
            }
        }
        match key {
            Key::Draft => of(&self.load::<Draft>(key)),
            Key::Plan => of(&self.load::<Plan>(key)),
            Key::Settings => of(&self.load::<Settings>(key)),
            Key::Replacing => of(&self.load::<Replacement>(key)),
            Key::Team => of(&self.load::<Team>(key)),
            Key::Room => of(&self.load::<Room>(key)),
            Key::Received(code) => of(&self.received_result(code)),
            Key::Finished(id) => of(&self.finished(id)),
        }
    }

    /// Whether nothing of ours is kept but perhaps one thing as it was written.
    pub fn holds_only(&self, key: Key, text: Option<&str>) -> bool {
        let Ok(names) = self.storage.keys() else { return true };
        let name = name(key);
        names
            .iter()
            .filter(|other| other.starts_with(PREFIX))
            .all(|other| *other == name && self.storage.read(&name).is_ok_and(|kept| kept.as_deref() == text))
    }

    fn make_way(&self, key: Key) -> Result<(), NotKept> {
        // Without the rest nothing but this visit's own is there.
        rest::here().map_or(Ok(()), |rest| (rest.make_way)(self, key))
    }

    pub(in crate::state) fn make_way_for(&self, key: Key) -> Result<(), NotKept> {
        if self.newer.get() {
            return Err(NotKept::Newer);
        }
        // What another tab began to replace and couldn't finish comes first.
        if self.storage.read(&Key::Replacing.name())?.is_some() {
            self.put_back();
            if let Found::Kept(Replacement(_)) = self.load(Key::Replacing) {
                return Err(StorageError::Full.into());
            }
        }
        let Some(kept) = self.storage.read(&key.name())? else { return Ok(()) };
        if self.sound.take() == Some((key, kept)) {
            return Ok(());
        }
        match self.trouble(key) {
            None => Ok(()),
            Some(Unreadable::Newer) => Err(NotKept::Newer),
            Some(Unreadable::Damaged(_)) => Ok(self.put_aside(&key.name())?),
        }
    }
}

/// The name of a key. Without the rest there are no results, which are named by their ids and codes.
fn name(key: Key) -> Cow<'static, str> {
    match key.fixed_name() {
        Some(name) => name.into(),
        None => rest::here().map(|rest| (rest.name)(key)).unwrap_or_default().into(),
    }
}
