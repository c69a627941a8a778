//! Results that others shared.

use super::Store;
use crate::{
    domain::{
        own_text::OwnText,
        received::{Received, ReceivedResults},
        result_code::ResultCode,
        scenario_set::ScenarioSet,
        stored::Key,
    },
    state::archive::{Archive, Found},
};
use leptos::prelude::*;

impl Store {
    /// The results that others shared and that are kept here.
    pub fn received(self) -> ReadSignal<ReceivedResults> {
        self.received.read_only()
    }

    /// Notes for this visit that the person takes the same situations as in a shared result.
    pub fn set_beside(self, code: ResultCode) {
        self.beside.set(Some(code));
    }

    /// The shared result beside which a finished quiz of these scenarios was to stand.
    pub fn beside(self, set: ScenarioSet) -> Option<ResultCode> {
        self.beside.get_untracked().filter(|code| code.set() == set)
    }

    /// Keeps a copy of a result that somebody shared, or calls one that is kept something else. Says whether it will
    /// be there at the next visit.
    pub fn keep_received(self, code: ResultCode, label: OwnText) -> bool {
        self.follow_received(code);
        let kept = self.received.with_untracked(|all| all.get(code).map(|one| one.at));
        self.put_back_received(Received { code, label, at: kept.unwrap_or_else(|| self.now()) });
        self.lasting && !self.is_unsaved(Key::Received(code))
    }

    /// Keeps one again that was deleted.
    pub fn put_back_received(self, received: Received) {
        self.keep(Key::Received(received.code), &received);
        self.received.update(|all| all.add(received));
    }

    /// Deletes a copy, if the browser lets it go.
    pub fn delete_received(self, code: ResultCode) -> Option<Received> {
        let forgotten = self.forget(Key::Received(code));
        forgotten.then(|| self.received.try_update(|all| all.remove(code)).flatten()).flatten()
    }

    /// Follows what another tab did with a copy.
    pub(super) fn follow_received(self, code: ResultCode) {
        let here = self.received.with_untracked(|all| all.get(code).cloned());
        let unsaved = self.is_unsaved(Key::Received(code));
        match self.archive.with_value(|archive| archive.received_result(code)) {
            Found::Kept(received) if !unsaved && here.as_ref() != Some(&received) => {
                self.received.update(|all| all.add(received));
            }
            Found::Nothing if here.is_some() && !unsaved => {
                self.received.update(|all| _ = all.remove(code));
            }
            Found::Kept(_) | Found::Nothing | Found::Unreadable(_) | Found::Unreachable => {}
        }
    }

    pub(super) fn follow_all_received(self) {
        let here = self.received.get_untracked();
        let kept = self.archive.with_value(Archive::received);
        for received in here.iter().chain(kept.iter()) {
            self.follow_received(received.code);
        }
    }
}
