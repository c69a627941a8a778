//! The room: its set-up, and the workshop in it.

use super::{Store, set_if_changed};
use crate::{
    domain::{
        history::ResultId,
        own_text::OwnNotes,
        room::{Command, Room, Setup, Wall, Workshop},
        scenario_set::ScenarioSet,
        stored::Key,
    },
    state::archive::Found,
};
use leptos::prelude::*;

impl Store {
    /// The room.
    pub fn room(self) -> ReadSignal<Room> {
        self.room.read_only()
    }

    /// Changes how the wall looks.
    pub fn change_wall(self, change: impl FnOnce(&mut Wall)) {
        self.change_room(|room| change(&mut room.wall));
    }

    /// Changes what the next workshop will be like.
    pub fn change_setup(self, change: impl FnOnce(&mut Setup)) {
        self.change_room(|room| change(&mut room.setup));
    }

    /// Begins a workshop, in place of an earlier one.
    pub fn begin_workshop(self) {
        let now = self.now();
        self.change_room(|room| room.workshop = Some(Workshop::begin(room.setup.clone(), now)));
    }

    /// Puts a workshop that was saved in place of the one here.
    pub fn restore_workshop(self, workshop: Workshop) {
        self.change_room(|room| room.workshop = Some(workshop));
    }

    /// Something of the workshop; what stands for nothing if there is none.
    pub fn in_workshop<T: Default>(self, f: impl FnOnce(&Workshop) -> T) -> T {
        self.room.with(|room| room.workshop.as_ref().map(f)).unwrap_or_default()
    }

    /// Does something in the workshop, if there is one.
    pub fn command(self, command: Command) {
        let now = self.now();
        self.change_room(|room| {
            if let Some(workshop) = &mut room.workshop {
                workshop.apply(command, now);
            }
        });
    }

    /// Notes what was decided.
    pub fn decide(self, decided: OwnNotes) {
        self.change_room(|room| {
            if let Some(workshop) = &mut room.workshop {
                workshop.decided = decided;
            }
        });
    }

    /// Removes all that is the room's, what couldn't be read of it too, and nothing else. Says whether it is gone.
    pub fn wipe_room(self) -> bool {
        let gone = self.forget(Key::Room);
        if gone {
            self.room.set(Room::default());
            self.note_kept_room(Room::default());
        }
        gone && self.archive.with_value(|archive| archive.forget_aside(Key::Room)).is_ok()
    }

    /// Notes for this visit that a workshop invites the person to take these scenarios.
    pub fn set_invited(self, set: ScenarioSet) {
        self.invited.set(Some(set));
    }

    /// Whether a workshop waits for this result: it invited the person to take these scenarios, and they then did.
    pub fn is_awaited(self, id: ResultId) -> bool {
        self.awaited.get_untracked() == Some(id)
    }

    /// Notes what was finished for a workshop.
    pub(super) fn note_awaited(self, id: ResultId, set: ScenarioSet) {
        if self.invited.get_untracked() == Some(set) {
            self.awaited.set(Some(id));
        }
    }

    /// Whether other windows of this browser hear what happens in the room: only what is kept comes to them.
    pub fn room_is_shared(self) -> bool {
        self.lasting && self.unsaved.with(|unsaved| !unsaved.contains(&Key::Room))
    }

    /// Changes the room as it is kept, for another window may have gone on with it.
    fn change_room(self, change: impl FnOnce(&mut Room)) {
        self.follow_room();
        let mut room = self.room.get_untracked();
        change(&mut room);
        if *self.room.read_untracked() != room {
            self.keep(Key::Room, &room);
            if !self.is_unsaved(Key::Room) {
                self.note_kept_room(room.clone());
            }
            self.room.set(room);
        }
    }

    /// Keeps in mind what stands in the browser's storage, to see whether another window has changed it.
    pub(super) fn note_kept_room(self, room: Room) {
        self.memory.update_value(|memory| memory.room = room);
    }

    /// Takes up the room as it is kept. What isn't kept yet stays, but for the workshop, if another window has gone
    /// on with it: there is only one.
    pub(super) fn follow_room(self) {
        let kept = match self.load::<Room>(Key::Room) {
            Found::Kept(kept) => kept,
            Found::Nothing => Room::default(),
            Found::Unreadable(_) | Found::Unreachable => return,
        };
        if !self.is_unsaved(Key::Room) {
            set_if_changed(self.room, kept.clone());
        } else if self.memory.with_value(|memory| memory.room != kept) {
            self.room.update(|room| {
                if kept.is_untouched() {
                    // It was wiped.
                    *room = Room::default();
                } else {
                    room.workshop.clone_from(&kept.workshop);
                }
            });
        }
        self.note_kept_room(kept);
    }
}
