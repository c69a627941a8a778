//! What people write themselves.

use std::fmt;

/// A line in a person's own words: of at most [`OwnText::LIMIT`] characters, on one line, without blanks at its
/// ends. It may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnText(String);

impl OwnText {
    /// The most characters that it can have.
    pub const LIMIT: usize = 200;

    /// What was written, as one line; none if it is too long.
    pub fn new(text: &str) -> Option<Self> {
        let text = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
        let line = text.collect::<Vec<_>>().join(" ");
        (line.chars().count() <= Self::LIMIT).then_some(Self(line))
    }

    /// As much of it as there is room for.
    pub fn cut(text: &str) -> Self {
        Self::new(text).unwrap_or_else(|| {
            Self::new(&text.chars().take(Self::LIMIT).collect::<String>()).unwrap_or_default()
        })
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for OwnText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Notes in a person's own words: at most [`OwnNotes::LIMIT`] characters on any number of lines. They may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnNotes(String);

impl OwnNotes {
    /// The most characters that they can have.
    pub const LIMIT: usize = 2000;

    /// What was written; none if it is too long.
    pub fn new(text: &str) -> Option<Self> {
        let text: String =
            text.replace("\r\n", "\n").chars().filter(|c| *c == '\n' || !c.is_control()).collect();
        (text.chars().count() <= Self::LIMIT).then_some(Self(text))
    }

    /// As much of it as there is room for.
    pub fn cut(text: &str) -> Self {
        Self::new(text).unwrap_or_else(|| {
            Self::new(&text.chars().take(Self::LIMIT).collect::<String>()).unwrap_or_default()
        })
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{OwnNotes, OwnText};

    #[test]
    fn notes_keep_their_lines() {
        assert_eq!(OwnNotes::new("one\r\n two\u{7}\n").unwrap().as_str(), "one\n two\n");
        assert!(OwnNotes::new(&"å".repeat(OwnNotes::LIMIT)).is_some());
        assert_eq!(OwnNotes::new(&"å".repeat(OwnNotes::LIMIT + 1)), None);
        assert_eq!(OwnNotes::cut(&"å".repeat(OwnNotes::LIMIT + 1)).as_str(), "å".repeat(OwnNotes::LIMIT));
    }

    #[test]
    fn it_is_one_line_of_limited_length() {
        assert_eq!(OwnText::new("  ask\r\n\thow  it went ").unwrap().as_str(), "ask how it went");
        assert!(OwnText::new(" \n").unwrap().is_empty());
        assert!(OwnText::new(&"å".repeat(OwnText::LIMIT)).is_some());
        assert_eq!(OwnText::new(&"å".repeat(OwnText::LIMIT + 1)), None);
        assert_eq!(OwnText::cut(&"å".repeat(OwnText::LIMIT + 1)).as_str(), "å".repeat(OwnText::LIMIT));
    }
}
