//! The small act.

use super::{Store, set_if_changed};
use crate::{
    domain::{
        plan::{Act, Details, Intention, Plan},
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

    /// Chooses an act. If it was chosen before in this visit, it is as the person had written it down.
    pub fn choose_act(self, act: Act) {
        self.put_down();
        let written = self
            .memory
            .with_value(|memory| memory.put_down.iter().rev().find(|other| other.act == act).cloned());
        self.take_up_kept_plan();
        self.change_plan(|plan| {
            plan.choose(act, self.now());
            if let Some(Intention { details, .. }) = written {
                plan.change_details(|empty| *empty = details);
            }
        });
    }

    /// Changes how the chosen act is to go.
    pub fn change_details(self, change: impl FnOnce(&mut Details)) {
        self.change_intention(|plan| plan.change_details(change));
    }

    /// Takes the choice back.
    pub fn drop_act(self) {
        self.put_down();
        self.say(Plan::drop_choice);
    }

    /// Notes the chosen act as done.
    pub fn mark_act_done(self) {
        self.put_down();
        self.say(|plan| plan.mark_done(self.now()));
    }

    /// Notes the chosen act as partly done.
    pub fn mark_act_partly_done(self) {
        self.say(|plan| plan.mark_partly_done(self.now()));
    }

    /// Notes that the chosen act isn't done yet.
    pub fn mark_act_not_yet(self) {
        self.say(|plan| plan.mark_not_yet(self.now()));
    }

    /// Takes back what the person last said of how it went, unless the plan has changed since.
    pub fn take_back_answer(self) {
        let said = self.memory.try_update_value(|memory| memory.said.take()).flatten();
        self.take_up_kept_plan();
        if let Some((before, after)) = said
            && *self.plan.read_untracked() == after
        {
            self.change_plan(|plan| *plan = before);
        }
    }

    /// Notes how it went with the act that is shown, in a way that can be taken back.
    fn say(self, change: impl FnOnce(&mut Plan)) {
        self.change_intention(|plan| {
            let before = plan.clone();
            change(plan);
            self.memory.update_value(|memory| memory.said = Some((before, plan.clone())));
        });
    }

    /// Keeps in mind what was chosen, as it was written down.
    fn put_down(self) {
        if let Some(intention) = self.plan.with_untracked(|plan| plan.intention().cloned()) {
            self.memory.update_value(|memory| memory.put_down.push(intention));
        }
    }

    /// Changes what is meant to be done. If another tab has chosen something else meanwhile, that is taken up, and
    /// the change, which was meant for the first, is dropped.
    fn change_intention(self, change: impl FnOnce(&mut Plan)) {
        let before = self.plan.get_untracked();
        self.take_up_kept_plan();
        if self.plan.with_untracked(|plan| plan.has_same_intention(&before)) {
            self.change_plan(change);
        }
    }

    fn change_plan(self, change: impl FnOnce(&mut Plan)) {
        self.plan.update(change);
        self.keep(Key::Plan, &*self.plan.read_untracked());
    }

    /// Takes up the plan as it is kept, for another tab may have changed it meanwhile. What isn't kept yet stays
    /// beside it.
    pub(super) fn take_up_kept_plan(self) {
        let Found::Kept(mut kept) = self.load::<Plan>(Key::Plan) else { return };
        if self.is_unsaved(Key::Plan) {
            kept = self.plan.get_untracked().merged(kept);
        }
        set_if_changed(self.plan, kept);
    }

    pub(super) fn follow_plan(self) {
        self.take_up_kept_plan();
        if self.load::<Plan>(Key::Plan) == Found::Nothing && !self.is_unsaved(Key::Plan) {
            set_if_changed(self.plan, Plan::default());
        }
    }
}
