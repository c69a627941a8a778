//! The small act.

use super::Store;
use crate::{
    domain::{
        plan::{Act, Details, Plan},
        stored::Key,
    },
    state::archive::Found,
};
use leptos::prelude::*;

impl Store {
    /// What the person means to do, and has done.
    pub fn plan(self) -> ReadSignal<Plan> {
        self.plan.read_only()
    }

    /// Chooses an act.
    pub fn choose_act(self, act: Act) {
        self.change_plan(|plan| plan.choose(act, self.now()));
    }

    /// Says how the chosen act is to go.
    pub fn detail_act(self, details: Details) {
        self.change_plan(|plan| plan.detail(details));
    }

    /// Takes the choice back.
    pub fn drop_act(self) {
        self.change_plan(Plan::drop_choice);
    }

    /// Notes the chosen act as done.
    pub fn mark_act_done(self) {
        self.change_plan(|plan| plan.mark_done(self.now()));
    }

    /// Notes the chosen act as partly done.
    pub fn mark_act_partly_done(self) {
        self.change_plan(|plan| plan.mark_partly_done(self.now()));
    }

    /// Notes that the chosen act isn't done yet.
    pub fn mark_act_not_yet(self) {
        self.change_plan(|plan| plan.mark_not_yet(self.now()));
    }

    /// Changes the plan as it is kept, for another tab may have changed it meanwhile.
    fn change_plan(self, change: impl FnOnce(&mut Plan)) {
        if !self.is_unsaved(Key::Plan)
            && let Found::Kept(kept) = self.load(Key::Plan)
        {
            self.plan.set(kept);
        }
        self.plan.update(change);
        self.keep(Key::Plan, &*self.plan.read_untracked());
    }

    pub(super) fn follow_plan(self) {
        match self.load(Key::Plan) {
            Found::Kept(kept) => self.plan.set(kept),
            Found::Nothing if !self.is_unsaved(Key::Plan) => self.plan.set(Plan::default()),
            Found::Nothing | Found::Unreadable(_) | Found::Unreachable => {}
        }
    }
}
