//! A team as a file.
//!
//! It is JSON: the number of this format under `microleadership-team`, when it was made, and each member with code,
//! label and, for other programs, counts. What is restored are codes and labels; the counts are made anew.

use super::{Member, Team};
use crate::domain::{
    own_text::OwnText,
    result_code::{BadCode, ResultCode},
    timestamp::Timestamp,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The format that is written now.
const VERSION: u32 = 1;

/// Why a file isn't restored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadTeam {
    /// It is something else, or breaks off.
    NotATeam,
    /// A newer release made it.
    Newer,
    /// It has more members than [`Team::LARGEST`].
    TooMany,
    /// A code can't be opened; the member is counted from one.
    Code(usize, BadCode),
    /// A label is too long; the member is counted from one.
    Label(usize),
}

#[derive(Deserialize)]
struct Header {
    #[serde(rename = "microleadership-team")]
    version: u32,
}

#[derive(Serialize, Deserialize)]
struct File {
    #[serde(rename = "microleadership-team")]
    version: u32,
    made: u64,
    members: Vec<MemberInFile>,
}

#[derive(Serialize, Deserialize)]
struct MemberInFile {
    code: String,
    label: String,
    /// By the name of the characteristic: in how many situations it was shown, and how many called for it.
    #[serde(default, skip_deserializing)]
    counts: BTreeMap<&'static str, [u16; 2]>,
}

impl Team {
    /// The text of the file.
    pub fn to_json(&self, made: Timestamp) -> String {
        let member = |Member { code, label }: &Member| {
            let profile = code.completed().profile();
            let counts =
                profile.tallies().map(|(of, tally)| (of.id(), [tally.shown(), tally.opportunities()]));
            MemberInFile { code: code.to_string(), label: label.to_string(), counts: counts.collect() }
        };
        let file =
            File { version: VERSION, made: made.0, members: self.members().iter().map(member).collect() };
        // Strings and numbers can't fail to become JSON.
        serde_json::to_string_pretty(&file).unwrap_or_default()
    }

    /// Reads a file.
    ///
    /// # Errors
    /// If anything in it isn't right. Nothing of it is used then.
    pub fn from_json(text: &str) -> Result<Self, BadTeam> {
        let header: Header = serde_json::from_str(text).map_err(|_| BadTeam::NotATeam)?;
        if header.version > VERSION {
            return Err(BadTeam::Newer);
        }
        let file: File = serde_json::from_str(text).map_err(|_| BadTeam::NotATeam)?;
        if file.version != VERSION {
            return Err(BadTeam::NotATeam);
        }
        let member = |(number, member): (usize, MemberInFile)| {
            let code = ResultCode::parse(&member.code).map_err(|bad| BadTeam::Code(number, bad))?;
            let label = OwnText::new(&member.label).ok_or(BadTeam::Label(number))?;
            Ok(Member { code, label })
        };
        if file.members.len() > Self::LARGEST {
            return Err(BadTeam::TooMany);
        }
        Ok(Self((1..).zip(file.members).map(member).collect::<Result<_, _>>()?))
    }
}
