//! The first revision of the bank. Released: it is never edited.

use super::{
    OptionKind::{Both, First, Neither, Second},
    Scenario, ScenarioId,
};
use crate::domain::characteristic::Characteristic::{self, Communicate, Empower, Example, Relate, Solve};

/// In the order of the fives I, II, III and IV.
pub(super) static BANK: [Scenario; 20] = [
    scenario(ScenarioId::E1, Example, Relate, [Second, Both, First, Neither]),
    scenario(ScenarioId::E2, Communicate, Solve, [Neither, Second, Both, First]),
    scenario(ScenarioId::E3, Solve, Example, [Both, Second, Neither, First]),
    scenario(ScenarioId::E4, Relate, Empower, [First, Neither, Second, Both]),
    scenario(ScenarioId::E5, Empower, Communicate, [Second, Neither, First, Both]),
    scenario(ScenarioId::A1, Communicate, Example, [Second, Both, Neither, First]),
    scenario(ScenarioId::A2, Solve, Relate, [Neither, First, Both, Second]),
    scenario(ScenarioId::B4, Relate, Communicate, [First, Both, Neither, Second]),
    scenario(ScenarioId::B5, Empower, Solve, [Both, First, Second, Neither]),
    scenario(ScenarioId::C2, Example, Empower, [Neither, Both, Second, First]),
    scenario(ScenarioId::A3, Empower, Relate, [First, Neither, Both, Second]),
    scenario(ScenarioId::B1, Solve, Communicate, [Second, First, Neither, Both]),
    scenario(ScenarioId::B2, Example, Solve, [Second, Neither, Both, First]),
    scenario(ScenarioId::B3, Communicate, Empower, [Neither, Second, First, Both]),
    scenario(ScenarioId::C5, Relate, Example, [Both, Neither, First, Second]),
    scenario(ScenarioId::A4, Relate, Solve, [First, Second, Both, Neither]),
    scenario(ScenarioId::A5, Empower, Example, [Both, Second, First, Neither]),
    scenario(ScenarioId::C1, Example, Communicate, [First, Both, Second, Neither]),
    scenario(ScenarioId::C3, Communicate, Relate, [Both, First, Neither, Second]),
    scenario(ScenarioId::C4, Solve, Empower, [Neither, First, Second, Both]),
];

const fn scenario(
    id: ScenarioId,
    first: Characteristic,
    second: Characteristic,
    key: [super::OptionKind; 4],
) -> Scenario {
    Scenario { id, first, second, key }
}
