//! Where the content comes from: the facts that scenarios and actions are drawn from, by id.
//!
//! The two articles are "What is Microleadership?" (She.Work, 5Ws 1H) and "Mikroleadership: Små handlingar
//! som skapar stort inflytande" (17 November 2025). The learning page names them.

use super::bank::ScenarioId;

/// A published example or small action that content is drawn from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// One of the twenty examples, each of which has a scenario.
    Example(ScenarioId),
    /// One of the eight further small actions, S1 to S8.
    Further(FurtherAction),
}

/// A small action that the articles name beside the twenty examples.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FurtherAction {
    /// Greet everyone at the morning meeting.
    S1,
    /// Send a thank-you message after a project.
    S2,
    /// Take a few minutes to talk with a colleague about something personal.
    S3,
    /// Listen attentively.
    S4,
    /// Say thank you; note progress.
    S5,
    /// Raise a problem early, before it grows.
    S6,
    /// Stop for a short conversation and follow up on what was asked.
    S7,
    /// Choose the moment: the right word at the right time strengthens every other action.
    S8,
}

impl FurtherAction {
    /// All eight.
    pub const ALL: [Self; 8] =
        [Self::S1, Self::S2, Self::S3, Self::S4, Self::S5, Self::S6, Self::S7, Self::S8];
}
