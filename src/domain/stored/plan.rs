//! The chosen action and those done, as they are kept.

use super::{Stored, Unreadable, open, seal};
use crate::domain::{
    action::ActionId,
    plan::{Dated, Plan},
    timestamp::Timestamp,
};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    chosen: Option<KeptAction>,
    done: Vec<KeptAction>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptAction {
    action: String,
    at: u64,
}

impl Stored for Plan {
    fn encode(&self) -> String {
        let keep = |dated: &Dated| KeptAction { action: dated.action.id().to_owned(), at: dated.at.0 };
        seal(Kept { chosen: self.chosen.as_ref().map(keep), done: self.done.iter().map(keep).collect() })
    }

    fn decode(text: &str) -> Result<Self, Unreadable> {
        let kept: Kept = open(text)?;
        let dated = |kept: KeptAction| {
            let action = ActionId::from_id(&kept.action).ok_or(Unreadable::Newer)?;
            Ok(Dated { action, at: Timestamp(kept.at) })
        };
        Ok(Self {
            chosen: kept.chosen.map(dated).transpose()?,
            done: kept.done.into_iter().map(dated).collect::<Result<_, _>>()?,
        })
    }
}
