//! The note that everything is being replaced, as it is kept until that is done.

use super::{Fault, PREFIX, Stored, Unreadable, first_schema, open, seal};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What stood under names before a replacement; none where there was nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replacement(pub BTreeMap<String, Option<String>>);

#[derive(Serialize, Deserialize)]
#[serde(transparent)]
struct Schema1(BTreeMap<String, Option<String>>);

first_schema!(Schema1);

impl Stored for Replacement {
    fn encode(&self) -> String {
        seal(Schema1(self.0.clone()))
    }

    fn decode(text: &str) -> Result<Self, Unreadable> {
        let Schema1(before) = open(text)?;
        if before.keys().all(|name| name.starts_with(PREFIX)) {
            Ok(Self(before))
        } else {
            Err(Fault::Name.into())
        }
    }
}
