//! Results that others shared, and that the person keeps.

use super::{own_text::OwnText, result_code::ResultCode, timestamp::Timestamp};

/// A copy of a result that somebody shared. It is no part of the person's own history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// The code that was shared.
    pub code: ResultCode,
    /// What the person calls it. It may be empty.
    pub label: OwnText,
    /// When it was first kept.
    pub at: Timestamp,
}

/// All of them, each code once, in the order in which they were kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReceivedResults(Vec<Received>);

impl ReceivedResults {
    /// These, in whatever order they come.
    pub fn new(received: Vec<Received>) -> Self {
        let mut all = Self::default();
        for one in received {
            all.add(one);
        }
        all
    }

    /// Adds one at its place in time. One of the same code is replaced.
    pub fn add(&mut self, received: Received) {
        self.remove(received.code);
        let key = |one: &Received| (one.at, one.code.symbols());
        let place = self.0.partition_point(|other| key(other) < key(&received));
        self.0.insert(place, received);
    }

    /// Takes one out.
    pub fn remove(&mut self, code: ResultCode) -> Option<Received> {
        let place = self.0.iter().position(|one| one.code == code)?;
        Some(self.0.remove(place))
    }

    /// The one of that code.
    pub fn get(&self, code: ResultCode) -> Option<&Received> {
        self.0.iter().find(|one| one.code == code)
    }

    /// In the order in which they were kept.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Received> + ExactSizeIterator {
        self.0.iter()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
