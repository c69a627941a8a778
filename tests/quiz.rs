//! A quiz in progress, and which scenarios come next.

use microleadership::domain::{
    answer::{Answer, OptionIndex},
    bank::{Revision, ScenarioId},
    draft::{Draft, Round, SHOWN, Step, Unfinished},
    scenario_set::{Length, ScenarioSet},
    seed::Seed,
};
use std::collections::HashMap;

fn five() -> Draft {
    Draft::begin(ScenarioSet::from_id("five-1").expect("a set of that name"), Seed(7))
}

#[test]
fn it_asks_every_scenario_of_its_set_once() {
    for set in ScenarioSet::ALL {
        let draft = Draft::begin(set, Seed(99));
        let mut asked: Vec<ScenarioId> =
            (0..draft.total()).map(|position| draft.scenario(position)).collect();
        asked.sort();
        let mut expected: Vec<_> =
            Revision::CURRENT.scenarios(set).iter().map(|scenario| scenario.id).collect();
        expected.sort();
        assert_eq!(asked, expected);
    }
}

#[test]
fn it_goes_through_in_order_and_then_to_the_profile() {
    let mut draft = five();
    for position in 0..4 {
        draft.choose(position, OptionIndex::B);
        assert_eq!(draft.after(position, Round::All), Step::Scenario(position + 1));
        assert!(!draft.is_answered());
    }
    draft.choose(4, OptionIndex::C);
    assert_eq!(draft.after(4, Round::All), Step::Finish);
    assert_eq!(draft.answered(), 5);
    assert!(draft.is_answered());
    // Whoever goes back to look at an answer can go forward again one by one.
    for position in 0..4 {
        assert_eq!(draft.after(position, Round::All), Step::Scenario(position + 1));
    }
}

#[test]
fn what_was_skipped_is_offered_again_before_the_end() {
    let mut draft = five();
    draft.choose(0, OptionIndex::A);
    draft.skip(1);
    assert_eq!(draft.after(1, Round::All), Step::Scenario(2));
    draft.choose(2, OptionIndex::A);
    draft.skip(3);
    assert!(!draft.offers_skipped(), "there is one that hasn't been met");
    draft.choose(4, OptionIndex::A);
    assert!(draft.offers_skipped());
    assert_eq!(draft.after(4, Round::All), Step::Skipped);
    assert_eq!(draft.skipped(), [1, 3]);

    // Answered on the second round, it goes on to the next skipped one, and from the last to the profile.
    draft.choose(1, OptionIndex::D);
    assert_eq!(draft.after(1, Round::Skipped), Step::Scenario(3));
    draft.choose(3, OptionIndex::D);
    assert_eq!(draft.after(3, Round::Skipped), Step::Finish);
    assert!(draft.skipped().is_empty());
    assert!(!draft.offers_skipped());
}

#[test]
fn skipping_again_leads_back_to_the_offer() {
    let mut draft = five();
    for position in 0..5 {
        draft.skip(position);
    }
    assert_eq!(draft.after(4, Round::All), Step::Skipped);
    assert_eq!(draft.after(0, Round::Skipped), Step::Scenario(1));
    assert_eq!(draft.after(4, Round::Skipped), Step::Skipped);
    assert_eq!(draft.complete(), Err(Unfinished::NothingAnswered));
    draft.choose(4, OptionIndex::A);
    // The last one is answered; those before it are still on offer.
    assert_eq!(draft.after(4, Round::Skipped), Step::Skipped);
    assert!(draft.complete().is_ok());
}

#[test]
fn an_answer_can_be_changed_and_a_skip_taken_back() {
    let mut draft = five();
    draft.choose(0, OptionIndex::A);
    draft.choose(0, OptionIndex::D);
    assert_eq!(draft.answer(0), Some(Answer::Chosen(OptionIndex::D)));
    draft.skip(0);
    assert_eq!(draft.answer(0), Some(Answer::Skipped));
    draft.choose(0, OptionIndex::B);
    assert_eq!(draft.answer(0), Some(Answer::Chosen(OptionIndex::B)));
    assert_eq!(draft.answered(), 1);
}

#[test]
fn nobody_gets_past_a_scenario_that_they_have_not_met() {
    let mut draft = five();
    assert_eq!(draft.go_to(3), 0);
    draft.choose(0, OptionIndex::A);
    draft.skip(1);
    assert_eq!(draft.go_to(4), 2);
    assert_eq!(draft.go_to(0), 0);
    assert_eq!(draft.position(), 0);
    for position in 0..5 {
        draft.choose(position, OptionIndex::A);
    }
    assert_eq!(draft.go_to(99), 4);
    // Beyond the end stands the last one, in an answer too.
    assert_eq!(draft.scenario(99), draft.scenario(4));
    assert_ne!(draft.scenario(4), draft.scenario(3));
}

#[test]
fn at_the_end_it_goes_to_what_has_not_been_met() {
    let mut draft = five();
    for position in [0, 1, 2, 4] {
        draft.choose(position, OptionIndex::A);
    }
    assert_eq!(draft.after(4, Round::All), Step::Scenario(3));
    assert_eq!(draft.after(4, Round::Skipped), Step::Scenario(3));
    assert_eq!(draft.complete(), Err(Unfinished::Unmet));
    draft.skip(3);
    assert_eq!(draft.complete().map(|completed| completed.skipped()), Ok(1));
}

#[test]
fn a_quiz_is_untouched_until_something_is_answered_or_skipped() {
    let mut draft = five();
    assert!(draft.is_untouched());
    draft.go_to(0);
    assert!(draft.is_untouched());
    draft.skip(0);
    assert!(!draft.is_untouched());
    assert_eq!(draft.answered(), 0);
    assert_eq!(draft.revision(), Revision::CURRENT);
    assert_eq!(draft.set().id(), "five-1");
}

