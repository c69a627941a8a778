//! What the person has set, as it is kept.

use super::{Stored, Unreadable, open, seal};
use serde::{Deserialize, Serialize};

/// A person's choices for this browser.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The BCP 47 code of the language that was chosen; none as long as the browser's preference decides.
    pub language: Option<String>,
}

impl Stored for Settings {
    fn encode(&self) -> String {
        seal(self)
    }

    fn decode(text: &str) -> Result<Self, Unreadable> {
        open(text)
    }
}
