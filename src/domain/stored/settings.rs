//! What the person has set, as it is kept.

use super::{Fault, Schema, Stored, Unreadable, first_schema, open, seal};
use crate::domain::settings::{Motion, Settings, TextSize, Theme};
use serde::{Deserialize, Serialize};

/// The longest BCP 47 tag that anybody needs.
pub(super) const LONGEST_TAG: usize = 35;

/// The language alone.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Schema1 {
    language: Option<String>,
}

/// Since schema 2 the look can be set.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Schema2 {
    language: Option<String>,
    theme: String,
    text_size: String,
    motion: String,
}

first_schema!(Schema1);

impl Schema for Schema2 {
    type Before = Schema1;

    fn migrate(before: Schema1) -> Self {
        Self {
            language: before.language,
            theme: "system".to_owned(),
            text_size: "usual".to_owned(),
            motion: "system".to_owned(),
        }
    }
}

impl Stored for Settings {
    fn encode(&self) -> String {
        seal(Schema2 {
            language: self.language.clone(),
            theme: self.theme.id().to_owned(),
            text_size: self.text_size.id().to_owned(),
            motion: self.motion.id().to_owned(),
        })
    }

    fn decode(text: &str) -> Result<Self, Unreadable> {
        let kept: Schema2 = open(text)?;
        if kept.language.as_ref().is_some_and(|language| language.len() > LONGEST_TAG) {
            return Err(Fault::Length.into());
        }
        Ok(Self {
            language: kept.language,
            theme: Theme::from_id(&kept.theme).ok_or(Fault::Name)?,
            text_size: TextSize::from_id(&kept.text_size).ok_or(Fault::Name)?,
            motion: Motion::from_id(&kept.motion).ok_or(Fault::Name)?,
        })
    }
}
