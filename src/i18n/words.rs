//! The words of what the domain names: one place that pairs its values with messages.

use super::{Phrase, message};
use crate::domain::{answer::OptionIndex, bank::ScenarioId};

/// What one of a scenario's options says.
pub fn option(scenario: ScenarioId, option: OptionIndex) -> Phrase {
    match option {
        OptionIndex::A => message::scenario_a(scenario),
        OptionIndex::B => message::scenario_b(scenario),
        OptionIndex::C => message::scenario_c(scenario),
        OptionIndex::D => message::scenario_d(scenario),
    }
}

/// A count of scenarios, as in "10 situations".
pub fn situations(total: usize) -> Phrase {
    message::situations(number(total))
}

/// A count as messages take it.
pub fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
