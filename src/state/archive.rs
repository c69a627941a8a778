//! What is kept between visits, and how it is read and written without ever losing anything.

use crate::{
    domain::{
        backup::{Aside, Backup},
        draft::Draft,
        history::{Finished, History, ResultId},
        plan::Plan,
        settings::Settings,
        stored::{Fault, Key, PREFIX, Replacement, Stored, Unreadable},
    },
    platform::storage::{KeyValue, StorageError},
};
use std::{cell::Cell, collections::BTreeMap};

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
}

impl Archive {
    /// An archive in that storage.
    pub fn new(storage: Box<dyn KeyValue>) -> Self {
        Self { storage, newer: Cell::new(false) }
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

    /// All that is kept and can be read, with what was put aside.
    pub fn contents(&self) -> Backup {
        Backup {
            draft: self.kept(Key::Draft),
            plan: self.kept(Key::Plan).unwrap_or_default(),
            settings: self.kept(Key::Settings).unwrap_or_default(),
            history: self.history(),
            aside: self.aside(),
        }
    }

    /// What can't be read: what was put aside, and what couldn't be.
    pub fn aside(&self) -> Vec<Aside> {
        let unreadable = self.unreadable();
        let aside = |name: String| {
            let end =
                Key::aside_name(&name).or_else(|| unreadable.contains(&name).then(|| Key::end(&name)))?;
            let text = self.storage.read(&name).ok().flatten()?;
            Some(Aside { name: end.to_owned(), text })
        };
        self.names().into_iter().filter_map(aside).collect()
    }

    /// Moves whatever can't be read to names of its own, untouched, and says how much that was. Where there is
    /// no room for it, or a newer release's data is beside it, it stays.
    pub fn put_unreadable_aside(&self) -> usize {
        let unreadable = self.unreadable();
        for name in &unreadable {
            if !self.is_read_only() && self.put_aside(name).is_ok() {
                // If it can't be removed it is there twice, and lost never.
                _ = self.storage.remove(name);
            }
        }
        unreadable.len()
    }

    /// The names of what no release wrote.
    fn unreadable(&self) -> Vec<String> {
        let unreadable = |name: &String| match Key::parse(name) {
            Some(key) => matches!(self.trouble(key), Some(Unreadable::Damaged(_))),
            None => Key::is_of_a_result(name) && self.is_none_of_ours(name),
        };
        self.names().into_iter().filter(unreadable).collect()
    }

    /// Whether a text under a name that no release gave was written by none, either.
    fn is_none_of_ours(&self, name: &str) -> bool {
        match self.storage.read(name).map(|text| text.map(|text| Finished::decode(&text))) {
            Ok(Some(Err(Unreadable::Newer))) => {
                self.newer.set(true);
                false
            }
            Ok(Some(_)) => true,
            Ok(None) | Err(_) => false,
        }
    }

    /// Keeps something in place of what was kept under its key. A text there that nobody can read is put aside
    /// first.
    ///
    /// # Errors
    /// If it couldn't be kept. What was there before is there still.
    pub fn save<T: Stored>(&self, key: Key, value: &T) -> Result<(), NotKept> {
        self.make_way(key)?;
        Ok(self.storage.write(&key.name(), &value.encode())?)
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

    /// Puts other contents in place of those that are here: all of them, or none. What stood there is noted
    /// first; should the browser fail or be closed in the middle, the note is found and it is taken back
    /// ([`Archive::put_back`]).
    ///
    /// # Errors
    /// If they couldn't be kept. What was there before is there still, or is noted to be put back.
    pub fn replace(&self, contents: &Backup) -> Result<(), NotKept> {
        for key in self.names().iter().filter_map(|name| Key::parse(name)) {
            self.make_way(key)?;
        }
        let here = self.texts()?;
        let wanted = texts_of(contents, &here);
        let goes = |name: &String| Key::parse(name).is_some() && !wanted.contains_key(name);
        let changed =
            wanted.iter().filter(|(name, text)| here.get(*name) != Some(*text)).map(|(name, _)| name);
        let before: BTreeMap<String, Option<String>> = changed
            .chain(here.keys().filter(|name| goes(name)))
            .map(|name| (name.clone(), here.get(name).cloned()))
            .collect();
        let note = Replacement(before.clone()).encode();
        self.storage.write(&Key::Replacing.name(), &note)?;
        let replaced = before.keys().try_for_each(|name| match wanted.get(name) {
            Some(text) => self.storage.write(name, text),
            None => self.storage.remove(name),
        });
        // If the note can't be removed, what it says holds: the replacement is taken back.
        if let Err(error) = replaced.and_then(|()| self.storage.remove(&Key::Replacing.name())) {
            self.put_back();
            return Err(error.into());
        }
        Ok(())
    }

    /// Takes back a replacement that didn't come to its end. As everything that it changed goes first, there is
    /// room for what stood there. If the browser refuses it all the same, the note stays, nothing is written
    /// beside it, and it is tried again.
    pub fn put_back(&self) {
        let Found::Kept(Replacement(before)) = self.load(Key::Replacing) else { return };
        self.meet_newer();
        if self.is_read_only() {
            return;
        }
        let removed = before.keys().try_for_each(|name| self.storage.remove(name));
        let written = before.iter().try_for_each(|(name, text)| match text {
            Some(text) => self.storage.write(name, text),
            None => Ok(()),
        });
        if removed.and(written).is_ok() {
            _ = self.storage.remove(&Key::Replacing.name());
        }
    }

    /// Looks at everything, so that what a newer release wrote is known of.
    fn meet_newer(&self) {
        for key in self.names().iter().filter_map(|name| Key::parse(name)) {
            self.trouble(key);
        }
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
            Key::Finished(id) => of(&self.finished(id)),
        }
    }

    fn make_way(&self, key: Key) -> Result<(), NotKept> {
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
        if self.storage.read(&key.name())?.is_none() {
            return Ok(());
        }
        match self.trouble(key) {
            None => Ok(()),
            Some(Unreadable::Newer) => Err(NotKept::Newer),
            Some(Unreadable::Damaged(_)) => Ok(self.put_aside(&key.name())?),
        }
    }

    /// Copies what stands under a name to one that isn't taken.
    fn put_aside(&self, name: &str) -> Result<(), StorageError> {
        let text = self.storage.read(name)?;
        let first = Key::aside_of(Key::end(name));
        let mut aside = first.clone();
        let mut number = 1;
        while let Some(there) = self.storage.read(&aside)? {
            if Some(there) == text {
                return Ok(());
            }
            number += 1;
            aside = format!("{first}.{number}");
        }
        self.storage.copy(name, &aside)
    }
}

/// Contents as texts under their names. What was put aside gets a name that isn't taken by another text.
fn texts_of(contents: &Backup, here: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    let mut add = |key: Key, text: String| _ = texts.insert(key.name(), text);
    if let Some(draft) = &contents.draft {
        add(Key::Draft, draft.encode());
    }
    if contents.plan != Plan::default() {
        add(Key::Plan, contents.plan.encode());
    }
    if contents.settings != Settings::default() {
        add(Key::Settings, contents.settings.encode());
    }
    for finished in contents.history.iter() {
        add(Key::Finished(finished.id), finished.encode());
    }
    for aside in &contents.aside {
        let first = Key::aside_of(&aside.name);
        let taken = |name: &String| {
            let there = here.get(name).or_else(|| texts.get(name));
            there.is_some_and(|text| *text != aside.text)
        };
        let mut name = first.clone();
        let mut number = 1;
        while taken(&name) {
            number += 1;
            name = format!("{first}.{number}");
        }
        texts.insert(name, aside.text.clone());
    }
    texts
}
