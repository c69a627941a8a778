//! A workshop as a file.

use super::{PersonalFiles, Store};
use crate::{
    domain::room::{BadWorkshop, Workshop},
    i18n::{Phrase, message, words},
    platform::{
        file::{Chosen, NotRead},
        task,
    },
};
use leptos::{ev, prelude::*};

/// The largest file that is opened, in bytes: a workshop has far less.
const LARGEST: usize = 256 * 1024;

/// Saves and opens workshops.
#[derive(Clone, Copy)]
pub struct WorkshopFiles {
    store: Store,
    files: PersonalFiles,
}

impl WorkshopFiles {
    /// By what was provided above.
    pub fn expect() -> Self {
        Self { store: Store::expect(), files: PersonalFiles::expect() }
    }

    /// Saves the workshop to a file that can be opened again.
    pub fn save(self) {
        let now = self.store.now();
        let json = self.store.room().with_untracked(|room| Some(room.workshop.as_ref()?.to_json(now)));
        if let Some(json) = json {
            self.files.save(message::room_file(), "json", "application/json", &json);
        }
    }

    /// Opens the file that was just chosen in a file field, and gives the workshop in it.
    /// Or says why there is none.
    pub fn open(self, event: &ev::Event, then: impl FnOnce(Result<Workshop, Phrase>) + 'static) {
        let Some(chosen) = Chosen::from_event(event) else { return };
        task::spawn(async move {
            then(match chosen.text(LARGEST).await {
                Ok(text) => Workshop::from_json(&text, self.store.now()).map_err(words::bad_workshop),
                Err(NotRead::TooLarge) => Err(words::bad_workshop(BadWorkshop::NotAWorkshop)),
                Err(NotRead::Unreadable) => Err(message::backup_unreadable()),
            });
        });
    }
}
