//! What a workshop is to be like.

use super::{Moment, Round, Selection, Step};
use crate::domain::scenario_set::{Five, ScenarioSet};

/// The seconds that there can be to think, none first.
pub const THINK_SECONDS: [u16; 5] = [0, 30, 60, 90, 120];
/// The seconds that there can be to talk in pairs, none first.
pub const TALK_SECONDS: [u16; 5] = [0, 60, 120, 180, 300];

/// What a facilitator has chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// Which scenarios are shown.
    pub selection: Selection,
    /// How many seconds there are to think: one of [`THINK_SECONDS`].
    pub think: u16,
    /// How many seconds there are to talk in pairs: one of [`TALK_SECONDS`].
    pub talk: u16,
    /// Whether people talk in pairs and vote again.
    pub two_rounds: bool,
    /// Whether the room sees what each option shows.
    pub shows_key: bool,
    /// Whether the room is offered to take the scenarios on phones.
    pub phones: bool,
}

impl Default for Setup {
    /// The first five, twice voted on, in about half an hour.
    fn default() -> Self {
        Self {
            selection: Selection::of(ScenarioSet::Five(Five::I)),
            think: 30,
            talk: 60,
            two_rounds: true,
            shows_key: true,
            phones: false,
        }
    }
}

impl Setup {
    /// What is done with each scenario.
    pub fn steps(&self) -> Vec<Step> {
        let wanted = |step: &Step| match step {
            Step::Think => self.think > 0,
            Step::Talk | Step::Vote(Round::Second) | Step::Result(Round::Second) => self.two_rounds,
            Step::Key => self.shows_key,
            Step::Show | Step::Vote(Round::First) | Step::Result(Round::First) | Step::Discuss => true,
        };
        Step::ALL.into_iter().filter(wanted).collect()
    }

    /// Everything that stands on the wall, one after the other.
    pub fn moments(&self) -> Vec<Moment> {
        let steps = self.steps();
        let scenario = |number| steps.iter().map(move |step| Moment::Scenario(number, *step));
        let scenarios = (0..self.selection.places().len()).flat_map(scenario);
        [Moment::Opening].into_iter().chain(scenarios).chain([Moment::Close]).collect()
    }

    /// The seconds that a moment has; none if no time is taken.
    pub fn seconds(&self, moment: Moment) -> Option<u16> {
        let seconds = match moment {
            Moment::Scenario(_, Step::Think) => self.think,
            Moment::Scenario(_, Step::Talk) => self.talk,
            _ => 0,
        };
        (seconds > 0).then_some(seconds)
    }

    /// About how many minutes it takes with some forty people: a minute to read it aloud, a minute each time hands are
    /// counted and twenty seconds to look at what was counted, half a minute for what each option shows, a minute and
    /// a half for the question, the times to think and to talk, and two minutes at the beginning and three at the end.
    pub fn minutes(&self) -> u16 {
        let seconds = |step: Step| match step {
            Step::Think => self.think,
            // Without a timer people talk all the same.
            Step::Talk if self.talk == 0 => 120,
            Step::Talk => self.talk,
            Step::Show | Step::Vote(_) => 60,
            Step::Result(_) => 20,
            Step::Key => 30,
            Step::Discuss => 90,
        };
        let scenario: u16 = self.steps().into_iter().map(seconds).sum();
        let scenarios = u16::try_from(self.selection.places().len()).unwrap_or(u16::MAX);
        (scenario * scenarios + 5 * 60).div_ceil(60)
    }
}
