//! A result that somebody shared, as it is kept.

use super::{Fault, Stored, Unreadable, first_schema, open, seal, time};
use crate::domain::{
    own_text::OwnText,
    received::Received,
    result_code::{BadCode, ResultCode},
};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Schema1 {
    code: String,
    label: String,
    kept: u64,
}

first_schema!(Schema1);

impl Stored for Received {
    fn encode(&self) -> String {
        seal(Schema1 { code: self.code.to_string(), label: self.label.to_string(), kept: self.at.0 })
    }

    fn decode(text: &str) -> Result<Self, Unreadable> {
        let kept: Schema1 = open(text)?;
        Ok(Self {
            code: code(&kept.code)?,
            label: OwnText::new(&kept.label).ok_or(Fault::Length)?,
            at: time(kept.kept)?,
        })
    }
}

/// A code that was kept. What can't be opened here a newer release may have made.
pub(super) fn code(text: &str) -> Result<ResultCode, Unreadable> {
    ResultCode::parse(text).map_err(|bad| match bad {
        BadCode::Newer | BadCode::UnknownSet | BadCode::Right | BadCode::Colleague => Unreadable::Newer,
        BadCode::NotACode | BadCode::TooLong | BadCode::Damaged => Fault::Answers.into(),
    })
}
