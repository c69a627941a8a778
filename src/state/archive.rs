//! What is kept between visits, and how it is read and written without ever losing anything.

use crate::{
    domain::{
        history::{Finished, History, ResultId},
        stored::{Key, Stored, Unreadable},
    },
    platform::storage::{KeyValue, StorageError},
};

/// What was found under a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found<T> {
    /// What was kept there.
    Kept(T),
    /// Nothing.
    Nothing,
    /// Something that this release can't use. It is still there, untouched.
    Unreadable(Unreadable),
}

impl<T> Found<T> {
    /// What was kept, or what stands for nothing.
    pub fn or(self, otherwise: T) -> T {
        match self {
            Self::Kept(kept) => kept,
            Self::Nothing | Self::Unreadable(_) => otherwise,
        }
    }

    /// Why it couldn't be used.
    pub fn trouble(&self) -> Option<Unreadable> {
        match self {
            Self::Unreadable(why) => Some(*why),
            Self::Kept(_) | Self::Nothing => None,
        }
    }
}

/// Why something wasn't kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// The browser didn't take it.
    Storage(StorageError),
    /// A newer release's data stands there, and is left alone.
    Newer,
}

/// Everything the app keeps, in the browser's storage or in what stands in for it.
pub struct Archive {
    storage: Box<dyn KeyValue>,
}

impl Archive {
    /// An archive in that storage.
    pub fn new(storage: Box<dyn KeyValue>) -> Self {
        Self { storage }
    }

    /// What is kept under a key. A storage that can't be read counts as empty.
    pub fn load<T: Stored>(&self, key: Key) -> Found<T> {
        match self.storage.read(&key.name()) {
            Ok(Some(text)) => match T::decode(&text) {
                Ok(kept) => Found::Kept(kept),
                Err(why) => Found::Unreadable(why),
            },
            Ok(None) | Err(_) => Found::Nothing,
        }
    }

    /// Keeps something in place of what was kept under its key. A text there that nobody can read is put aside
    /// first; a newer release's is left, and so nothing is kept.
    ///
    /// # Errors
    /// If it couldn't be kept. What was there before is there still.
    pub fn save<T: Stored>(&self, key: Key, value: &T) -> Result<(), NotKept> {
        self.make_way::<T>(key)?;
        self.storage.write(&key.name(), &value.encode()).map_err(NotKept::Storage)
    }

    /// Forgets what is kept under a key, with the same care as [`Archive::save`].
    ///
    /// # Errors
    /// If it couldn't be forgotten.
    pub fn forget<T: Stored>(&self, key: Key) -> Result<(), NotKept> {
        self.make_way::<T>(key)?;
        self.storage.remove(&key.name()).map_err(NotKept::Storage)
    }

    fn make_way<T: Stored>(&self, key: Key) -> Result<(), NotKept> {
        let Some(text) = self.storage.read(&key.name()).map_err(NotKept::Storage)? else { return Ok(()) };
        match T::decode(&text) {
            Ok(_) => Ok(()),
            Err(Unreadable::Newer) => Err(NotKept::Newer),
            Err(Unreadable::Damaged) => self.put_aside(key, &text).map_err(NotKept::Storage),
        }
    }

    /// Copies a text to a name that isn't taken.
    fn put_aside(&self, key: Key, text: &str) -> Result<(), StorageError> {
        let mut name = key.aside();
        let mut number = 1;
        while let Some(there) = self.storage.read(&name)? {
            if there == text {
                return Ok(());
            }
            number += 1;
            name = format!("{}.{number}", key.aside());
        }
        self.storage.write(&name, text)
    }

    /// Every finished quiz that can be read, and why others can't.
    pub fn history(&self) -> (History, Vec<Unreadable>) {
        let (mut finished, mut troubles) = (Vec::new(), Vec::new());
        for name in self.storage.keys().unwrap_or_default() {
            let Some(key @ Key::Finished(id)) = Key::parse(&name) else { continue };
            match self.load::<Finished>(key) {
                Found::Kept(quiz) if quiz.id == id => finished.push(quiz),
                Found::Kept(_) => troubles.push(Unreadable::Damaged),
                Found::Unreadable(why) => troubles.push(why),
                Found::Nothing => {}
            }
        }
        (History::new(finished), troubles)
    }

    /// Keeps a finished quiz.
    ///
    /// # Errors
    /// If it couldn't be kept.
    pub fn add(&self, finished: &Finished) -> Result<(), NotKept> {
        self.save(Key::Finished(finished.id), finished)
    }

    /// Forgets a finished quiz.
    ///
    /// # Errors
    /// If it couldn't be forgotten.
    pub fn remove(&self, id: ResultId) -> Result<(), NotKept> {
        self.forget::<Finished>(Key::Finished(id))
    }
}
