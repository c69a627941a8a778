//! The reminder of the chosen act.

use super::{I18n, PersonalFiles, Store};
use crate::{
    domain::{
        plan::Intention,
        reminder::{LocalTime, Reminder, Repeat},
    },
    i18n::{message, words},
};
use leptos::prelude::*;

/// Makes reminders.
#[derive(Clone, Copy)]
pub struct Reminders {
    i18n: I18n,
    store: Store,
    files: PersonalFiles,
}

impl Reminders {
    /// By what was provided above.
    pub fn expect() -> Self {
        Self { i18n: I18n::expect(), store: Store::expect(), files: PersonalFiles::expect() }
    }

    /// The time to begin with: the next morning.
    pub fn next_morning(self) -> Option<LocalTime> {
        let now = self.store.now();
        LocalTime::of(now, self.store.ahead(now)).map(LocalTime::next_morning)
    }

    /// Saves a reminder of the chosen act as a file. Says whether there is one.
    pub fn save(self, start: LocalTime, repeat: Repeat) -> bool {
        let Some(intention) = self.store.plan().with_untracked(|plan| plan.intention().cloned()) else {
            return false;
        };
        let text = |phrase| self.i18n.text_untracked(&phrase);
        let Intention { act, chosen, details, .. } = intention;
        let notes = [words::sentence(&details), words::remedy(&details), words::first_step(&act)];
        let notes = notes.into_iter().flatten().map(text);
        let reminder = Reminder {
            chosen,
            made: self.store.now(),
            title: text(words::act(&act)),
            notes: notes.collect::<Vec<_>>().join("\n"),
            start,
            repeat,
        };
        let ics = reminder.to_ics();
        if let Some(ics) = &ics {
            self.files.save(message::reminder_file(), "ics", "text/calendar", ics);
        }
        ics.is_some()
    }
}
