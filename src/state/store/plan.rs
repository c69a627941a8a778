//! The small act.

use super::Store;
use crate::{
    domain::{action::ActionId, plan::Plan, stored::Key},
    platform::clock,
    state::archive::Found,
};
use leptos::prelude::*;

impl Store {
    /// The chosen action, and those done.
    pub fn plan(self) -> ReadSignal<Plan> {
        self.plan.read_only()
    }

    /// Chooses an action.
    pub fn choose_action(self, action: ActionId) {
        self.change_plan(|plan| plan.choose(action, clock::now()));
    }

    /// Takes the choice back.
    pub fn drop_action(self) {
        self.change_plan(Plan::drop_choice);
    }

    /// Notes the chosen action as done.
    pub fn mark_action_done(self) {
        self.change_plan(|plan| plan.mark_done(clock::now()));
    }

    /// Changes the plan as it is kept, for another tab may have changed it meanwhile.
    fn change_plan(self, change: impl FnOnce(&mut Plan)) {
        if let Found::Kept(kept) = self.archive.with_value(|archive| archive.load(Key::Plan)) {
            self.plan.set(kept);
        }
        self.plan.update(change);
        self.keep(Key::Plan, &*self.plan.read_untracked());
    }
}
