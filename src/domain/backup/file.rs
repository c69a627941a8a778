//! The file.
//!
//! It is JSON: the number of this format under `microleadership-backup`, when it was made, and each thing in the form in
//! which the browser keeps it. Whoever opens one has to reckon with anything, so it is taken as a whole or not
//! at all, and what is wrong is said together with where it is.

use super::{Aside, Backup};
use crate::domain::{
    history::{Finished, History},
    plan::Plan,
    received::{Received, ReceivedResults},
    room::Room,
    stored::{Fault, Stored, Unreadable},
    timestamp::{AHEAD_DAYS, Timestamp},
};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::collections::HashSet;

/// The largest file that is opened, in bytes. Browsers keep about as much for a site.
pub const LARGEST: usize = 5 * 1024 * 1024;

/// The most that the texts put aside may have together, in bytes, so that a file can't fill the browser with them.
pub const LARGEST_ASIDE: usize = 1024 * 1024;

/// The format that is written now. Since 2 there are results that others shared, and a team; since 3 a room.
const VERSION: u32 = 3;

/// Why a file isn't restored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadBackup {
    /// It is larger than [`LARGEST`].
    TooLarge,
    /// It is something else.
    NotABackup,
    /// It breaks off, or isn't JSON from this place on.
    Broken {
        /// Counted from one.
        line: usize,
        /// Counted from one.
        column: usize,
    },
    /// A newer release made it.
    Newer,
    /// A part of it is none that any release wrote.
    Damaged(Part, Fault),
    /// Two results have the same name; the second is this one.
    Twice(Part),
}

/// A part of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What stands around the rest.
    Frame,
    /// The quiz under way.
    Draft,
    /// What they mean to do, and have done.
    Plan,
    /// What they have set.
    Settings,
    /// A finished quiz, counted from one.
    Result(usize),
    /// A result that somebody shared, counted from one.
    Received(usize),
    /// The team.
    Team,
    /// The room.
    Room,
    /// A text put aside, counted from one.
    Aside(usize),
}

#[derive(Deserialize)]
struct Header {
    #[serde(rename = "microleadership-backup")]
    version: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File<R> {
    #[serde(rename = "microleadership-backup")]
    version: u32,
    made: u64,
    draft: Option<R>,
    plan: Option<R>,
    settings: Option<R>,
    results: Vec<R>,
    received: Option<Vec<R>>,
    team: Option<R>,
    room: Option<R>,
    aside: Vec<Aside>,
}

impl Backup {
    /// The text of the file. Of what was put aside there is as much in it as is allowed.
    pub fn encode(&self, made: Timestamp) -> String {
        let file = File {
            version: VERSION,
            made: made.0,
            draft: self.draft.as_ref().and_then(raw),
            plan: raw(&self.plan),
            settings: raw(&self.settings),
            results: self.history.iter().filter_map(raw).collect(),
            received: Some(self.received.iter().filter_map(raw).collect()),
            team: raw(&self.team),
            room: raw(&self.room),
            aside: self.aside_that_fits(),
        };
        // Strings and numbers can't fail to become JSON.
        serde_json::to_string(&file).unwrap_or_default()
    }

