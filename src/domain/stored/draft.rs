//! The quiz in progress, as it is kept.

use super::{Fault, Stored, Unreadable, answer, first_schema, letter, open, revision, seal};
use crate::domain::{draft::Draft, scenario_set::ScenarioSet, seed::Seed};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Schema1 {
    bank: u8,
    set: String,
    seed: u32,
    answers: String,
    position: u8,
}

first_schema!(Schema1);

impl Stored for Draft {
    fn encode(&self) -> String {
        seal(Schema1 {
            bank: self.revision.number(),
            set: self.set.id(),
            seed: self.seed.0,
            answers: self.answers.iter().copied().map(letter).collect(),
            position: u8::try_from(self.position).unwrap_or_default(),
        })
    }

    fn decode(text: &str) -> Result<Self, Unreadable> {
        let kept: Schema1 = open(text)?;
        let revision = revision(kept.bank)?;
        let set = ScenarioSet::from_id(&kept.set).ok_or(Unreadable::Newer)?;
        let answers = kept.answers.chars().map(answer).collect::<Result<Vec<_>, _>>()?;
        let position = usize::from(kept.position);
        if answers.len() != set.total() || position >= answers.len() {
            return Err(Fault::Answers.into());
        }
        Ok(Self::resume(revision, set, Seed(kept.seed), answers, position))
    }
}
