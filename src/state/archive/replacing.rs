//! Replacing everything that is kept, as a whole or not at all.

use super::{Archive, Found, NotKept, aside::free_name};
use crate::domain::{
    backup::Backup,
    plan::Plan,
    settings::Settings,
    stored::{Key, Replacement, Stored},
};
use std::{collections::BTreeMap, convert::Infallible};

impl Archive {
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
    if !contents.team.is_empty() {
        add(Key::Team, contents.team.encode());
    }
    if !contents.room.is_untouched() {
        add(Key::Room, contents.room.encode());
    }
    for received in contents.received.iter() {
        add(Key::Received(received.code), received.encode());
    }
    for finished in contents.history.iter() {
        add(Key::Finished(finished.id), finished.encode());
    }
    for aside in &contents.aside {
        let there = |name: &str| here.get(name).or_else(|| texts.get(name)).cloned();
        let Ok(name) = free_name::<Infallible>(&aside.name, &aside.text, |name| Ok(there(name)));
        texts.insert(name, aside.text.clone());
    }
    texts
}
