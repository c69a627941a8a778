//! A workshop as a file.
//!
//! It is JSON: the number of this format under `microleadership-workshop`, when it was made, and the workshop as it is
//! kept in the browser. Times are milliseconds since 1970 in UTC.

use super::Workshop;
use crate::domain::{
    stored::{Fault, Stored, Unreadable},
    timestamp::{AHEAD_DAYS, Timestamp},
};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The format that is written now.
const VERSION: u32 = 1;

/// Why a file isn't restored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadWorkshop {
    /// It is something else, or breaks off.
    NotAWorkshop,
    /// A newer release made it.
    Newer,
    /// Something in it is none that any release wrote.
    Damaged(Fault),
}

#[derive(Deserialize)]
struct Header {
    #[serde(rename = "microleadership-workshop")]
    version: u32,
}

#[derive(Serialize, Deserialize)]
struct File<R> {
    #[serde(rename = "microleadership-workshop")]
    version: u32,
    /// When the file was made, for whoever looks into it.
    made: u64,
    workshop: R,
}

impl Workshop {
    /// The text of the file.
    pub fn to_json(&self, made: Timestamp) -> String {
        let raw = RawValue::from_string(self.encode()).ok();
        // Strings and numbers can't fail to become JSON.
        serde_json::to_string(&File { version: VERSION, made: made.0, workshop: raw }).unwrap_or_default()
    }

    /// Reads a file. `now` is the time: what lies far ahead of it never began.
    ///
    /// # Errors
    /// If anything in it isn't right. Nothing of it is used then.
    pub fn from_json(text: &str, now: Timestamp) -> Result<Self, BadWorkshop> {
        let header: Header = serde_json::from_str(text).map_err(|_| BadWorkshop::NotAWorkshop)?;
        if header.version > VERSION {
            return Err(BadWorkshop::Newer);
        }
        let file: File<&RawValue> = serde_json::from_str(text).map_err(|_| BadWorkshop::NotAWorkshop)?;
        if file.version != VERSION {
            return Err(BadWorkshop::NotAWorkshop);
        }
        let workshop = Self::decode(file.workshop.get()).map_err(|why| match why {
            Unreadable::Newer => BadWorkshop::Newer,
            Unreadable::Damaged(fault) => BadWorkshop::Damaged(fault),
        })?;
        if workshop.begun() < now.days_after(AHEAD_DAYS) {
            Ok(workshop)
        } else {
            Err(BadWorkshop::Damaged(Fault::Time))
        }
    }
}
