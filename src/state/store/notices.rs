//! What the person is told.

use super::Store;
use crate::{
    platform::{releases, storage::StorageError},
    state::{archive::NotKept, rest},
};
use leptos::prelude::*;

/// Something that the person is told once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Notice {
    /// Nothing can be kept.
    StorageDenied,
    /// There is no room to keep more.
    StorageFull,
    /// Something kept can't be read.
    Unreadable,
    /// Something kept was made by a newer release: nothing is kept in this visit.
    Newer,
    /// The other language couldn't be fetched.
    Language,
    /// A newer release of the app waits.
    Release,
}

impl From<NotKept> for Notice {
    fn from(why: NotKept) -> Self {
        match why {
            NotKept::Storage(StorageError::Denied) => Self::StorageDenied,
            NotKept::Storage(StorageError::Full) => Self::StorageFull,
            NotKept::Newer => Self::Newer,
        }
    }
}

impl Store {
    /// What the person is to be told.
    pub fn notices(self) -> ReadSignal<Vec<Notice>> {
        self.notices.read_only()
    }

    /// Tells the person something, unless they have been told in this visit.
    pub fn notify(self, notice: Notice) {
        // That a fetch failed is about this one attempt, and there may be one release after another; the rest is about
        // the whole visit.
        let each = matches!(notice, Notice::Language | Notice::Release);
        if each || !self.told.with_value(|told| told.contains(&notice)) {
            self.insist(notice);
        }
    }

    /// Tells the person something, even if they have been told.
    pub(super) fn insist(self, notice: Notice) {
        self.told.update_value(|told| told.push(notice));
        self.notices.update(|notices| {
            notices.retain(|other| *other != notice);
            notices.push(notice);
        });
    }

    /// Lets the browser keep the app for when there is no network, and tells the person of a newer release.
    pub fn watch_releases(self) {
        if let Some(rest) = rest::here() {
            (rest.watch_releases)(self);
        }
    }

    pub(in crate::state) fn watch(self) {
        releases::watch(move || self.notify(Notice::Release));
    }

    /// Goes on with the newer release.
    pub fn apply_release(self) {
        releases::apply();
    }

    /// Takes a notice away.
    pub fn close_notice(self, notice: Notice) {
        self.notices.update(|notices| notices.retain(|other| *other != notice));
    }
}
