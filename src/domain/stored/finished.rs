//! A finished quiz, as it is kept: its answers, never its scores.

use super::{Stored, Unreadable, answer, letter, open, revision, seal};
use crate::domain::{
    completed::Completed,
    history::{Finished, ResultId},
    scenario_set::ScenarioSet,
    timestamp::Timestamp,
};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    id: String,
    finished: u64,
    bank: u8,
    set: String,
    answers: String,
}

impl Stored for Finished {
    fn encode(&self) -> String {
        seal(Kept {
            id: self.id.to_string(),
            finished: self.at.0,
            bank: self.completed.revision().number(),
            set: self.completed.set().id().to_owned(),
            answers: self.completed.answers().iter().map(|&answer| letter(Some(answer))).collect(),
        })
    }

    fn decode(text: &str) -> Result<Self, Unreadable> {
        let kept: Kept = open(text)?;
        let revision = revision(kept.bank)?;
        let set = ScenarioSet::from_id(&kept.set).ok_or(Unreadable::Newer)?;
        let answers = kept
            .answers
            .chars()
            .map(|letter| answer(letter)?.ok_or(Unreadable::Damaged))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            id: ResultId::parse(&kept.id).ok_or(Unreadable::Damaged)?,
            at: Timestamp(kept.finished),
            completed: Completed::new(revision, set, answers).ok_or(Unreadable::Damaged)?,
        })
    }
}
