//! All of a person's data in one piece: as a file, and back.

mod file;
mod restoring;

pub use file::{BadBackup, LARGEST, LARGEST_ASIDE, Part};
pub use restoring::{Effect, Manner, Preview};

use super::{
    draft::Draft, history::History, plan::Plan, received::ReceivedResults, room::Room, settings::Settings,
    team::Team,
};
use serde::{Deserialize, Serialize};

/// All that is kept for a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Backup {
    /// The quiz under way.
    pub draft: Option<Draft>,
    /// What they mean to do, and have done.
    pub plan: Plan,
    /// What they have set.
    pub settings: Settings,
    /// The quizzes they have finished.
    pub history: History,
    /// The results that others shared.
    pub received: ReceivedResults,
    /// The team whose codes they collected.
    pub team: Team,
    /// The room that they set up, with its workshop.
    pub room: Room,
    /// What couldn't be read and was put aside.
    pub aside: Vec<Aside>,
}

/// A text that couldn't be read, as it was found.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aside {
    /// What it was kept as: the end of its key's name.
    pub name: String,
    /// The text.
    pub text: String,
}
