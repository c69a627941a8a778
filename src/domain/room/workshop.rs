//! A workshop under way: one state machine.

use super::{Moment, Round, Setup, Timer, Votes};
use crate::domain::{
    answer::OptionIndex,
    bank::{Revision, Scenario},
    own_text::OwnNotes,
    timestamp::Timestamp,
};

/// What can happen in a workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// On to the next moment.
    Forward,
    /// Back to the moment before.
    Back,
    /// On to the beginning of the next scenario, or to the close.
    NextScenario,
    /// Back to the beginning of this scenario, or of the one before if this one has just begun.
    PreviousScenario,
    /// To any moment.
    GoTo(Moment),
    /// One more hand for an option.
    AddHand(OptionIndex),
    /// One hand less.
    TakeHand(OptionIndex),
    /// So many hands for an option.
    SetHands(OptionIndex, u16),
    /// The last move or count is taken back.
    Undo,
    /// Nothing on the wall, or all of it again.
    Blank,
    /// The timer stops, or goes on; if it is over it begins anew.
    TurnTimer,
    /// Half a minute more.
    MoreTime,
}

/// What can be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Past {
    /// The place of the moment in the row.
    pub at: usize,
    /// What was counted there; none if it was a move from there.
    pub count: Option<Count>,
    /// The timer there, as it was when the moment was left.
    pub timer: Option<Timer>,
}

/// A count that was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// The option whose hands were counted.
    pub option: OptionIndex,
    /// How many there were before.
    pub before: u16,
    /// Whether the number was typed. Its digits are taken back together.
    pub typed: bool,
}

/// A workshop: where it is, and what was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workshop {
    pub(super) setup: Setup,
    pub(super) revision: Revision,
    pub(super) moments: Vec<Moment>,
    pub(super) scenarios: Vec<Scenario>,
    pub(super) begun: Timestamp,
    pub(super) at: usize,
    pub(super) votes: Vec<[Votes; 2]>,
    pub(super) timer: Option<Timer>,
    pub(super) blank: bool,
    pub(super) past: Vec<Past>,
    /// What was decided, in the room's own words.
    pub decided: OwnNotes,
}

impl Workshop {
    /// The most moves and counts that can be taken back.
    pub const LONGEST_PAST: usize = 100;
    /// What is added when more time is asked for, in seconds.
    const MORE_SECONDS: u16 = 30;

    /// Begins, before the first scenario.
    pub fn begin(setup: Setup, now: Timestamp) -> Self {
        let revision = Revision::CURRENT;
        Self {
            moments: setup.moments(),
            scenarios: setup.selection.places().iter().map(|place| revision.bank()[*place]).collect(),
            votes: vec![<[Votes; 2]>::default(); setup.selection.places().len()],
            setup,
            revision,
            begun: now,
            at: 0,
            timer: None,
            blank: false,
            past: Vec::new(),
            decided: OwnNotes::default(),
        }
    }

    pub(super) fn is_timed(&self, at: usize) -> bool {
        self.moments.get(at).is_some_and(|moment| self.setup.seconds(*moment).is_some())
    }

    /// How it was set up.
    pub const fn setup(&self) -> &Setup {
        &self.setup
    }

    /// Its scenarios, in the order in which they are shown.
    pub fn scenarios(&self) -> &[Scenario] {
        &self.scenarios
    }

    /// The scenario on the wall.
    pub fn scenario(&self) -> Option<Scenario> {
        match self.moment() {
            Moment::Scenario(number, _) => self.scenarios.get(number).copied(),
            Moment::Opening | Moment::Close => None,
        }
    }

    /// When it began.
    pub const fn begun(&self) -> Timestamp {
        self.begun
    }

    /// What stands on the wall.
    pub fn moment(&self) -> Moment {
        self.moments.get(self.at).copied().unwrap_or(Moment::Opening)
    }

    /// What comes next; none at the close.
    pub fn next(&self) -> Option<Moment> {
        self.moments.get(self.at + 1).copied()
    }

    /// Whether it stands at the opening.
    pub const fn is_at_beginning(&self) -> bool {
        self.at == 0
    }

    /// All moments, in their order.
    pub fn moments(&self) -> &[Moment] {
        &self.moments
    }

    /// Whether nothing is to be seen on the wall.
    pub const fn is_blank(&self) -> bool {
        self.blank
    }

    /// The timer, where time is taken.
    pub const fn timer(&self) -> Option<Timer> {
        self.timer
    }

    /// Whether there is something to take back.
    pub const fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// How many hands are counted for an option of the scenario on the wall; none where no hands are counted.
    pub fn hands(&self, option: OptionIndex) -> Option<u16> {
        let Moment::Scenario(number, step) = self.moment() else { return None };
        Some(self.votes(number, step.round()?).of(option))
    }

    /// The votes for a scenario in a round.
    pub fn votes(&self, number: usize, round: Round) -> Votes {
        self.votes.get(number).map(|rounds| rounds[round.index()]).unwrap_or_default()
    }

    /// The votes for a scenario in the last round in which anybody voted.
    pub fn counted(&self, number: usize) -> Votes {
        let second = self.votes(number, Round::Second);
        if second.total() > 0 { second } else { self.votes(number, Round::First) }
    }

