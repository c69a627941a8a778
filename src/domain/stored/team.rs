//! The team, as it is kept.

use super::{Fault, Stored, Unreadable, first_schema, open, received::code, seal};
use crate::domain::{
    own_text::OwnText,
    team::{Member, Team},
};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Schema1 {
    members: Vec<KeptMember>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptMember {
    code: String,
    label: String,
}

first_schema!(Schema1);

impl Stored for Team {
    fn encode(&self) -> String {
        let member =
            |member: &Member| KeptMember { code: member.code.to_string(), label: member.label.to_string() };
        seal(Schema1 { members: self.members().iter().map(member).collect() })
    }

    fn decode(text: &str) -> Result<Self, Unreadable> {
        let kept: Schema1 = open(text)?;
        let member = |member: KeptMember| -> Result<_, Unreadable> {
            let label = OwnText::new(&member.label).ok_or(Fault::Length)?;
            Ok(Member { code: code(&member.code)?, label })
        };
        let members = kept.members.into_iter().map(member).collect::<Result<_, _>>()?;
        Ok(Self::new(members).ok_or(Fault::Length)?)
    }
}
