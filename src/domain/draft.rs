//! A quiz in progress.

use super::{
    answer::{Answer, OptionIndex},
    bank::{Revision, ScenarioId},
    completed::Completed,
    scenario_set::ScenarioSet,
    seed::Seed,
};

/// Answers in progress. They are kept by scenario, so that neither the order in which scenarios are shown nor
/// that in which they are answered can change a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub(super) revision: Revision,
    pub(super) set: ScenarioSet,
    pub(super) seed: Seed,
    /// In the set's canonical order; none where the person hasn't been yet.
    pub(super) answers: Vec<Option<Answer>>,
    pub(super) position: usize,
    /// The places of the answers, in the order in which they are asked for: it follows from the set and the seed.
    slots: Vec<usize>,
}

/// The scenario that stands in the document, for whoever begins before the app is there. Every set that a newcomer begins
/// with has it.
pub const SHOWN: ScenarioId = ScenarioId::E1;

/// What somebody is doing at a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    /// Going through all of them in order.
    All,
    /// Taking up again those that were skipped.
    Skipped,
}

/// Where a quiz goes from a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the scenario at this position, counted from nought.
    Scenario(usize),
    /// To the skipped scenarios, offered once more before the end.
    Skipped,
    /// To the profile: everything has an answer.
    Finish,
}

/// Why a quiz can't be closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfinished {
    /// There are scenarios that the person hasn't met.
    Unmet,
    /// Everything was skipped: skips alone make no profile.
    NothingAnswered,
}

impl Draft {
    /// A quiz with nothing answered yet.
    pub fn begin(set: ScenarioSet, seed: Seed) -> Self {
        Self::resume(Revision::CURRENT, set, seed, vec![None; set.total()], 0)
    }

    /// A quiz as it was left. There is an answer, or a place for one, for each scenario of the set, and the position is one
    /// of theirs.
    pub(super) fn resume(
        revision: Revision,
        set: ScenarioSet,
        seed: Seed,
        answers: Vec<Option<Answer>>,
        position: usize,
    ) -> Self {
        let slots = seed.order((0..answers.len()).collect());
        Self { revision, set, seed, answers, position, slots }
    }

    /// A quiz that begins as the document does for whoever doesn't wait for the app: with [`SHOWN`], its options in an order
    /// that the person has seen. Of the seeds that `seed` leads to, it has the first that fits. A set without that scenario
    /// begins with whatever comes.
    pub fn begin_as_shown(set: ScenarioSet, seed: Seed, options: [OptionIndex; 4]) -> Self {
        // Of 480 seeds one fits the twenty. That none of so many does happens once in 10^29 times.
        seed.others()
            .take(1 << 15)
            .filter(|seed| seed.options(SHOWN) == options)
            .map(|seed| Self::begin(set, seed))
            .find(|draft| draft.scenario(0) == SHOWN)
            .unwrap_or_else(|| Self::begin(set, seed))
    }

    /// The revision of the bank that it began with.
    pub fn revision(&self) -> Revision {
        self.revision
    }

    /// Which scenarios it asks.
    pub fn set(&self) -> ScenarioSet {
        self.set
    }

    /// Whether another draft is of the same run of the same quiz, at whatever stage.
    pub fn is_same_run(&self, other: &Self) -> bool {
        (self.revision, self.set, self.seed) == (other.revision, other.set, other.seed)
    }

    /// With what another draft of the same run has answered where this one hasn't.
    #[must_use]
    pub fn joined(mut self, other: &Self) -> Self {
        for (answer, other) in self.answers.iter_mut().zip(&other.answers) {
            *answer = answer.or(*other);
        }
        self
    }

    /// How many scenarios it asks.
    pub fn total(&self) -> usize {
        self.answers.len()
    }

    /// The position where the person is, counted from nought.
    pub fn position(&self) -> usize {
        self.position
    }

    /// How many scenarios have an answer that isn't a skip.
    pub fn answered(&self) -> usize {
        self.answers.iter().flatten().filter(|answer| answer.option().is_some()).count()
    }

    /// Whether nothing has been answered or skipped yet.
    pub fn is_untouched(&self) -> bool {
        self.answers.iter().all(Option::is_none)
    }

    /// The scenario at a position; the last one beyond the end.
    pub fn scenario(&self, position: usize) -> ScenarioId {
        self.revision.scenarios(self.set)[self.slot(position)].id
    }

    /// The options of the scenario at a position, in the order in which this quiz shows them.
    pub fn options(&self, position: usize) -> [OptionIndex; 4] {
        self.seed.options(self.scenario(position))
    }

    /// What the person said to the scenario at a position.
    pub fn answer(&self, position: usize) -> Option<Answer> {
        self.answers[self.slot(position)]
    }

    /// Takes an option as the answer at a position, in place of an earlier answer.
    pub fn choose(&mut self, position: usize, option: OptionIndex) {
        let slot = self.slot(position);
        self.answers[slot] = Some(Answer::Chosen(option));
        self.position = position;
    }

    /// Passes over the scenario at a position.
    pub fn skip(&mut self, position: usize) {
        let slot = self.slot(position);
        self.answers[slot] = Some(Answer::Skipped);
        self.position = position;
    }

    /// Moves to a position, but never past the first scenario that hasn't been met. Gives the position reached.
    pub fn go_to(&mut self, position: usize) -> usize {
        self.position = position.min(self.furthest());
        self.position
    }

    /// Where the quiz goes from a position.
    pub fn after(&self, position: usize, round: Round) -> Step {
        let skipped = self.skipped();
        let later = skipped.iter().copied().find(|&at| at > position);
        match (round, later) {
            (Round::All, _) if position + 1 < self.total() => Step::Scenario(position + 1),
            // Somebody came to the end past scenarios that they haven't met: first these.
            _ if !self.is_met() => Step::Scenario(self.furthest()),
            (Round::Skipped, Some(later)) => Step::Scenario(later),
            _ if skipped.is_empty() => Step::Finish,
            _ => Step::Skipped,
        }
    }

    /// The positions that were skipped.
    pub fn skipped(&self) -> Vec<usize> {
        let is_skipped = |position: &usize| self.answer(*position) == Some(Answer::Skipped);
        (0..self.total()).filter(is_skipped).collect()
    }

    /// Whether the skipped scenarios can be offered once more: the person has met all, and skipped some.
    pub fn offers_skipped(&self) -> bool {
        self.is_met() && self.answers.contains(&Some(Answer::Skipped))
    }

    /// Whether every scenario has an answer that isn't a skip.
    pub fn is_answered(&self) -> bool {
        self.answered() == self.total()
    }

    /// Closes the quiz.
    ///
    /// # Errors
    /// If there are scenarios that the person hasn't met, or none that they have answered.
    pub fn complete(&self) -> Result<Completed, Unfinished> {
        let answers: Option<Vec<Answer>> = self.answers.iter().copied().collect();
        let answers = answers.ok_or(Unfinished::Unmet)?;
        Completed::new(self.revision, self.set, answers).ok_or(Unfinished::NothingAnswered)
    }

    fn is_met(&self) -> bool {
        !self.answers.contains(&None)
    }

    /// The place of the answer at a position; of the last one beyond the end.
    fn slot(&self, position: usize) -> usize {
        self.slots[position.min(self.total() - 1)]
    }

    /// The first position that hasn't been met, or the last one.
    fn furthest(&self) -> usize {
        self.slots.iter().position(|slot| self.answers[*slot].is_none()).unwrap_or(self.total() - 1)
    }
}
