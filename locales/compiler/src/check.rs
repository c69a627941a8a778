//! What can be wrong with messages that parse.

use crate::pattern::Part;
use crate::source::{Kind, Language, Message};
use std::{
    fmt,
    path::{Path, PathBuf},
};

/// Something wrong with the messages, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file or folder.
    pub place: PathBuf,
    /// What is wrong, in a sentence.
    pub what: String,
}

impl Problem {
    pub(crate) fn new(place: &Path, what: String) -> Self {
        Self { place: place.to_owned(), what }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place.display(), self.what)
    }
}

pub(crate) fn problems(languages: &[Language]) -> Vec<Problem> {
    let (reference, others) = languages.split_first().expect("there is a reference");
    let mut problems = Vec::new();
    for message in &reference.messages {
        check_declarations(message, &mut problems);
        check_plurals(reference, message, message, &mut problems);
    }
    for language in others {
        check_against(reference, language, &mut problems);
    }
    problems
}

/// In the reference, every variable in use is declared with its kind.
fn check_declarations(message: &Message, problems: &mut Vec<Problem>) {
    for name in message.pattern.variables() {
        if !message.variables.iter().any(|variable| variable.name == name) {
            problems.push(Problem::new(
                &message.file,
                format!(
                    "`{}` uses ${name}, but no comment above it says `# ${name} (Number)` or `(String)`",
                    message.key
                ),
            ));
        }
    }
}

/// Another language has the same messages, each with the same variables.
fn check_against(reference: &Language, language: &Language, problems: &mut Vec<Problem>) {
    for english in &reference.messages {
        let Some(message) = language.get(&english.key) else {
            let file = english.file.file_name().map_or(Path::new(""), Path::new);
            problems.push(Problem::new(&language.folder.join(file), format!("`{}` is missing", english.key)));
            continue;
        };
        for name in message.pattern.variables() {
            if !english.pattern.uses(name) {
                problems
                    .push(Problem::new(&message.file, format!("`{}` has no variable ${name}", message.key)));
            }
        }
        for variable in &english.variables {
            if !message.pattern.uses(&variable.name) {
                problems.push(Problem::new(
                    &message.file,
                    format!("`{}` leaves out ${}", message.key, variable.name),
                ));
            }
        }
        check_plurals(language, english, message, problems);
    }
    for message in &language.messages {
        if reference.get(&message.key).is_none() {
            let what = format!("`{}` is unknown: {} has no such message", message.key, reference.code);
            problems.push(Problem::new(&message.file, what));
        }
    }
}

/// A number chooses by exact values and by the plural categories that the language has.
fn check_plurals(language: &Language, english: &Message, message: &Message, problems: &mut Vec<Problem>) {
    message.pattern.visit(&mut |part| {
        let Part::Select { variable, variants } = part else { return };
        let number = english.variables.iter().any(|v| &v.name == variable && v.kind == Kind::Number);
        for (key, _) in variants.iter().filter(|_| number) {
            if key.parse::<u32>().is_err() && !plural_categories(&language.code).contains(&key.as_str()) {
                problems.push(Problem::new(
                    &message.file,
                    format!(
                        "`{}` chooses by [{key}], which is neither a number nor a plural of {}",
                        message.key, language.code
                    ),
                ));
            }
        }
    });
}

/// The plural categories of whole numbers in a language, after CLDR; all six where it isn't listed here.
fn plural_categories(code: &str) -> &'static [&'static str] {
    match code {
        "en" | "sv" | "de" | "nl" | "da" | "nb" | "fi" => &["one", "other"],
        _ => &["zero", "one", "two", "few", "many", "other"],
    }
}
