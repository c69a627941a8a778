//! What holds of the measure for any answers.

use microleadership::domain::{
    answer::{Answer, OptionIndex},
    bank::Revision,
    characteristic::Characteristic,
    completed::Completed,
    draft::Draft,
    profile::{Reading, Standing},
    scenario_set::ScenarioSet,
    seed::Seed,
};
use proptest::{prelude::*, sample::Index};

fn any_set() -> impl Strategy<Value = ScenarioSet> {
    proptest::sample::select(ScenarioSet::ALL.to_vec())
}

fn any_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        6 => proptest::sample::select(OptionIndex::ALL.to_vec()).prop_map(Answer::Chosen),
        1 => Just(Answer::Skipped),
    ]
}

/// A quiz of any set with any answers, at least one of them not a skip.
fn any_completed() -> impl Strategy<Value = Completed> {
    completed_of(any_set())
}

fn completed_of(set: impl Strategy<Value = ScenarioSet>) -> impl Strategy<Value = Completed> {
    set.prop_flat_map(|set| (Just(set), prop::collection::vec(any_answer(), set.total())))
        .prop_filter_map("all skipped", |(set, answers)| Completed::new(Revision::One, set, answers))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn neither_shuffling_nor_the_order_of_answering_changes_anything(
        expected in any_completed(),
        seed in any::<u32>(),
        detours in prop::collection::vec((any::<Index>(), any_answer()), 0..30),
        order in any::<u64>(),
    ) {
        let mut draft = Draft::begin(expected.set(), Seed(seed));
        let answer = |draft: &mut Draft, position: usize, answer: Answer| match answer {
            Answer::Chosen(option) => draft.choose(position, option),
            Answer::Skipped => draft.skip(position),
        };
        for (at, detour) in detours {
            let position = at.index(draft.total());
            answer(&mut draft, position, detour);
        }
        let mut positions: Vec<usize> = (0..draft.total()).collect();
        fastrand::Rng::with_seed(order).shuffle(&mut positions);
        for position in positions {
            let scenario = draft.scenario(position);
            let scenarios = Revision::One.scenarios(expected.set());
            let place = scenarios.iter().position(|other| other.id == scenario).expect("of the set");
            answer(&mut draft, position, expected.answers()[place]);
        }
        let completed = draft.complete().expect("something is answered");
        prop_assert_eq!(completed.profile(), expected.profile());
        prop_assert_eq!(completed, expected);
    }

    #[test]
    fn one_different_answer_moves_a_count_by_at_most_one(
        before in any_completed(),
        at in any::<Index>(),
        option in proptest::sample::select(OptionIndex::ALL.to_vec()),
    ) {
        let mut answers = before.answers().to_vec();
        let at = at.index(answers.len());
        prop_assume!(answers[at] != Answer::Skipped);
        answers[at] = Answer::Chosen(option);
        let after = Completed::new(Revision::One, before.set(), answers).expect("still answered");
        for of in Characteristic::ALL {
            let (before, after) = (before.profile().tally(of), after.profile().tally(of));
            prop_assert!(before.shown().abs_diff(after.shown()) <= 1);
            prop_assert_eq!(before.opportunities(), after.opportunities());
        }
    }

    #[test]
    fn a_skip_takes_away_two_opportunities(before in any_completed(), at in any::<Index>()) {
        let mut answers = before.answers().to_vec();
        let at = at.index(answers.len());
        prop_assume!(answers[at] != Answer::Skipped);
        answers[at] = Answer::Skipped;
        let sum = |completed: &Completed| -> u32 {
            completed.profile().tallies().map(|(_, tally)| u32::from(tally.opportunities())).sum()
        };
        if let Some(after) = Completed::new(Revision::One, before.set(), answers) {
            prop_assert_eq!(sum(&after) + 2, sum(&before));
        }
    }

    #[test]
    fn a_count_stays_within_its_opportunities(completed in any_completed()) {
        let profile = completed.profile();
        let answered = completed.answers().len() - completed.skipped();
        let sum: usize = profile.tallies().map(|(_, tally)| usize::from(tally.opportunities())).sum();
        prop_assert_eq!(sum, 2 * answered);
        for (of, tally) in profile.tallies() {
            prop_assert!(tally.shown() <= tally.opportunities());
            prop_assert!(tally.is_comparable() || profile.standing(of) == Standing::Even);
        }
    }

    #[test]
    fn with_five_scenarios_there_is_neither_strength_nor_room(
        completed in completed_of(proptest::sample::select(ScenarioSet::ALL[..4].to_vec())),
    ) {
        let profile = completed.profile();
        prop_assert!(Characteristic::ALL.iter().all(|&of| profile.standing(of) == Standing::Even));
        prop_assert_eq!(profile.reading(), Reading::TooFew);
    }
}
