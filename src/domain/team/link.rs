//! A whole group as the end of a link: its codes with a dot between, each with its label if that is wanted.

use super::{Member, Team};
use crate::domain::{
    own_text::OwnText,
    result_code::{Found, ResultCode},
};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

const BETWEEN: char = '.';
const LABEL: char = '=';

impl Team {
    /// What follows `#/team/` in a link to it. Labels are left out unless they are asked for.
    pub fn link(&self, labels: bool) -> String {
        let member = |Member { code, label }: &Member| {
            let code = code.symbols();
            if labels && !label.is_empty() {
                format!("{code}{LABEL}{}", utf8_percent_encode(label.as_str(), NON_ALPHANUMERIC))
            } else {
                code
            }
        };
        self.members().iter().map(member).collect::<Vec<_>>().join(&BETWEEN.to_string())
    }
}

/// What stands in such a link.
pub(in crate::domain) fn members(link: &str) -> Vec<Found> {
    let member = |text: &str| {
        let (code, label) = text.split_once(LABEL).unwrap_or((text, ""));
        Found {
            text: code.to_owned(),
            code: ResultCode::parse(code),
            label: OwnText::cut(&percent_decode_str(label).decode_utf8_lossy()),
        }
    };
    link.split(BETWEEN).filter(|text| !text.is_empty()).map(member).collect()
}

/// Whether a character can be part of such a link.
pub(in crate::domain) fn is_of_a_link(c: char) -> bool {
    c.is_ascii_alphanumeric() || [BETWEEN, LABEL, '%', '-'].contains(&c)
}
