//! What the person has set.

use super::Store;
use crate::{domain::stored::Key, i18n::Language};
use leptos::prelude::*;

impl Store {
    /// The code of the language that the person chose earlier, if any.
    pub fn language(self) -> Option<String> {
        self.settings.read_untracked().language.clone()
    }

    /// Remembers the language that the person chose.
    pub fn remember_language(self, language: Language) {
        self.settings.update(|settings| settings.language = Some(language.code().to_owned()));
        self.keep(Key::Settings, &*self.settings.read_untracked());
    }
}
