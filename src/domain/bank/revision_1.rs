//! The first revision of the bank. Released: it is never edited.

use super::{
    OptionKind::{Both, First, Neither, Second},
    Scenario, ScenarioId,
};
use crate::domain::characteristic::Characteristic::{Communicate, Empower, Example, Relate, Solve};

pub(super) const fn scenario(id: ScenarioId) -> Scenario {
    let (first, second, key) = match id {
        ScenarioId::E1 => (Example, Relate, [Second, Both, First, Neither]),
        ScenarioId::E2 => (Communicate, Solve, [Neither, Second, Both, First]),
        ScenarioId::E3 => (Solve, Example, [Both, Second, Neither, First]),
        ScenarioId::E4 => (Relate, Empower, [First, Neither, Second, Both]),
        ScenarioId::E5 => (Empower, Communicate, [Second, Neither, First, Both]),

        ScenarioId::A1 => (Communicate, Example, [Second, Both, Neither, First]),
        ScenarioId::A2 => (Solve, Relate, [Neither, First, Both, Second]),
        ScenarioId::B4 => (Relate, Communicate, [First, Both, Neither, Second]),
        ScenarioId::B5 => (Empower, Solve, [Both, First, Second, Neither]),
        ScenarioId::C2 => (Example, Empower, [Neither, Both, Second, First]),

        ScenarioId::A3 => (Empower, Relate, [First, Neither, Both, Second]),
        ScenarioId::B1 => (Solve, Communicate, [Second, First, Neither, Both]),
        ScenarioId::B2 => (Example, Solve, [Second, Neither, Both, First]),
        ScenarioId::B3 => (Communicate, Empower, [Neither, Second, First, Both]),
        ScenarioId::C5 => (Relate, Example, [Both, Neither, First, Second]),

        ScenarioId::A4 => (Relate, Solve, [First, Second, Both, Neither]),
        ScenarioId::A5 => (Empower, Example, [Both, Second, First, Neither]),
        ScenarioId::C1 => (Example, Communicate, [First, Both, Second, Neither]),
        ScenarioId::C3 => (Communicate, Relate, [Both, First, Neither, Second]),
        ScenarioId::C4 => (Solve, Empower, [Neither, First, Second, Both]),
    };
    Scenario { first, second, key }
}