#[test]
fn a_length_has_as_many_scenarios_as_it_says() {
    let expected = [(Length::Five, 5), (Length::Ten, 10), (Length::Twenty, 20)];
    for (length, scenarios) in expected {
        assert_eq!(length.scenarios(), scenarios);
        let set = ScenarioSet::next(length, &[]);
        assert_eq!(set.total(), usize::from(scenarios));
    }
    assert_eq!(Length::default(), Length::Ten);
    assert_eq!(Length::ALL.map(Length::minutes), [3, 6, 11]);
}

/// The names of the sets that somebody gets who takes these lengths one after the other.
fn taken_in_turn(lengths: &[Length]) -> Vec<String> {
    let mut taken = Vec::new();
    for &length in lengths {
        taken.push(ScenarioSet::next(length, &taken));
    }
    taken.iter().map(|set| set.id()).collect()
}

#[test]
fn fives_come_in_turn_and_tens_alternate() {
    use Length::{Five, Ten, Twenty};
    let table: [(&[Length], &str); 8] = [
        (&[Five; 6], "five-1 five-2 five-3 five-4 five-1 five-2"),
        (&[Ten; 4], "ten-1 ten-2 ten-1 ten-2"),
        (&[Twenty; 2], "twenty twenty"),
        // Nobody answers again what they have just met in a quiz of another length.
        (&[Ten, Five, Five, Five], "ten-1 five-3 five-4 five-1"),
        (&[Five, Ten, Five], "five-1 ten-2 five-2"),
        (&[Five, Five, Five, Ten], "five-1 five-2 five-3 ten-1"),
        (&[Twenty, Ten, Five], "twenty ten-1 five-3"),
        (&[Ten, Twenty, Ten, Five], "ten-1 twenty ten-1 five-3"),
    ];
    for (lengths, expected) in table {
        assert_eq!(taken_in_turn(lengths).join(" "), expected, "{lengths:?}");
    }
}

#[test]
fn sets_read_back_from_their_names() {
    for set in ScenarioSet::ALL {
        assert_eq!(ScenarioSet::from_id(&set.id()), Some(set));
    }
    assert_eq!(ScenarioSet::from_id("six"), None);
}

#[test]
fn a_picked_set_has_one_name_and_is_never_a_ready_one() {
    for mask in (1..1 << ScenarioSet::PLACES).step_by(7) {
        let set = ScenarioSet::of_mask(mask).expect("some are picked");
        assert_eq!((set.mask(), set.total()), (mask, mask.count_ones() as usize));
        assert_eq!(ScenarioSet::from_id(&set.id()), Some(set));
    }
    let three = ScenarioSet::of_mask(0b1000_0000_0000_0010_0001).expect("three of them");
    assert_eq!(three.id(), "picked-80021");
    let places: Vec<usize> = (0..20).filter(|&place| three.contains(place)).collect();
    assert_eq!(places, [0, 5, 19]);
    let covers = |id: &str| ScenarioSet::from_id(id).expect("a set").covers(three);
    assert!(
        covers("twenty") && three.covers(three) && !covers("ten-1") && !three.covers(ScenarioSet::Twenty)
    );
    for set in ScenarioSet::ALL {
        assert_eq!(ScenarioSet::of_mask(set.mask()), Some(set));
        assert_eq!(ScenarioSet::from_id(&format!("picked-{:05x}", set.mask())), None);
    }
    for name in ["picked-", "picked-00000", "picked-100000", "picked-80021 ", "picked-8002A", "picked-+8002"]
    {
        assert_eq!(ScenarioSet::from_id(name), None, "{name}");
    }
}

#[test]
fn a_newcomers_quiz_can_begin_as_the_document_does() {
    let mut orders = Vec::new();
    for places in (0..10_000).map(|number| format!("{number:04}")) {
        orders.extend(OptionIndex::order(&places));
    }
    assert_eq!(orders.len(), 24);
    for length in Length::ALL {
        let set = ScenarioSet::next(length, &[]);
        let mut seconds = HashMap::new();
        for (seed, &options) in (0..6000).zip(orders.iter().cycle()) {
            let draft = Draft::begin_as_shown(set, Seed(seed), options);
            assert_eq!((draft.set(), draft.total()), (set, set.total()));
            assert_eq!((draft.scenario(0), draft.options(0)), (SHOWN, options), "{seed}");
            *seconds.entry(draft.scenario(1)).or_insert(0) += 1;
        }
        // What comes after it is left to chance, as far as it ever was.
        let even = 6000 / (set.total() - 1);
        assert_eq!(seconds.len(), set.total() - 1);
        assert!(seconds.values().all(|times| (even * 7 / 10..even * 13 / 10).contains(times)), "{seconds:?}");
    }
}

#[test]
fn a_quiz_without_the_scenario_in_the_document_begins_as_ever() {
    let other = ScenarioSet::from_id("five-2").expect("a set of that name");
    assert_eq!(Draft::begin_as_shown(other, Seed(7), OptionIndex::ALL), Draft::begin(other, Seed(7)));
}

#[test]
fn what_is_no_order_of_the_options_is_not_read_as_one() {
    use OptionIndex::{A, B, C, D};
    assert_eq!(OptionIndex::order("2031"), Some([C, A, D, B]));
    for wrong in ["", "012", "01233", "0124", "0122", "0-12", "abcd", "01é", "１２３４"] {
        assert_eq!(OptionIndex::order(wrong), None, "{wrong}");
    }
}
