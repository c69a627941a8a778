//! The words of what the domain names: one place that pairs its values with messages.

use super::{Phrase, message};
use crate::domain::{answer::OptionIndex, bank::ScenarioId, scenario_set::Length};

/// What one of a scenario's options says.
pub fn option(scenario: ScenarioId, option: OptionIndex) -> Phrase {
    match option {
        OptionIndex::A => message::scenario_a(scenario),
        OptionIndex::B => message::scenario_b(scenario),
        OptionIndex::C => message::scenario_c(scenario),
        OptionIndex::D => message::scenario_d(scenario),
    }
}

/// How many situations a length has, as in "10 situations".
pub fn situations(length: Length) -> Phrase {
    message::situations(length.scenarios().into())
}

/// How long a length takes, as in "about 6 minutes".
pub fn minutes(length: Length) -> Phrase {
    message::minutes_about(length.minutes().into())
}
