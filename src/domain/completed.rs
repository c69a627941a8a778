//! A finished quiz.

use super::{
    answer::Answer,
    bank::{OptionKind, Revision, Scenario},
    characteristic::Characteristic,
    profile::Profile,
    scenario_set::ScenarioSet,
};

/// A quiz with an answer, or a skip, for each of its scenarios. It holds answers, not scores: the profile is
/// computed anew each time, with the key of the revision that was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completed {
    pub(super) revision: Revision,
    pub(super) set: ScenarioSet,
    /// In the set's canonical order.
    pub(super) answers: Vec<Answer>,
}

/// One scenario of a finished quiz with what was said to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Which scenario, and what it called for.
    pub scenario: Scenario,
    /// What was said.
    pub answer: Answer,
}

impl Answered {
    /// What the chosen option shows, unless the scenario was skipped.
    pub fn kind(&self) -> Option<OptionKind> {
        self.answer.option().map(|option| self.scenario.kind(option))
    }

    /// Whether the answer showed a characteristic; none where the scenario gave no opportunity for it.
    pub fn showed(&self, characteristic: Characteristic) -> Option<bool> {
        let option = self.answer.option()?;
        self.scenario
            .characteristics()
            .contains(&characteristic)
            .then(|| self.scenario.shows(option, characteristic))
    }
}

impl Completed {
    /// A finished quiz of these answers, in the set's canonical order; none unless there is one for each
    /// scenario, and not skips alone.
    pub fn new(revision: Revision, set: ScenarioSet, answers: Vec<Answer>) -> Option<Self> {
        let complete = answers.len() == set.total();
        let answered = answers.iter().any(|answer| answer.option().is_some());
        (complete && answered).then_some(Self { revision, set, answers })
    }

    /// The revision of the bank that was answered.
    pub fn revision(&self) -> Revision {
        self.revision
    }

    /// Which scenarios were asked.
    pub fn set(&self) -> ScenarioSet {
        self.set
    }

    /// The answers in the set's canonical order.
    pub fn answers(&self) -> &[Answer] {
        &self.answers
    }

    /// How many scenarios were skipped.
    pub fn skipped(&self) -> usize {
        self.answers.iter().filter(|answer| **answer == Answer::Skipped).count()
    }

    /// Each scenario with its answer, in canonical order.
    pub fn answered(&self) -> impl Iterator<Item = Answered> {
        let scenarios = self.revision.scenarios(self.set);
        scenarios.into_iter().zip(&self.answers).map(|(scenario, &answer)| Answered { scenario, answer })
    }

    /// What the answers showed.
    pub fn profile(&self) -> Profile {
        Profile::of(self)
    }
}
