//! Checks the [Fluent] messages of every language and compiles them for the app.
//!
//! The app does not carry a Fluent parser: the `fluent` crate would weigh half as much again as the rest of
//! it. Instead this crate reads `locales/<language>/*.ftl` with Fluent's own parser at build time and writes
//!
//! - a Rust function for every message, so that a missing message or a wrong variable is a compile error and
//!   an unused message a warning ([`Locales::rust`]), and
//! - a catalogue for every language, in two parts: what a newcomer's quiz says, and the rest. The app loads those of the
//!   language in use ([`Catalogue`]). Tests hold its formatting equal to the `fluent` crate's.
//!
//! English is the reference: what stands there, with the variables that its comments declare, is what every
//! language must have. Should a message be missing all the same, [`Locales::catalogues`] lets English stand in.
//!
//! [Fluent]: https://projectfluent.org

mod check;
mod emit;
mod pattern;
mod source;

pub use check::Problem;
pub use emit::Family;
pub use pattern::{Part, Pattern};
pub use source::{Key, Kind, Language, Message, Variable};

use std::{
    collections::hash_map::DefaultHasher,
    hash::{Hash, Hasher},
    path::Path,
};

/// The language that every other one is held against, and that stands in for what one lacks.
pub const REFERENCE: &str = "en";

/// The messages of all languages, the reference first.
pub struct Locales {
    languages: Vec<Language>,
}

/// One language's messages as the app loads them: first what a newcomer's quiz says, then the rest.
pub type Catalogue = [Section; 2];

/// A part of a catalogue.
pub struct Section {
    /// The file to serve it as; its name changes with its content.
    pub file: String,
    /// The number of its patterns, and then a pattern a line, in the reference's order.
    pub text: String,
}

/// Whether a newcomer's quiz says it, or what is around every page.
fn is_first(key: &Key) -> bool {
    let option = key.attribute.as_deref().is_none_or(|attribute| ["a", "b", "c", "d"].contains(&attribute));
    ["app-", "quiz-"].iter().any(|start| key.id.starts_with(start))
        || key.id.starts_with("scenario-") && option
}

impl Locales {
    /// Reads every folder of `dir` that holds `.ftl` files, as the language that it is named after.
    ///
    /// # Errors
    /// Everything that can't be read or parsed.
    pub fn read(dir: &Path) -> Result<Self, Vec<Problem>> {
        source::read(dir).map(|mut languages| {
            languages[0].sort_by_key(|key| !is_first(key));
            Self { languages }
        })
    }

    /// What is wrong with the messages, each with its place. Empty if nothing is.
    pub fn problems(&self) -> Vec<Problem> {
        check::problems(&self.languages)
    }

    /// The languages, the reference first and the others by code.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// Writes every text of a language anew, for a pseudo-locale.
    pub fn rewrite(&mut self, code: &str, text: impl Fn(&Key, &str) -> String) {
        for language in self.languages.iter_mut().filter(|language| language.code == code) {
            for message in &mut language.messages {
                message.pattern.rewrite(&|old| text(&message.key, old));
            }
        }
    }

    /// Rust source with an enum of the languages and a function for every message.
    pub fn rust(&self, families: &[Family]) -> String {
        emit::rust(self, families)
    }

    /// Every language's catalogue, in the order of [`Locales::languages`].
    pub fn catalogues(&self) -> Vec<Catalogue> {
        self.languages.iter().map(|language| self.catalogue(language)).collect()
    }

    fn catalogue(&self, language: &Language) -> Catalogue {
        let (first, rest): (Vec<_>, Vec<_>) =
            self.reference().messages.iter().partition(|english| is_first(&english.key));
        [("", first), (".rest", rest)].map(|(name, messages)| {
            let mut text = messages.len().to_string();
            for english in messages {
                let pattern = language.get(&english.key).unwrap_or(english);
                text.push('\n');
                text.push_str(&pattern.pattern.encode(&english.variables));
            }
            let mut hasher = DefaultHasher::new();
            text.hash(&mut hasher);
            Section { file: format!("{}{name}.{:016x}.txt", language.code, hasher.finish()), text }
        })
    }

    fn reference(&self) -> &Language {
        &self.languages[0]
    }
}
