//! A team: result codes that somebody collected, and what they show together.

mod export;
mod file;
mod group;
mod link;
mod practice;

pub use export::{Heads, to_csv};
pub use file::BadTeam;
pub use group::{Agreement, Class, Group, GroupCount, Least, Split, Together};
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
    /// Those that are in the team already, each once.
    pub known: Vec<Member>,
    /// What can't be opened, as it was written, and why.
    pub refused: Vec<(String, BadCode)>,
    /// For which there was no room.
    pub left_out: Vec<ResultCode>,
}

impl Collected {
    fn note_known(&mut self, member: Member) {
        if !self.known.iter().any(|known| known.code == member.code) {
            self.known.push(member);
        }
    }
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

    /// Adds everything that was found and can be opened. Codes that somebody pasted are counted once each; those in a
    /// link to a team as often as they stand there, for who made the link knew of people who answered alike.
    pub fn add_found(&mut self, found: Vec<Found>) -> Collected {
        let mut collected = Collected::default();
        let mut linked = Self::default();
        for Found { text, code, label, of_a_team } in found {
            match code {
                Err(bad) => collected.refused.push((text, bad)),
                Ok(code) if of_a_team => linked.0.push(Member { code, label }),
                Ok(code) => match self.add(code, label.clone()) {
                    Adding::Added => collected.added += 1,
                    Adding::Known => collected.note_known(Member { code, label }),
                    Adding::Full => collected.left_out.push(code),
                },
            }
        }
        let joined = self.join(&linked);
        collected.added += joined.added;
        joined.known.into_iter().for_each(|member| collected.note_known(member));
        collected.left_out.extend(joined.left_out);
        collected
    }

    /// Adds those of another team that aren't here, as far as there is room. A code that is in either of them more than
    /// once comes as often as in the one that has it more often; a name comes with it if it has none here.
    pub fn join(&mut self, other: &Self) -> Collected {
        let mut collected = Collected::default();
        for (place, member) in other.0.iter().enumerate() {
            let so_far = other.0[..place].iter().filter(|one| one.code == member.code).count();
            let here = self.0.iter_mut().filter(|one| one.code == member.code).nth(so_far);
            match here {
                Some(here) => {
                    if here.label.is_empty() {
                        here.label = member.label.clone();
                    }
                    collected.note_known(member.clone());
                }
                None => match self.add_again(member.code, member.label.clone()) {
                    Adding::Full => collected.left_out.push(member.code),
                    Adding::Added | Adding::Known => collected.added += 1,
                },
            }
        }
        collected
    }

    /// Takes out the one at a place, if it still is that one.
    pub fn remove(&mut self, place: usize, code: ResultCode) -> Option<Member> {
        let there = self.0.get(place).is_some_and(|member| member.code == code);
        there.then(|| self.0.remove(place))
    }

    /// Calls the one at a place something else, if it still is that one.
    pub fn set_label(&mut self, place: usize, code: ResultCode, label: OwnText) {
        if let Some(member) = self.0.get_mut(place).filter(|member| member.code == code) {
            member.label = label;
        }
    }

    /// What they show together; none as long as they are fewer than [`Group::FEWEST`].
    pub fn group(&self) -> Option<Group> {
        let completed: Vec<_> = self.0.iter().map(|member| member.code.completed()).collect();
        Group::of(&completed)
    }
}
