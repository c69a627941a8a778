//! What can't be read, and the names under which it is put aside, untouched.

use super::Archive;
use crate::{
    domain::{
        backup::Aside,
        history::Finished,
        received::Received,
        stored::{Key, Stored, Unreadable},
    },
    platform::storage::StorageError,
};

impl Archive {
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

    /// Removes what couldn't be read of one thing and was put aside.
    ///
    /// # Errors
    /// If something couldn't be removed.
    pub fn forget_aside(&self, key: Key) -> Result<(), StorageError> {
        let first = key.aside();
        let is_of_it = |name: &&String| **name == first || name.starts_with(&format!("{first}."));
        self.names().iter().filter(is_of_it).try_for_each(|name| self.storage.remove(name))
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
            None if Key::is_of_a_result(name) => self.is_none_of_ours::<Finished>(name),
            None if Key::is_of_a_received_result(name) => self.is_none_of_ours::<Received>(name),
            None => false,
        };
        self.names().into_iter().filter(unreadable).collect()
    }

    /// Whether a text under a name that no release gave was written by none, either.
    fn is_none_of_ours<T: Stored>(&self, name: &str) -> bool {
        match self.storage.read(name).map(|text| text.map(|text| T::decode(&text))) {
            Ok(Some(Err(why @ Unreadable::Newer))) => {
                self.note(why);
                false
            }
            Ok(Some(_)) => true,
            Ok(None) | Err(_) => false,
        }
    }

    /// Copies what stands under a name to one that isn't taken.
    pub(super) fn put_aside(&self, name: &str) -> Result<(), StorageError> {
        let Some(text) = self.storage.read(name)? else { return Ok(()) };
        let aside = free_name(Key::end(name), &text, |aside| self.storage.read(aside))?;
        if self.storage.read(&aside)?.is_some() {
            // The same text is there already.
            return Ok(());
        }
        self.storage.copy(name, &aside)
    }
}

/// The name under which a text is put aside, by the end of the name that it had: one that isn't taken, or under
/// which the same text stands already.
pub(super) fn free_name<E>(
    end: &str,
    text: &str,
    there: impl Fn(&str) -> Result<Option<String>, E>,
) -> Result<String, E> {
    let first = Key::aside_of(end);
    let mut name = first.clone();
    let mut number = 1;
    while there(&name)?.is_some_and(|other| other != text) {
        number += 1;
        name = format!("{first}.{number}");
    }
    Ok(name)
}
