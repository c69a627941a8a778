//! A team: result codes that somebody collected, and what they show together.

mod export;
mod file;
mod group;
pub(super) mod link;
mod practice;

pub use export::{Heads, to_csv};
pub use file::BadTeam;
pub use group::{Class, Group, GroupCount, Split, Together};
pub use practice::Practice;

use super::{
    own_text::OwnText,
    result_code::{BadCode, Found, ResultCode},
};

/// A result that was collected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The code.
    pub code: ResultCode,
    /// What whoever collects them calls it. It may be empty, and stays on the machine.
    pub label: OwnText,
}

/// Results that were collected, in the order in which they came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Team(Vec<Member>);

/// What became of something that was to be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adding {
    /// It is in the team now.
    Added,
    /// The same code is in the team already: the same result again, or somebody who answered just alike.
    Known,
    /// There is no room for more.
    Full,
}

/// What became of what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collected {
    /// How many results were added.
    pub added: usize,
    /// Those that are in the team already.
    pub known: Vec<Member>,
    /// What can't be opened, as it was written, and why.
    pub refused: Vec<(String, BadCode)>,
    /// Whether there was no room for some.
    pub full: bool,
}

impl Team {
    /// The most members that it can have.
    pub const LARGEST: usize = 500;

    /// A team of these; none if they are too many.
    pub fn new(members: Vec<Member>) -> Option<Self> {
        (members.len() <= Self::LARGEST).then_some(Self(members))
    }

    /// Everybody in it, in the order in which they came.
    pub fn members(&self) -> &[Member] {
        &self.0
    }

    /// Whether nobody is in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a result, unless the same code is there.
    pub fn add(&mut self, code: ResultCode, label: OwnText) -> Adding {
        if self.0.iter().any(|member| member.code == code) {
            Adding::Known
        } else {
            self.add_again(code, label)
        }
    }

    /// Adds a result, even if the same code is there: two people can answer alike.
    pub fn add_again(&mut self, code: ResultCode, label: OwnText) -> Adding {
        if self.0.len() >= Self::LARGEST {
            return Adding::Full;
        }
        self.0.push(Member { code, label });
        Adding::Added
    }

    /// Adds everything that was found and can be opened.
    pub fn add_found(&mut self, found: Vec<Found>) -> Collected {
        let mut collected = Collected::default();
        for Found { text, code, label } in found {
            match code.map(|code| (code, self.add(code, label.clone()))) {
                Ok((_, Adding::Added)) => collected.added += 1,
                Ok((code, Adding::Known)) => collected.known.push(Member { code, label }),
                Ok((_, Adding::Full)) => collected.full = true,
                Err(bad) => collected.refused.push((text, bad)),
            }
        }
        collected
    }

    /// Takes out the one at a place, if it still is that one.
    pub fn remove(&mut self, place: usize, code: ResultCode) -> Option<Member> {
        let there = self.0.get(place).is_some_and(|member| member.code == code);
        there.then(|| self.0.remove(place))
    }

    /// Puts one back that was taken out at a place.
    pub fn put_back(&mut self, place: usize, member: Member) {
        self.0.insert(place.min(self.0.len()), member);
    }

    /// Calls the one at a place something else, if it still is that one.
    pub fn set_label(&mut self, place: usize, code: ResultCode, label: OwnText) {
        if let Some(member) = self.0.get_mut(place).filter(|member| member.code == code) {
            member.label = label;
        }
    }

    /// These, and those of another team that aren't among them, as far as there is room. A code that is in either of
    /// them more than once, for several who answered alike, comes as often as in the one that has it more often.
    #[must_use]
    pub fn merged(mut self, other: &Self) -> Self {
        let count = |members: &[Member], code| members.iter().filter(|member| member.code == code).count();
        for (place, member) in other.0.iter().enumerate() {
            let so_far = count(&other.0[..=place], member.code);
            if so_far > count(&self.0, member.code) && self.0.len() < Self::LARGEST {
                self.0.push(member.clone());
            }
        }
        self
    }

    /// What they show together; none as long as they are fewer than [`Group::FEWEST`].
    pub fn group(&self) -> Option<Group> {
        let completed: Vec<_> = self.0.iter().map(|member| member.code.completed()).collect();
        Group::of(&completed)
    }
}
