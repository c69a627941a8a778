//! A team as files.

use super::{I18n, PersonalFiles, Store};
use crate::{
    domain::{
        characteristic::PerCharacteristic,
        team::{BadTeam, Heads, Team, to_csv},
    },
    i18n::{Phrase, message},
    platform::{
        file::{Chosen, NotRead},
        task,
    },
};
use leptos::{ev, prelude::*};

/// The largest file that is opened, in bytes: a team of the largest size has far less.
const LARGEST: usize = 1024 * 1024;

/// Saves and opens teams.
#[derive(Clone, Copy)]
pub struct TeamFiles {
    i18n: I18n,
    store: Store,
    files: PersonalFiles,
}

impl TeamFiles {
    /// By what was provided above.
    pub fn expect() -> Self {
        Self { i18n: I18n::expect(), store: Store::expect(), files: PersonalFiles::expect() }
    }

    /// Saves the team to a file that can be restored.
    pub fn save(self) {
        let json = self.store.team().with_untracked(|team| team.to_json(self.store.now()));
        self.files.save(message::team_file(), "json", "application/json", &json);
    }

    /// Saves the team as a table for other programs.
    pub fn save_csv(self) {
        let text = |phrase: Phrase| self.i18n.text_untracked(&phrase);
        let heads = Heads {
            label: text(message::team_csv_name()),
            code: text(message::team_csv_code()),
            situations: text(message::team_csv_situations()),
            skipped: text(message::team_csv_skipped()),
            counts: PerCharacteristic::from_fn(|of| {
                [message::team_csv_shown, message::team_csv_of]
                    .map(|head| text(head(message::characteristic_short(of))))
            }),
        };
        let separator = text(message::team_csv_separator());
        let csv = self.store.team().with_untracked(|team| to_csv(team, &heads, &separator));
        self.files.save(message::team_file(), "csv", "text/csv", &csv);
    }

    /// Opens the file that was just chosen in a file field, and gives the team in it.
    pub fn open(self, event: &ev::Event, then: impl FnOnce(Result<Team, BadTeam>) + 'static) {
        let Some(chosen) = Chosen::from_event(event) else { return };
        task::spawn(async move {
            then(match chosen.text(LARGEST).await {
                Ok(text) => Team::from_json(&text),
                Err(NotRead::TooLarge | NotRead::Unreadable) => Err(BadTeam::NotATeam),
            });
        });
    }
}
