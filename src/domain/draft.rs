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

/// There is no profile of a quiz in which everything was skipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NothingAnswered;

impl Draft {
    /// A quiz with nothing answered yet.
    pub fn begin(set: ScenarioSet, seed: Seed) -> Self {
        Self {
            revision: Revision::CURRENT,
            set,
            seed,
            answers: vec![None; set.scenarios().len()],
            position: 0,
        }
    }

    /// The revision of the bank that it began with.
    pub fn revision(&self) -> Revision {
        self.revision
    }

    /// The scenarios that it asks.
    pub fn set(&self) -> ScenarioSet {
        self.set
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
        self.seed.order(self.set)[position.min(self.total() - 1)]
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

    /// Where the quiz goes from a position. As long as there are scenarios not met yet it goes on in order;
    /// after that, to those still skipped.
    pub fn after(&self, position: usize) -> Step {
        let rest = position + 1..self.total();
        if self.answers.contains(&None) {
            // Only the last position can be followed by nothing while something hasn't been met.
            return rest.into_iter().next().map_or_else(|| Step::Scenario(self.furthest()), Step::Scenario);
        }
        let mut skipped = self.skipped().into_iter();
        match skipped.find(|&at| at > position) {
            Some(next) => Step::Scenario(next),
            None if self.skipped().is_empty() => Step::Finish,
            None => Step::Skipped,
        }
    }

    /// The positions that were skipped.
    pub fn skipped(&self) -> Vec<usize> {
        (0..self.total()).filter(|&position| self.answer(position) == Some(Answer::Skipped)).collect()
    }

    /// Closes the quiz; what has no answer counts as skipped.
    ///
    /// # Errors
    /// If no scenario has an answer.
    pub fn complete(&self) -> Result<Completed, NothingAnswered> {
        if self.answered() == 0 {
            return Err(NothingAnswered);
        }
        let answers = self.answers.iter().map(|answer| answer.unwrap_or(Answer::Skipped)).collect();
        Ok(Completed { revision: self.revision, set: self.set, answers })
    }

    fn slot(&self, position: usize) -> usize {
        let scenario = self.scenario(position);
        self.set.scenarios().iter().position(|&id| id == scenario).unwrap_or_default()
    }

    /// The first position that hasn't been met, or the last one.
    fn furthest(&self) -> usize {
        (0..self.total()).find(|&position| self.answer(position).is_none()).unwrap_or(self.total() - 1)
    }
}
