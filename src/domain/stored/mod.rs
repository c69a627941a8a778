//! How things are written down to be found again, here and in later releases.
//!
//! Everything is kept under a key name that stays, as an [`Envelope`] of a schema number and data. What has
//! been released is read for ever; what comes from a newer release, or can't be read at all, is told apart
//! ([`Unreadable`]) so that nobody overwrites it.

mod draft;
mod finished;
mod plan;
mod settings;

pub use settings::Settings;

use super::{
    answer::{Answer, OptionIndex},
    bank::Revision,
    history::ResultId,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// The schema that is written now.
pub const SCHEMA: u32 = 1;

const PREFIX: &str = "microleadership.";

/// The names under which things are kept. They never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The quiz in progress.
    Draft,
    /// The chosen action and those done.
    Plan,
    /// What the person has set.
    Settings,
    /// One finished quiz; each has a key of its own, so that two tabs don't overwrite each other's.
    Finished(ResultId),
}

impl Key {
    /// The name in the browser's storage.
    pub fn name(self) -> String {
        match self {
            Self::Draft => format!("{PREFIX}draft"),
            Self::Plan => format!("{PREFIX}plan"),
            Self::Settings => format!("{PREFIX}settings"),
            Self::Finished(id) => format!("{PREFIX}result.{id}"),
        }
    }

    /// The key of that name; none if it isn't one of these.
    pub fn parse(name: &str) -> Option<Self> {
        match name.strip_prefix(PREFIX)? {
            "draft" => Some(Self::Draft),
            "plan" => Some(Self::Plan),
            "settings" => Some(Self::Settings),
            other => ResultId::parse(other.strip_prefix("result.")?).map(Self::Finished),
        }
    }

    /// The name under which a text that can't be read is kept aside, untouched.
    pub fn aside(self) -> String {
        format!("{PREFIX}aside.{}", self.name().trim_start_matches(PREFIX))
    }
}

/// Why a stored text can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A newer release wrote it.
    Newer,
    /// It isn't what any release wrote.
    Damaged,
}

/// What can be kept.
pub trait Stored: Sized {
    /// The text to keep.
    fn encode(&self) -> String;

    /// Reads what [`Stored::encode`] wrote, in this release or an earlier one.
    ///
    /// # Errors
    /// If a newer release wrote it, or nobody did.
    fn decode(text: &str) -> Result<Self, Unreadable>;
}

/// A value with the number of the schema that it is written in.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope<T> {
    schema: u32,
    data: T,
}

#[derive(Deserialize)]
struct SchemaAlone {
    schema: u32,
}

fn seal<T: Serialize>(data: T) -> String {
    // A struct of numbers and strings can't fail to become JSON.
    serde_json::to_string(&Envelope { schema: SCHEMA, data }).unwrap_or_default()
}

fn open<T: DeserializeOwned>(text: &str) -> Result<T, Unreadable> {
    let SchemaAlone { schema } = serde_json::from_str(text).map_err(|_| Unreadable::Damaged)?;
    if schema > SCHEMA {
        return Err(Unreadable::Newer);
    }
    match serde_json::from_str::<Envelope<T>>(text) {
        Ok(envelope) if envelope.schema == SCHEMA => Ok(envelope.data),
        _ => Err(Unreadable::Damaged),
    }
}

/// The bank's revision of a number. One above those known here is a newer release's; there is no number nought.
fn revision(number: u8) -> Result<Revision, Unreadable> {
    let unknown = if number == 0 { Unreadable::Damaged } else { Unreadable::Newer };
    Revision::from_number(number).ok_or(unknown)
}

/// Answers as a row of letters in the set's canonical order: the option, `-` for a skip, `.` for none yet.
fn letter(answer: Option<Answer>) -> char {
    match answer {
        Some(Answer::Chosen(OptionIndex::A)) => 'a',
        Some(Answer::Chosen(OptionIndex::B)) => 'b',
        Some(Answer::Chosen(OptionIndex::C)) => 'c',
        Some(Answer::Chosen(OptionIndex::D)) => 'd',
        Some(Answer::Skipped) => '-',
        None => '.',
    }
}

fn answer(letter: char) -> Result<Option<Answer>, Unreadable> {
    Ok(Some(match letter {
        'a' => Answer::Chosen(OptionIndex::A),
        'b' => Answer::Chosen(OptionIndex::B),
        'c' => Answer::Chosen(OptionIndex::C),
        'd' => Answer::Chosen(OptionIndex::D),
        '-' => Answer::Skipped,
        '.' => return Ok(None),
        _ => return Err(Unreadable::Damaged),
    }))
}
