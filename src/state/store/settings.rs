//! What the person has set.

use super::{Store, set_if_changed};
use crate::{
    domain::{
        settings::{Motion, Settings, TextSize, Theme},
        stored::Key,
    },
    i18n::Language,
    route::Route,
    state::{archive::Found, rest},
};
use leptos::prelude::*;

impl Store {
    /// What the person has set.
    pub fn settings(self) -> ReadSignal<Settings> {
        self.settings.read_only()
    }

    /// How a page looks: as the person has set it; the wall as the room was set up, whatever the facilitator has set
    /// for themselves.
    pub fn look(self, route: &Route) -> Settings {
        let settings = self.settings.get();
        if *route != Route::Wall {
            return settings;
        }
        let theme = self.room.with(|room| room.wall.theme);
        Settings { theme, text_size: TextSize::default(), ..settings }
    }

    /// The language that was chosen for a page, by its BCP 47 code; none as long as the browser's preference decides.
    pub fn language(self, route: &Route) -> Option<String> {
        let wall = (*route == Route::Wall).then(|| self.room.with(|room| room.wall.language.clone()));
        wall.flatten().or_else(|| self.settings.with(|settings| settings.language.clone()))
    }

    /// Remembers the language that the person chose.
    pub fn remember_language(self, language: Language) {
        if let Some(rest) = rest::here() {
            (rest.remember_language)(self, language);
        }
    }

    pub(in crate::state) fn set_language(self, language: Language) {
        self.change_settings(|settings| settings.language = Some(language.code().to_owned()));
    }

    /// Sets light or dark.
    pub fn set_theme(self, theme: Theme) {
        self.change_settings(|settings| settings.theme = theme);
    }

    /// Sets how large the type is.
    pub fn set_text_size(self, size: TextSize) {
        self.change_settings(|settings| settings.text_size = size);
    }

    /// Sets whether things move.
    pub fn set_motion(self, motion: Motion) {
        self.change_settings(|settings| settings.motion = motion);
    }

    /// Changes the settings as they are kept, for another tab may have changed them meanwhile.
    fn change_settings(self, change: impl FnOnce(&mut Settings)) {
        self.follow_settings();
        self.settings.update(change);
        self.keep(Key::Settings, &*self.settings.read_untracked());
    }

    pub(super) fn follow_settings(self) {
        // What isn't kept yet is later than what is.
        if self.is_unsaved(Key::Settings) {
            return;
        }
        match self.load(Key::Settings) {
            Found::Kept(kept) => set_if_changed(self.settings, kept),
            Found::Nothing => set_if_changed(self.settings, Settings::default()),
            Found::Unreadable(_) | Found::Unreachable => {}
        }
    }
}
