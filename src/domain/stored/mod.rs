//! How things are written down to be found again, here and in later releases.
//!
//! Everything is kept under a key name that stays, in an envelope of a schema number and data. Each kind of
//! thing counts its schemas by itself, from 1. What has been released is read for ever, and migrates from
//! schema to schema; what comes from a newer release, or can't be read at all, is told apart
//! ([`Unreadable`]) so that nobody overwrites it.

mod draft;
mod finished;
mod plan;
mod received;
mod replacement;
mod room;
mod settings;
mod team;

pub use replacement::Replacement;

use super::{
    answer::{Answer, OptionIndex},
    bank::Revision,
    history::ResultId,
    result_code::ResultCode,
    timestamp::Timestamp,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::value::RawValue;
use std::cmp::Ordering;

/// How every name begins under which something is kept.
pub const PREFIX: &str = "microleadership.";
const RESULT: &str = "microleadership.result.";
const RECEIVED: &str = "microleadership.received.";
const REPLACING: &str = "microleadership.replacing";
const ASIDE: &str = "microleadership.aside.";

/// The names under which things are kept. They never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The quiz in progress.
    Draft,
    /// The chosen action and those done.
    Plan,
    /// What the person has set.
    Settings,
    /// What stood here before everything was replaced, as long as that isn't done.
    Replacing,
    /// The result codes that were collected.
    Team,
    /// The room: how it is set up, and its workshop.
    Room,
    /// One result that somebody shared.
    Received(ResultCode),
    /// One finished quiz; each has a key of its own, so that two tabs don't overwrite each other's.
    Finished(ResultId),
}

impl Key {
    /// The name in the browser's storage.
    pub fn name(self) -> String {
        match self {
            // In lower case, as every name is.
            Self::Received(code) => format!("{RECEIVED}{code}").to_lowercase(),
            Self::Finished(id) => format!("{RESULT}{id}"),
            _ => self.fixed_name().unwrap_or_default().to_owned(),
        }
    }

    /// The name, if there is one thing of the kind.
    pub const fn fixed_name(self) -> Option<&'static str> {
        match self {
            Self::Draft => Some("microleadership.draft"),
            Self::Plan => Some("microleadership.plan"),
            Self::Settings => Some("microleadership.settings"),
            Self::Replacing => Some(REPLACING),
            Self::Team => Some("microleadership.team"),
            Self::Room => Some("microleadership.room"),
            Self::Received(_) | Self::Finished(_) => None,
        }
    }

    /// The key of that name; none if it isn't one of these.
    pub fn parse(name: &str) -> Option<Self> {
        match name.strip_prefix(PREFIX)? {
            "draft" => Some(Self::Draft),
            "plan" => Some(Self::Plan),
            "settings" => Some(Self::Settings),
            "replacing" => Some(Self::Replacing),
            "team" => Some(Self::Team),
            "room" => Some(Self::Room),
            _ => match name.strip_prefix(RECEIVED) {
                // One name for one code, as it is written.
                Some(code) => {
                    ResultCode::parse(code).ok().map(Self::Received).filter(|key| key.name() == name)
                }
                None => ResultId::parse(name.strip_prefix(RESULT)?).map(Self::Finished),
            },
        }
    }

    /// Whether a name is meant for a finished quiz, if perhaps no release gave it.
    pub fn is_of_a_result(name: &str) -> bool {
        name.starts_with(RESULT)
    }

    /// Whether a name is meant for a result that somebody shared, if perhaps this release can't read the code.
    pub fn is_of_a_received_result(name: &str) -> bool {
        name.starts_with(RECEIVED)
    }

    /// The name under which a text that can't be read is kept aside, untouched.
    pub fn aside(self) -> String {
        Self::aside_of(Self::end(&self.name()))
    }

    /// The name under which something is kept aside, by the end of its name.
    pub fn aside_of(end: &str) -> String {
        format!("{ASIDE}{end}")
    }

    /// The end of the name of something that is kept aside; none if that isn't one.
    pub fn aside_name(name: &str) -> Option<&str> {
        name.strip_prefix(ASIDE)
    }

    /// What follows [`PREFIX`] in a name.
    pub fn end(name: &str) -> &str {
        name.strip_prefix(PREFIX).unwrap_or(name)
    }
}

