//! A message with its values.

use crate::domain::timestamp::Timestamp;

/// Something to say, in no language yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Where its pattern stands in every catalogue.
    pub(super) pattern: u16,
    pub(super) values: Vec<Value>,
}

/// What a message's variable stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A whole number; it can choose a plural.
    Number(u32),
    /// A text that is the same in every language.
    Text(String),
    /// Something else to say.
    Phrase(Phrase),
    /// Several things to say, joined as the language joins a list.
    List(Vec<Phrase>),
    /// A day and an hour.
    Date(Timestamp),
}

impl Phrase {
    pub(super) const fn new(pattern: u16) -> Self {
        Self { pattern, values: Vec::new() }
    }

    pub(super) fn with(pattern: u16, values: Vec<Value>) -> Self {
        Self { pattern, values }
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

impl From<Phrase> for Value {
    fn from(phrase: Phrase) -> Self {
        Self::Phrase(phrase)
    }
}

impl From<Vec<Phrase>> for Value {
    fn from(phrases: Vec<Phrase>) -> Self {
        Self::List(phrases)
    }
}

impl From<Timestamp> for Value {
    fn from(time: Timestamp) -> Self {
        Self::Date(time)
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
