//! A whole group as the end of a link: its codes with a dot between, each with its label if that is wanted.

use super::{Member, Team};
use crate::domain::result_code::{BEFORE_LABEL, BETWEEN_MEMBERS};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

impl Team {
    /// What follows `#/team/` in a link to it. Labels are left out unless they are asked for.
    pub fn link(&self, labels: bool) -> String {
        let member = |Member { code, label }: &Member| {
            let code = code.symbols();
            if labels && !label.is_empty() {
                format!("{code}{BEFORE_LABEL}{}", utf8_percent_encode(label.as_str(), NON_ALPHANUMERIC))
            } else {
                code
            }
        };
        self.members().iter().map(member).collect::<Vec<_>>().join(&BETWEEN_MEMBERS.to_string())
    }
}
