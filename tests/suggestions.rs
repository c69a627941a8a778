//! Which small actions are suggested.

use Characteristic::{Communicate, Empower, Solve};
use microleadership::domain::{
    action::{ActionId, SUGGESTIONS, suggest},
    answer::{Answer, OptionIndex},
    bank::Revision,
    characteristic::Characteristic,
    completed::Completed,
    plan::{Act, Plan},
    profile::Standing,
    scenario_set::ScenarioSet,
    timestamp::Timestamp,
};
use proptest::prelude::*;
use std::collections::HashSet;

const NOW: Timestamp = Timestamp(1_790_000_000_000);

fn ten(letters: &str) -> Completed {
    let answers = letters
        .chars()
        .map(|letter| Answer::Chosen(OptionIndex::ALL["abcd".find(letter).expect("a to d")]))
        .collect();
    let set = ScenarioSet::from_id("ten-1").expect("a set of that name");
    Completed::new(Revision::One, set, answers).expect("ten answers")
}

/// Sheet 1: room to grow in empower, communicate and solve.
fn with_room() -> Completed {
    ten("bdaacbbadd")
}

fn done(actions: impl IntoIterator<Item = (ActionId, Timestamp)>) -> Plan {
    let mut plan = Plan::default();
    for (action, at) in actions {
        plan.choose(Act::Library(action), at);
        plan.mark_done(at);
    }
    plan
}

fn characteristics(actions: &[ActionId]) -> HashSet<Characteristic> {
    actions.iter().map(|action| action.action().characteristic).collect()
}

#[test]
fn they_come_one_from_each_where_three_have_room() {
    let suggested = suggest(&with_room(), NOW, &Plan::default());
    assert_eq!(characteristics(&suggested), HashSet::from([Empower, Communicate, Solve]));
    // The least shown comes first.
    assert_eq!(suggested[0].action().characteristic, Empower);
}

#[test]
fn they_all_come_from_the_one_that_has_room() {
    // Worked out by hand like the answer sheets. E1 b both, E2 c both, E3 a both, E4 a first (not empower),
    // E5 a second (not empower), A1 b both, A2 c both, B4 b both, B5 c second (not empower), C2 d first (not
    // empower): empower 0 of 4, the others 4 of 4.
    let completed = ten("bcaaabcbcd");
    assert_eq!(completed.profile().with_standing(Standing::Room), [Characteristic::Empower]);
    let suggested = suggest(&completed, NOW, &Plan::default());
    assert_eq!(characteristics(&suggested), HashSet::from([Characteristic::Empower]));
}

#[test]
fn when_all_are_about_the_same_they_come_from_those_shown_least() {
    let five = ScenarioSet::from_id("five-3").expect("a set of that name");
    // Sheet 3 without its skip: A3 both, B1 both, B2 d first, B3 a neither, C5 c first. Example 1 of 2,
    // empower 1 of 2, communicate 1 of 2, solve 1 of 2, relate 2 of 2.
    let answers = ["c", "d", "d", "a", "c"];
    let answers =
        answers.map(|letter| Answer::Chosen(OptionIndex::ALL["abcd".find(letter).expect("a to d")]));
    let completed = Completed::new(Revision::One, five, answers.to_vec()).expect("five answers");
    let suggested = suggest(&completed, NOW, &Plan::default());
    assert_eq!(characteristics(&suggested).len(), SUGGESTIONS);
    assert!(!characteristics(&suggested).contains(&Characteristic::Relate));
}

#[test]
fn what_was_done_within_sixty_days_is_not_suggested() {
    let first = suggest(&with_room(), NOW, &Plan::default());
    let lately = done(first.map(|action| (action, NOW.days_before(60))));
    let second = suggest(&with_room(), NOW, &lately);
    assert!(second.iter().all(|action| !first.contains(action)));
    assert_eq!(characteristics(&second), characteristics(&first));

    let before = done(first.map(|action| (action, NOW.days_before(61))));
    let after_two_months = suggest(&with_room(), NOW, &before);
    assert!(
        after_two_months.iter().all(|action| !first.contains(action)),
        "the rest of the shelf comes first"
    );
}

#[test]
fn sixty_days_are_over_only_when_they_are_over() {
    let all_of_empower = |at| done(ActionId::of(Characteristic::Empower).map(|action| (action, at)));
    let of_empower = |at| {
        let suggested = suggest(&ten("bcaaabcbcd"), NOW, &all_of_empower(at));
        characteristics(&suggested) == HashSet::from([Characteristic::Empower])
    };
    let border = NOW.days_before(60);
    assert!(!of_empower(border));
    assert!(of_empower(Timestamp(border.0 - 1)));
}

