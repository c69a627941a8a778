//! A person's data as files, and what their browser promises about keeping it.

use super::{I18n, Store};
use crate::{
    domain::{
        backup::{Backup, BadBackup, LARGEST},
        reminder::LocalTime,
    },
    i18n::{Phrase, message},
    platform::{
        file::{self, Blob, Chosen, NotRead},
        persistence, task,
    },
};
use leptos::{ev, prelude::*};

/// A file that the person opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// What is in it.
    Backup(Box<Backup>),
    /// Why it can't be used.
    Bad(BadBackup),
    /// The browser can't read it.
    Unreadable,
}

/// Saves and opens files for the person.
#[derive(Clone, Copy)]
pub struct PersonalFiles {
    i18n: I18n,
    store: Store,
}

impl PersonalFiles {
    /// By what was provided above.
    pub fn expect() -> Self {
        Self { i18n: I18n::expect(), store: Store::expect() }
    }

    /// Saves all that there is in this visit to a file.
    pub fn save_backup(self) {
        let now = self.store.now();
        let date = LocalTime::of(now, self.store.ahead(now)).map(LocalTime::date).unwrap_or_default();
        self.save(message::data_file(date), "json", "application/json", &self.store.backup().encode(now));
    }

    /// Saves what can't be read to a file, one after the other.
    pub fn save_unreadable(self) {
        let texts =
            self.store.unreadable().into_iter().map(|aside| format!("{}\n{}\n", aside.name, aside.text));
        self.save(message::data_aside_file(), "txt", "text/plain", &texts.collect::<Vec<_>>().join("\n"));
    }

    /// Saves a text to a file with a name in the person's language.
    pub(super) fn save(self, name: Phrase, extension: &str, media_type: &str, text: &str) {
        file::save(&self.name(&name, extension), media_type, text);
    }

    /// Saves anything in the same way.
    pub(super) fn save_blob(self, name: Phrase, extension: &str, blob: &Blob) {
        file::save_blob(&self.name(&name, extension), blob);
    }

    fn name(self, name: &Phrase, extension: &str) -> String {
        format!("{}.{extension}", self.i18n.text_untracked(name))
    }

    /// Opens the file that was just chosen in a file field, and gives what was found in it.
    pub fn open(self, event: &ev::Event, then: impl FnOnce(Opened) + 'static) {
        let Some(chosen) = Chosen::from_event(event) else { return };
        task::spawn(async move {
            then(match chosen.text(LARGEST).await {
                Ok(text) => match Backup::decode(&text, self.store.now()) {
                    Ok(backup) => Opened::Backup(Box::new(backup)),
                    Err(bad) => Opened::Bad(bad),
                },
                Err(NotRead::TooLarge) => Opened::Bad(BadBackup::TooLarge),
                Err(NotRead::Unreadable) => Opened::Unreadable,
            });
        });
    }

    /// Whether the browser has promised to keep what is stored, as soon as it says so; none if it never does.
    pub fn persistence(self) -> RwSignal<Option<bool>> {
        let granted = RwSignal::new(None);
        task::spawn(async move { granted.set(persistence::granted().await) });
        granted
    }

    /// Asks the browser for that promise.
    pub fn ask_for_persistence(self, then: impl FnOnce(bool) + 'static) {
        task::spawn(async move { then(persistence::ask().await.unwrap_or(false)) });
    }
}
