//! A finished quiz, as it is kept: its answers, never its scores.

use super::{Fault, Stored, Unreadable, answer, first_schema, letter, open, revision, seal, time};
use crate::domain::{
    completed::Completed,
    history::{Finished, ResultId},
    scenario_set::ScenarioSet,
};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Schema1 {
    id: String,
    finished: u64,
    bank: u8,
    set: String,
    answers: String,
}

first_schema!(Schema1);

impl Stored for Finished {
    fn encode(&self) -> String {
        seal(Schema1 {
            id: self.id.to_string(),
            finished: self.at.0,
            bank: self.completed.revision().number(),
            set: self.completed.set().id(),
            answers: self.completed.answers().iter().map(|&answer| letter(Some(answer))).collect(),
        })
    }

    fn decode(text: &str) -> Result<Self, Unreadable> {
        let kept: Schema1 = open(text)?;
        let revision = revision(kept.bank)?;
        let set = ScenarioSet::from_id(&kept.set).ok_or(Unreadable::Newer)?;
        let answers = kept
            .answers
            .chars()
            .map(|letter| answer(letter)?.ok_or(Unreadable::from(Fault::Answers)))
            .collect::<Result<Vec<_>, _>>()?;
        let at = time(kept.finished)?;
        let id = ResultId::parse(&kept.id).filter(|id| id.finished() == at).ok_or(Fault::Name)?;
        Ok(Self { id, at, completed: Completed::new(revision, set, answers).ok_or(Fault::Answers)? })
    }
}