#[test]
fn what_nothing_called_for_is_not_suggested() {
    // In five I relate is called for by E1 and E4 alone; both are skipped.
    let five = ScenarioSet::from_id("five-1").expect("a set of that name");
    for option in OptionIndex::ALL {
        let answers = vec![
            Answer::Skipped,
            Answer::Chosen(option),
            Answer::Chosen(option),
            Answer::Skipped,
            Answer::Chosen(option),
        ];
        let completed = Completed::new(Revision::One, five, answers).expect("five answers");
        let suggested = suggest(&completed, NOW, &Plan::default());
        assert!(!characteristics(&suggested).contains(&Characteristic::Relate));
    }
}

#[test]
fn another_result_of_the_same_profile_may_get_others() {
    // All both, or all neither, in each of the two tens: the same profile, other scenarios.
    let suggested = |set: &str, shown: bool| {
        let set = ScenarioSet::from_id(set).expect("a set of that name");
        let answers = Revision::One.scenarios(set).into_iter().map(|scenario| {
            let shows = |option: &OptionIndex| {
                scenario.characteristics().iter().all(|of| scenario.shows(*option, *of) == shown)
            };
            Answer::Chosen(OptionIndex::ALL.into_iter().find(shows).expect("a full two-by-two"))
        });
        let completed = Completed::new(Revision::One, set, answers.collect()).expect("complete");
        suggest(&completed, NOW, &Plan::default())
    };
    for shown in [true, false] {
        assert_ne!(suggested("ten-1", shown), suggested("ten-2", shown));
    }
}

#[test]
fn what_was_done_longest_ago_is_due_again_first() {
    // Everything has been done once, long ago, one action a day.
    let days = (0..).map(|day| Timestamp(NOW.days_before(300).0 + day * 86_400_000));
    let plan = done(ActionId::ALL.iter().copied().zip(days));
    let suggested = suggest(&with_room(), NOW, &plan);
    for action in suggested {
        let oldest = ActionId::of(action.action().characteristic)
            .min_by_key(|action| plan.last_done(*action))
            .expect("eight of them");
        assert_eq!(action, oldest);
    }
}

#[test]
fn there_are_three_even_when_everything_was_done_lately() {
    let plan = done(ActionId::ALL.iter().map(|&action| (action, NOW.days_before(1))));
    let suggested = suggest(&with_room(), NOW, &plan);
    assert_eq!(HashSet::from(suggested).len(), SUGGESTIONS);
}

#[test]
fn when_those_with_room_are_used_up_the_next_ones_step_in() {
    let used: Vec<_> = ActionId::of(Characteristic::Empower).map(|action| (action, NOW)).collect();
    let suggested = suggest(&ten("bcaaabcbcd"), NOW, &done(used));
    assert!(!characteristics(&suggested).contains(&Characteristic::Empower));
    assert_eq!(HashSet::from(suggested).len(), SUGGESTIONS);
}

#[test]
fn a_choice_alone_is_not_a_deed() {
    let first = suggest(&with_room(), NOW, &Plan::default());
    let mut plan = Plan::default();
    plan.choose(Act::Library(first[0]), NOW);
    assert_eq!(suggest(&with_room(), NOW, &plan), first);
    // Nor is a part of one.
    plan.mark_partly_done(NOW);
    assert_eq!(suggest(&with_room(), NOW, &plan), first);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn for_any_result_and_record_they_are_three_fresh_ones_from_where_there_is_room_and_always_the_same(
        answers in prop::collection::vec(prop_oneof![
            5 => proptest::sample::select(OptionIndex::ALL.to_vec()).prop_map(Answer::Chosen),
            1 => Just(Answer::Skipped),
        ], 20),
        deeds in prop::collection::vec(
            (proptest::sample::select(ActionId::ALL.to_vec()), 0u64..200), 0..25),
    ) {
        let Some(completed) = Completed::new(Revision::One, ScenarioSet::Twenty, answers) else { return Ok(()) };
        let plan = done(deeds.iter().map(|&(action, days)| (action, NOW.days_before(days))));
        let suggested = suggest(&completed, NOW, &plan);
        prop_assert_eq!(suggested, suggest(&completed, NOW, &plan));
        prop_assert_eq!(HashSet::from(suggested).len(), SUGGESTIONS);

        let lately = NOW.days_before(60);
        let fresh = |action: ActionId| plan.last_done(action).is_none_or(|done| done < lately);
        for action in suggested {
            prop_assert!(fresh(action), "forty actions are enough to leave out twenty-five");
        }
        // Nothing comes from elsewhere while there is a fresh one left where there is room.
        let room = completed.profile().with_standing(Standing::Room);
        let left: Vec<ActionId> = room.iter().flat_map(|&of| ActionId::of(of)).filter(|&a| fresh(a)).collect();
        let from_room = suggested.iter().filter(|action| room.contains(&action.action().characteristic)).count();
        prop_assert_eq!(from_room, left.len().min(SUGGESTIONS));
    }
}