/// Why a stored text can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A newer release wrote it.
    Newer,
    /// It isn't what any release wrote.
    Damaged(Fault),
}

/// What is wrong with a text that no release wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// It isn't JSON.
    Syntax,
    /// A field is missing, unknown or of another type.
    Fields,
    /// A name stands for nothing.
    Name,
    /// A row of answers fits no quiz.
    Answers,
    /// A time lies outside the years 1970 to 2099.
    Time,
    /// A text is longer than the app lets anybody write.
    Length,
}

impl From<serde_json::Error> for Fault {
    fn from(error: serde_json::Error) -> Self {
        if error.is_data() { Self::Fields } else { Self::Syntax }
    }
}

impl From<Fault> for Unreadable {
    fn from(fault: Fault) -> Self {
        Self::Damaged(fault)
    }
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

/// How one thing is written in one schema. Its number is that of the schema before, and one: none is left out.
trait Schema: Serialize + DeserializeOwned {
    /// The schema before this one, [`Nothing`] for the first.
    type Before: Readable;

    /// The same thing in this schema.
    fn migrate(before: Self::Before) -> Self;
}

/// What stands before the first schema. There is no such thing.
enum Nothing {}

/// Makes a type the first schema of its kind.
macro_rules! first_schema {
    ($schema:ty) => {
        impl $crate::domain::stored::Schema for $schema {
            type Before = $crate::domain::stored::Nothing;

            fn migrate(before: Self::Before) -> Self {
                match before {}
            }
        }
    };
}
use first_schema;

/// What can be read in its own schema or an earlier one.
trait Readable: Sized {
    const NUMBER: u32;

    fn read(schema: u32, data: &str) -> Result<Self, Unreadable>;
}

impl Readable for Nothing {
    const NUMBER: u32 = 0;

    fn read(_: u32, _: &str) -> Result<Self, Unreadable> {
        Err(Fault::Fields.into())
    }
}

impl<S: Schema> Readable for S {
    const NUMBER: u32 = S::Before::NUMBER + 1;

    fn read(schema: u32, data: &str) -> Result<Self, Unreadable> {
        match schema.cmp(&Self::NUMBER) {
            Ordering::Greater => Err(Unreadable::Newer),
            Ordering::Equal => Ok(serde_json::from_str(data).map_err(Fault::from)?),
            Ordering::Less => S::Before::read(schema, data).map(S::migrate),
        }
    }
}

fn seal<S: Schema>(data: S) -> String {
    // A struct of numbers and strings can't fail to become JSON.
    serde_json::to_string(&Envelope { schema: S::NUMBER, data }).unwrap_or_default()
}

fn open<S: Schema>(text: &str) -> Result<S, Unreadable> {
    let SchemaAlone { schema } = serde_json::from_str(text).map_err(Fault::from)?;
    if schema > S::NUMBER {
        return Err(Unreadable::Newer);
    }
    let envelope: Envelope<&RawValue> = serde_json::from_str(text).map_err(Fault::from)?;
    S::read(schema, envelope.data.get())
}

/// A time at which something can have been done.
fn time(milliseconds: u64) -> Result<Timestamp, Unreadable> {
    let time = Timestamp(milliseconds);
    if time < Timestamp::END { Ok(time) } else { Err(Fault::Time.into()) }
}

/// The bank's revision of a number. One above those known here is a newer release's; there is no number nought.
fn revision(number: u8) -> Result<Revision, Unreadable> {
    let unknown = if number == 0 { Fault::Name.into() } else { Unreadable::Newer };
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
        _ => return Err(Fault::Answers.into()),
    }))
}
