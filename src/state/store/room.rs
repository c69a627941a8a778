//! The room: its set-up, and the workshop in it.

use super::{Store, set_if_changed};
use crate::{
    domain::{
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

    /// Removes all that is the room's, and nothing else. Says whether it is gone.
    pub fn wipe_room(self) -> bool {
        let gone = self.forget(Key::Room);
        if gone {
            self.room.set(Room::default());
        }
        gone
    }

    /// Notes for this visit that a workshop invited the person to take these scenarios.
    pub fn set_invited(self, set: ScenarioSet) {
        self.invited.set(Some(set));
    }

    /// Whether a finished quiz of these scenarios was taken for a workshop.
    pub fn was_invited(self, set: ScenarioSet) -> bool {
        self.invited.get_untracked() == Some(set)
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
            self.room.set(room);
        }
    }

    pub(super) fn follow_room(self) {
        // What isn't kept yet is later than what is.
        if self.is_unsaved(Key::Room) {
            return;
        }
        match self.load(Key::Room) {
            Found::Kept(kept) => set_if_changed(self.room, kept),
            Found::Nothing => set_if_changed(self.room, Room::default()),
            Found::Unreadable(_) | Found::Unreachable => {}
        }
    }
}