    /// Does what was asked for. What has no sense now changes nothing. Says whether anything has changed.
    pub fn apply(&mut self, command: Command, now: Timestamp) -> bool {
        match command {
            // Whoever moves while nothing is to be seen wants to see again, and nothing else.
            Command::Forward | Command::Back | Command::NextScenario | Command::PreviousScenario
                if self.blank =>
            {
                self.blank = false;
                true
            }
            Command::Forward => self.go(Some(self.at + 1), now),
            Command::Back => self.back(now),
            Command::NextScenario => self.go(self.next_beginning(), now),
            Command::PreviousScenario => self.go(self.beginning_before(), now),
            Command::GoTo(moment) => {
                let to = self.moments.iter().position(|other| *other == moment);
                // Whoever names a moment wants to see it.
                let lifts = to.is_some() && std::mem::take(&mut self.blank);
                self.go(to, now) || lifts
            }
            // As long as only a count is taken back, nothing has to be seen.
            Command::Undo if self.blank && self.past.last().is_none_or(|past| past.count.is_none()) => {
                self.blank = false;
                true
            }
            Command::AddHand(option) => self.count(option, |hands| hands.saturating_add(1), false),
            Command::TakeHand(option) => self.count(option, |hands| hands.saturating_sub(1), false),
            Command::SetHands(option, hands) => self.count(option, |_| hands, true),
            Command::Undo => self.undo(now),
            Command::Blank => {
                self.blank = !self.blank;
                true
            }
            Command::TurnTimer => self.turn_timer(now),
            Command::MoreTime => self.change_timer(|timer| timer.with_more(Self::MORE_SECONDS, now)),
        }
    }

    fn go(&mut self, to: Option<usize>, now: Timestamp) -> bool {
        let Some(to) = to.filter(|to| *to < self.moments.len() && *to != self.at) else { return false };
        self.note(Past { at: self.at, count: None, timer: self.timer });
        self.arrive(to, now);
        true
    }

    /// Whoever went one too far and goes back finds the timer as if they had stayed.
    fn back(&mut self, now: Timestamp) -> bool {
        let came_from =
            self.past.last().filter(|past| past.count.is_none() && Some(past.at) == self.at.checked_sub(1));
        let timer = came_from.and_then(|past| past.timer);
        let went = self.go(self.at.checked_sub(1), now);
        if went && timer.is_some() {
            self.timer = timer;
        }
        went
    }

    fn arrive(&mut self, at: usize, now: Timestamp) {
        self.at = at;
        self.timer = self.setup.seconds(self.moment()).map(|seconds| Timer::started(seconds, now));
    }

    /// The places at which a scenario begins, with that of the close.
    fn beginnings(&self) -> impl DoubleEndedIterator<Item = usize> {
        let first = self.setup.steps().first().copied();
        let begins = move |moment: &Moment| match moment {
            Moment::Scenario(_, step) => Some(*step) == first,
            Moment::Close => true,
            Moment::Opening => false,
        };
        self.moments.iter().enumerate().filter(move |(_, moment)| begins(moment)).map(|(at, _)| at)
    }

    fn next_beginning(&self) -> Option<usize> {
        self.beginnings().find(|at| *at > self.at)
    }

    fn beginning_before(&self) -> Option<usize> {
        self.beginnings().rev().find(|at| *at < self.at).or(Some(0))
    }

    fn count(&mut self, option: OptionIndex, change: impl FnOnce(u16) -> u16, typed: bool) -> bool {
        let Some(votes) = self.votes_here() else { return false };
        let before = votes.of(option);
        *votes = votes.with(option, change(before));
        if votes.of(option) == before {
            return false;
        }
        let hands = votes.of(option);
        // One digit more, or one less: the same number is being typed.
        let is_typed_on = hands / 10 == before || before / 10 == hands;
        let begun = self.past.last().filter(|past| past.at == self.at).and_then(|past| past.count);
        match begun.filter(|count| typed && count.typed && count.option == option && is_typed_on) {
            // Typed and deleted again: nothing has happened.
            Some(count) if count.before == hands => _ = self.past.pop(),
            Some(_) => {}
            None => {
                self.note(Past { at: self.at, count: Some(Count { option, before, typed }), timer: None });
            }
        }
        true
    }

    /// The votes that can be counted now.
    fn votes_here(&mut self) -> Option<&mut Votes> {
        let Moment::Scenario(number, step) = self.moment() else { return None };
        Some(&mut self.votes.get_mut(number)?[step.round()?.index()])
    }

    fn undo(&mut self, now: Timestamp) -> bool {
        let Some(Past { at, count, timer }) = self.past.pop() else { return false };
        if at != self.at {
            self.arrive(at, now);
            self.timer = timer.or(self.timer);
        }
        if let Some(Count { option, before, .. }) = count
            && let Some(votes) = self.votes_here()
        {
            *votes = votes.with(option, before);
        }
        true
    }

    fn note(&mut self, past: Past) {
        if self.past.len() == Self::LONGEST_PAST {
            self.past.remove(0);
        }
        self.past.push(past);
    }

    fn turn_timer(&mut self, now: Timestamp) -> bool {
        let anew = self.setup.seconds(self.moment()).map(|seconds| Timer::started(seconds, now));
        self.change_timer(|timer| match anew {
            Some(anew) if timer.left(now) == 0 => anew,
            _ => timer.turned(now),
        })
    }

    fn change_timer(&mut self, change: impl FnOnce(Timer) -> Timer) -> bool {
        let changed = self.timer.map(change);
        let differs = changed != self.timer;
        self.timer = changed;
        differs
    }
}
