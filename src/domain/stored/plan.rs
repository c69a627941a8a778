//! What a person means to do, and has done, as it is kept.

use super::{Fault, Schema, Stored, Unreadable, first_schema, open, seal, time};
use crate::domain::{
    action::ActionId,
    challenge::Challenge,
    own_text::OwnText,
    plan::{Act, Details, Intention, Outcome, Past, Plan},
};
use serde::{Deserialize, Serialize};

/// An action of the library that was chosen, and those done.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Schema1 {
    chosen: Option<Action1>,
    done: Vec<Action1>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Action1 {
    action: String,
    at: u64,
}

/// Since schema 2 an act can be one's own, has details, and can be partly done.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Schema2 {
    intention: Option<Intention2>,
    past: Vec<Past2>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Intention2 {
    act: Act2,
    chosen: u64,
    answered: Option<u64>,
    when: String,
    will: String,
    obstacle: Option<String>,
    answer: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Past2 {
    act: Act2,
    at: u64,
    outcome: Outcome2,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Act2 {
    Library(String),
    Own(String),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Outcome2 {
    Done,
    Partly,
}

first_schema!(Schema1);

impl Schema for Schema2 {
    type Before = Schema1;

    fn migrate(before: Schema1) -> Self {
        let intention = |Action1 { action, at }| Intention2 {
            act: Act2::Library(action),
            chosen: at,
            answered: None,
            when: String::new(),
            will: String::new(),
            obstacle: None,
            answer: String::new(),
        };
        let past = |Action1 { action, at }| Past2 { act: Act2::Library(action), at, outcome: Outcome2::Done };
        Self { intention: before.chosen.map(intention), past: before.done.into_iter().map(past).collect() }
    }
}

impl Stored for Plan {
    fn encode(&self) -> String {
        let past = |past: &Past| Past2 {
            act: (&past.act).into(),
            at: past.at.0,
            outcome: match past.outcome {
                Outcome::Done => Outcome2::Done,
                Outcome::Partly => Outcome2::Partly,
            },
        };
        seal(Schema2 {
            intention: self.intention.as_ref().map(Intention2::from),
            past: self.past.iter().map(past).collect(),
        })
    }

    fn decode(text: &str) -> Result<Self, Unreadable> {
        let kept: Schema2 = open(text)?;
        let past = |past: Past2| {
            Ok(Past {
                act: past.act.try_into()?,
                at: time(past.at)?,
                outcome: match past.outcome {
                    Outcome2::Done => Outcome::Done,
                    Outcome2::Partly => Outcome::Partly,
                },
            })
        };
        Ok(Self {
            intention: kept.intention.map(Intention::try_from).transpose()?,
            past: kept.past.into_iter().map(past).collect::<Result<_, Unreadable>>()?,
        })
    }
}

impl From<&Intention> for Intention2 {
    fn from(intention: &Intention) -> Self {
        let details = &intention.details;
        Self {
            act: (&intention.act).into(),
            chosen: intention.chosen.0,
            answered: intention.answered.map(|answered| answered.0),
            when: details.when.to_string(),
            will: details.will.to_string(),
            obstacle: details.obstacle.map(|obstacle| obstacle.id().to_owned()),
            answer: details.answer.to_string(),
        }
    }
}

impl TryFrom<Intention2> for Intention {
    type Error = Unreadable;

    fn try_from(kept: Intention2) -> Result<Self, Unreadable> {
        let obstacle = |id: String| Challenge::from_id(&id).ok_or(Unreadable::from(Fault::Name));
        Ok(Self {
            act: kept.act.try_into()?,
            chosen: time(kept.chosen)?,
            answered: kept.answered.map(time).transpose()?,
            details: Details {
                when: own_text(&kept.when)?,
                will: own_text(&kept.will)?,
                obstacle: kept.obstacle.map(obstacle).transpose()?,
                answer: own_text(&kept.answer)?,
            },
        })
    }
}

impl From<&Act> for Act2 {
    fn from(act: &Act) -> Self {
        match act {
            Act::Library(action) => Self::Library(action.id().to_owned()),
            Act::Own(text) => Self::Own(text.to_string()),
        }
    }
}

impl TryFrom<Act2> for Act {
    type Error = Unreadable;

    fn try_from(kept: Act2) -> Result<Self, Unreadable> {
        match kept {
            // Libraries grow without a new schema: a name unknown here may be of a later one.
            Act2::Library(id) => ActionId::from_id(&id).map(Self::Library).ok_or(Unreadable::Newer),
            Act2::Own(text) => own_text(&text).map(Self::Own),
        }
    }
}

fn own_text(text: &str) -> Result<OwnText, Unreadable> {
    Ok(OwnText::new(text).ok_or(Fault::Length)?)
}