    /// Reads a file, made by this release or an earlier one. `now` is the time: what lies far ahead of it was never
    /// done.
    ///
    /// # Errors
    /// If anything in it isn't right. Nothing of it is used then.
    pub fn decode(text: &str, now: Timestamp) -> Result<Self, BadBackup> {
        if text.len() > LARGEST {
            return Err(BadBackup::TooLarge);
        }
        let header: Header = serde_json::from_str(text).map_err(|error| match error.line() {
            // What doesn't even begin like one is something else.
            _ if error.is_data() || !text.trim_start().starts_with('{') => BadBackup::NotABackup,
            line => BadBackup::Broken { line, column: error.column() },
        })?;
        if header.version > VERSION {
            return Err(BadBackup::Newer);
        }
        let frame = |fault| BadBackup::Damaged(Part::Frame, fault);
        let file: File<&RawValue> = serde_json::from_str(text).map_err(|error| frame(error.into()))?;
        let since = |version: u32, is_there: bool| is_there == (file.version >= version);
        let fits = since(2, file.received.is_some())
            && since(2, file.team.is_some())
            && since(VERSION, file.room.is_some());
        if !fits || file.version == 0 {
            return Err(frame(Fault::Fields));
        }
        let end = Timestamp::END.min(now.days_after(AHEAD_DAYS));
        if Timestamp(file.made) >= end {
            return Err(frame(Fault::Time));
        }
        let mut ids = HashSet::new();
        let mut finished = Vec::with_capacity(file.results.len());
        for (number, raw) in (1..).zip(file.results) {
            let quiz: Finished = part(raw, Part::Result(number))?;
            if !ids.insert(quiz.id) {
                return Err(BadBackup::Twice(Part::Result(number)));
            }
            if quiz.at >= end {
                return Err(BadBackup::Damaged(Part::Result(number), Fault::Time));
            }
            finished.push(quiz);
        }
        let mut codes = HashSet::new();
        let mut received = Vec::new();
        for (number, raw) in (1..).zip(file.received.unwrap_or_default()) {
            let place = Part::Received(number);
            let one: Received = part(raw, place)?;
            if !codes.insert(one.code) {
                return Err(BadBackup::Twice(place));
            }
            if one.at >= end {
                return Err(BadBackup::Damaged(place, Fault::Time));
            }
            received.push(one);
        }
        let mut space = LARGEST_ASIDE;
        for (number, aside) in (1..).zip(&file.aside) {
            let bad = |fault| BadBackup::Damaged(Part::Aside(number), fault);
            aside.check().map_err(bad)?;
            space = space.checked_sub(aside.text.len()).ok_or(bad(Fault::Length))?;
        }
        let plan: Plan = file.plan.map(|raw| part(raw, Part::Plan)).transpose()?.unwrap_or_default();
        if plan.latest().is_some_and(|latest| latest >= end) {
            return Err(BadBackup::Damaged(Part::Plan, Fault::Time));
        }
        let room: Room = file.room.map(|raw| part(raw, Part::Room)).transpose()?.unwrap_or_default();
        if room.workshop.as_ref().is_some_and(|workshop| workshop.begun() >= end) {
            return Err(BadBackup::Damaged(Part::Room, Fault::Time));
        }
        Ok(Self {
            draft: file.draft.map(|raw| part(raw, Part::Draft)).transpose()?,
            plan,
            settings: file.settings.map(|raw| part(raw, Part::Settings)).transpose()?.unwrap_or_default(),
            history: History::new(finished),
            received: ReceivedResults::new(received),
            team: file.team.map(|raw| part(raw, Part::Team)).transpose()?.unwrap_or_default(),
            room,
            aside: file.aside,
        })
    }

    fn aside_that_fits(&self) -> Vec<Aside> {
        let mut room = LARGEST_ASIDE;
        let fits = |aside: &&Aside| {
            let left = room.checked_sub(aside.text.len());
            room = left.unwrap_or(room);
            left.is_some()
        };
        self.aside.iter().filter(fits).cloned().collect()
    }
}

impl Aside {
    /// The longest name that is taken.
    const LONGEST_NAME: usize = 80;

    fn check(&self) -> Result<(), Fault> {
        let usual = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '.' || c == '-';
        if self.name.len() > Self::LONGEST_NAME {
            Err(Fault::Length)
        } else if self.name.is_empty() || !self.name.chars().all(usual) {
            Err(Fault::Name)
        } else {
            Ok(())
        }
    }
}

fn raw<T: Stored>(value: &T) -> Option<Box<RawValue>> {
    RawValue::from_string(value.encode()).ok()
}

fn part<T: Stored>(raw: &RawValue, part: Part) -> Result<T, BadBackup> {
    T::decode(raw.get()).map_err(|why| match why {
        Unreadable::Newer => BadBackup::Newer,
        Unreadable::Damaged(fault) => BadBackup::Damaged(part, fault),
    })
}
