//! What is kept in the browser, and what other tabs have changed there.

use super::{Notice, Store};
use crate::{
    domain::{
        history::History,
        stored::{Key, Stored},
    },
    state::{
        archive::{Archive, Found},
        rest,
    },
};
use leptos::prelude::*;
use std::collections::BTreeSet;

impl Store {
    pub(super) fn load<T: Stored>(self, key: Key) -> Found<T> {
        self.archive.with_value(|archive| archive.load(key))
    }

    pub(super) fn keep<T: Stored>(self, key: Key, value: &T) {
        let kept = self.archive.with_value(|archive| archive.save(key, value));
        self.set_unsaved(key, kept.is_err());
        match kept {
            Ok(()) => self.retry_unsaved(),
            Err(why) => self.notify(why.into()),
        }
    }

    pub(super) fn set_unsaved(self, key: Key, is_unsaved: bool) {
        if is_unsaved != self.is_unsaved(key) {
            self.unsaved.update(|unsaved| {
                unsaved.retain(|other| *other != key);
                if is_unsaved {
                    unsaved.push(key);
                }
            });
        }
    }

    /// Tries again to keep what the browser didn't take: there may be room for it now.
    pub(super) fn retry_unsaved(self) {
        if let Some(rest) = rest::here() {
            (rest.retry_unsaved)(self);
        }
    }

    pub(in crate::state) fn retry_all_unsaved(self) {
        for key in self.unsaved.get_untracked() {
            let saved = match key {
                Key::Draft if self.holds_leftover() => false,
                Key::Draft => {
                    self.draft.with_untracked(|draft| draft.as_ref().is_none_or(|d| self.save(key, d)))
                }
                Key::Plan => {
                    self.take_up_kept_plan();
                    self.plan.with_untracked(|plan| self.save(key, plan))
                }
                Key::Settings => self.settings.with_untracked(|settings| self.save(key, settings)),
                Key::Finished(id) => {
                    self.history.with_untracked(|history| history.get(id).is_none_or(|f| self.save(key, f)))
                }
                Key::Received(code) => {
                    self.received.with_untracked(|all| all.get(code).is_none_or(|one| self.save(key, one)))
                }
                Key::Team => {
                    self.take_up_kept_team();
                    let saved = self.team.with_untracked(|team| self.save(key, team));
                    if saved {
                        self.note_kept_team(self.team.get_untracked());
                    }
                    saved
                }
                Key::Room => {
                    self.follow_room();
                    let saved = self.room.with_untracked(|room| self.save(key, room));
                    if saved {
                        self.note_kept_room(self.room.get_untracked());
                    }
                    saved
                }
                Key::Replacing => true,
            };
            self.set_unsaved(key, !saved);
            if let (true, Key::Finished(id)) = (saved, key) {
                self.forget_leftover(id);
            }
        }
    }

    pub(super) fn save<T: Stored>(self, key: Key, value: &T) -> bool {
        self.archive.with_value(|archive| archive.save(key, value)).is_ok()
    }

    /// Forgets what is kept under a key. Says whether it is forgotten.
    pub(super) fn forget(self, key: Key) -> bool {
        let forgotten = self.archive.with_value(|archive| archive.forget(key));
        match forgotten {
            Ok(()) => {
                self.set_unsaved(key, false);
                self.retry_unsaved();
            }
            // The person asked for it: they are told why it doesn't happen, even if not for the first time.
            Err(why) => self.insist(why.into()),
        }
        forgotten.is_ok()
    }

    /// Whether something is newer here than in the browser's storage.
    pub(super) fn is_unsaved(self, key: Key) -> bool {
        self.unsaved.with_untracked(|unsaved| unsaved.contains(&key))
    }

    /// Follows what another tab has changed: the thing of that name, or everything.
    pub fn follow(self, name: Option<&str>) {
        match rest::here() {
            Some(rest) => (rest.follow)(self, name),
            None if self.is_as_left() => {}
            // When it is here, everything is read.
            None => rest::fetch(),
        }
    }

    pub(in crate::state) fn follow_kept(self, name: Option<&str>) {
        match name.map(Key::parse) {
            None => self.follow_all(),
            Some(Some(Key::Draft)) => self.follow_draft(),
            Some(Some(Key::Plan)) => self.follow_plan(),
            Some(Some(Key::Settings)) => self.follow_settings(),
            Some(Some(Key::Finished(id))) => self.follow_result(id),
            Some(Some(Key::Received(code))) => self.follow_received(code),
            Some(Some(Key::Team)) => self.follow_team(),
            Some(Some(Key::Room)) => self.follow_room(),
            Some(Some(Key::Replacing) | None) => {}
        }
        if self.archive.with_value(Archive::is_read_only) {
            self.notify(Notice::Newer);
        }
    }

    pub(super) fn follow_all(self) {
        let ids = |history: &History| history.iter().map(|finished| finished.id).collect::<BTreeSet<_>>();
        let mut all = self.history.with_untracked(ids);
        all.extend(self.archive.with_value(|archive| ids(&archive.history())));
        for id in all {
            self.follow_result(id);
        }
        self.follow_all_received();
        self.follow_draft();
        self.follow_plan();
        self.follow_team();
        self.follow_room();
        self.follow_settings();
    }
}
