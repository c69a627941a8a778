//! The measure, against profiles worked out by hand (`answer-sheets.md`), and its properties for any answers.

use microleadership::domain::{
    answer::{Answer, OptionIndex},
    bank::{OptionKind, Revision},
    characteristic::{Characteristic, PerCharacteristic},
    completed::Completed,
    profile::{Profile, Reading, Standing},
    scenario_set::ScenarioSet,
    tally::{Level, Tally},
};

/// A row of answers as the answer sheets write them: a letter for each scenario, `-` where it was skipped.
fn completed(set: &str, answers: &str) -> Completed {
    let set = ScenarioSet::from_id(set).expect("a set of that name");
    let answers = answers
        .chars()
        .filter(|letter| *letter != ' ')
        .map(|letter| match letter {
            'a' => Answer::Chosen(OptionIndex::A),
            'b' => Answer::Chosen(OptionIndex::B),
            'c' => Answer::Chosen(OptionIndex::C),
            'd' => Answer::Chosen(OptionIndex::D),
            _ => Answer::Skipped,
        })
        .collect();
    Completed::new(Revision::One, set, answers).expect("an answer for each scenario")
}

/// A profile as the answer sheets write it: shown/opportunities and the level's or the standing's first letter.
fn row<T>(profile: &Profile, note: impl Fn(Characteristic) -> T) -> Vec<(u16, u16, T)> {
    profile.tallies().map(|(of, tally)| (tally.shown(), tally.opportunities(), note(of))).collect()
}

fn levels(profile: &Profile) -> Vec<(u16, u16, Option<Level>)> {
    row(profile, |of| profile.tally(of).level())
}

fn standings(profile: &Profile) -> Vec<Standing> {
    Characteristic::ALL.map(|of| profile.standing(of)).to_vec()
}

use Characteristic::{Communicate, Empower, Example, Relate, Solve};
use Level::{NearlyAlways, Often, Rarely, Sometimes};
use OptionKind::{Both, First, Neither};
use Standing::{Even, Room, Strength};

#[test]
fn sheet_1_ten_with_strengths_and_room() {
    let profile = completed("ten-1", "bdaac bbadd").profile();
    let expected = [
        (4, 4, Some(NearlyAlways)),
        (1, 4, Some(Rarely)),
        (2, 4, Some(Sometimes)),
        (2, 4, Some(Sometimes)),
        (3, 4, Some(Often)),
    ];
    assert_eq!(levels(&profile), expected);
    assert_eq!(standings(&profile), [Strength, Room, Room, Room, Strength]);
    let expected = Reading::Different {
        strengths: vec![Example, Relate],
        room: vec![Empower, Communicate, Solve],
        between: vec![],
        uncompared: vec![],
    };
    assert_eq!(profile.reading(), expected);
}

#[test]
fn sheet_2_twenty_where_most_are_in_between() {
    let profile = completed("twenty", "abcda bcdab cdabc dabcd").profile();
    let expected = [
        (4, 8, Some(Sometimes)),
        (7, 8, Some(NearlyAlways)),
        (5, 8, Some(Often)),
        (6, 8, Some(Often)),
        (5, 8, Some(Often)),
    ];
    assert_eq!(levels(&profile), expected);
    assert_eq!(standings(&profile), [Room, Strength, Even, Even, Even]);
    let expected = Reading::Different {
        strengths: vec![Empower],
        room: vec![Example],
        between: vec![Communicate, Solve, Relate],
        uncompared: vec![],
    };
    assert_eq!(profile.reading(), expected);
}

#[test]
fn sheet_3_five_with_a_skip_has_counts_and_nothing_else() {
    let profile = completed("five-3", "cd-ac").profile();
    assert_eq!(levels(&profile), [(0, 1, None), (1, 2, None), (1, 2, None), (1, 1, None), (2, 2, None)]);
    assert_eq!(standings(&profile), [Even; 5]);
    assert_eq!(profile.reading(), Reading::TooFew);
}

#[test]
fn sheet_4_ten_with_skips_compares_only_what_has_four_opportunities() {
    let profile = completed("ten-2", "-adca a-adb").profile();
    let expected = [(3, 3, None), (0, 2, None), (2, 4, Some(Sometimes)), (1, 4, Some(Rarely)), (3, 3, None)];
    assert_eq!(levels(&profile), expected);
    assert_eq!(standings(&profile), [Even; 5]);
    let expected =
        Reading::Same { same: vec![Communicate, Solve], uncompared: vec![Example, Empower, Relate] };
    assert_eq!(profile.reading(), expected);
}

#[test]
fn with_one_skip_in_ten_what_can_be_compared_is_told_from_what_cannot() {
    // Sheet 1 without E1: example 3 of 3 and relate 2 of 3 are no longer compared. Of empower 1 of 4,
    // communicate 2 of 4 and solve 2 of 4 none is two apart from another.
    let profile = completed("ten-1", "-daac bbadd").profile();
    let expected =
        Reading::Same { same: vec![Empower, Communicate, Solve], uncompared: vec![Example, Relate] };
    assert_eq!(profile.reading(), expected);
    // E2 first, E3 neither, E4 both, E5 first, A1 second, A2 second, B4 second, B5 first, C2 both: empower 4 of 4,
    // communicate 2 of 4 (E2, B4), solve 0 of 4.
    let profile = completed("ten-1", "-dcdc addbb").profile();
    let expected = Reading::Different {
        strengths: vec![Empower],
        room: vec![Solve],
        between: vec![Communicate],
        uncompared: vec![Example, Relate],
    };
    assert_eq!(profile.reading(), expected);
}

#[test]
fn an_answer_says_what_it_showed() {
    let completed = completed("five-3", "cd-ac");
    let kinds: Vec<_> = completed.answered().map(|answered| answered.kind()).collect();
    assert_eq!(kinds, [Some(Both), Some(Both), None, Some(Neither), Some(First)]);
    let showed: Vec<_> = completed.answered().map(|answered| answered.showed(Relate)).collect();
    assert_eq!(showed, [Some(true), None, None, None, Some(true)]);
    assert_eq!(completed.skipped(), 1);
}

#[test]
fn level_words_change_at_the_quarters() {
    let table = [
        (4, vec![Rarely, Rarely, Sometimes, Often, NearlyAlways]),
        (5, vec![Rarely, Rarely, Sometimes, Often, NearlyAlways, NearlyAlways]),
        (6, vec![Rarely, Rarely, Sometimes, Sometimes, Often, NearlyAlways, NearlyAlways]),
        (7, vec![Rarely, Rarely, Sometimes, Sometimes, Often, Often, NearlyAlways, NearlyAlways]),
        (8, vec![Rarely, Rarely, Rarely, Sometimes, Sometimes, Often, Often, NearlyAlways, NearlyAlways]),
    ];
    for (opportunities, levels) in table {
        for (shown, level) in (0..).zip(levels) {
            assert_eq!(Tally::new(shown, opportunities).level(), Some(level), "{shown} of {opportunities}");
        }
    }
    for opportunities in 0..4 {
        assert_eq!(Tally::new(opportunities, opportunities).level(), None);
    }
}

#[test]
fn different_means_three_eighths_apart_and_four_opportunities_each() {
    let table = [
        ((3, 8), (0, 8), true),
        ((2, 8), (0, 8), false),
        ((8, 8), (5, 8), true),
        ((8, 8), (6, 8), false),
        ((2, 4), (0, 4), true),
        ((1, 4), (0, 4), false),
        ((4, 4), (2, 4), true),
        ((4, 4), (3, 4), false),
        // 7/8 and 4/8 are three eighths apart; 6/8 and 4/8 are two.
        ((7, 8), (2, 4), true),
        ((6, 8), (2, 4), false),
        // 4/5 and 3/7: 13/35 apart, a little less than three eighths. 4/5 and 2/5: 2/5 apart.
        ((4, 5), (3, 7), false),
        ((4, 5), (2, 5), true),
        ((3, 3), (0, 8), false),
        ((3, 3), (0, 3), false),
        ((4, 4), (0, 3), false),
        ((5, 8), (5, 8), false),
    ];
    for ((a, of_a), (b, of_b), expected) in table {
        let (one, other) = (Tally::new(a, of_a), Tally::new(b, of_b));
        assert_eq!(one.differs_from(other), expected, "{a}/{of_a} and {b}/{of_b}");
        assert_eq!(other.differs_from(one), expected, "{b}/{of_b} and {a}/{of_a}");
    }
}

#[test]
fn no_more_can_be_shown_than_there_were_opportunities() {
    assert_eq!(Tally::new(9, 8), Tally::new(8, 8));
}

#[test]
fn standings_look_at_the_highest_and_the_lowest_alone() {
    let of = |counts: [(u16, u16); 5]| {
        let mut counts = counts.into_iter();
        let tallies = PerCharacteristic::from_fn(|_| {
            let (shown, opportunities) = counts.next().expect("five counts");
            Tally::new(shown, opportunities)
        });
        standings(&Profile::from_tallies(tallies))
    };
    // All the same; all within two of eight.
    assert_eq!(of([(5, 8); 5]), [Even; 5]);
    assert_eq!(of([(4, 8), (5, 8), (6, 8), (5, 8), (4, 8)]), [Even; 5]);
    // Two ends, and one that is different from both.
    assert_eq!(of([(8, 8), (0, 8), (4, 8), (7, 8), (2, 8)]), [Strength, Room, Even, Strength, Room]);
    // In the middle, and different from neither.
    assert_eq!(of([(6, 8), (3, 8), (4, 8), (5, 8), (6, 8)]), [Strength, Room, Even, Even, Strength]);
    // A full count of three opportunities is not the highest: it isn't compared at all.
    assert_eq!(of([(3, 3), (4, 4), (1, 4), (0, 3), (0, 0)]), [Even, Strength, Room, Even, Even]);
}

/// "Answers drawn by lot would show some difference in most quizzes", says the page too. Every option shows each of
/// its scenario's two with even odds and independently, so that the five counts are five rows of coins.
#[test]
fn in_most_quizzes_chance_alone_shows_some_difference() {
    for opportunities in [4u16, 8] {
        let counts = u32::from(opportunities) + 1;
        let (mut different, mut all) = (0, 0);
        // Every five counts there can be, each as many times as there are rows of coins that give them.
        for number in 0..counts.pow(5) {
            let mut digits =
                (0..5).map(|place| u16::try_from(number / counts.pow(place) % counts).expect("small"));
            let five =
                PerCharacteristic::from_fn(|_| Tally::new(digits.next().expect("five"), opportunities));
            let ways: u64 = five.iter().map(|(_, tally)| choose(opportunities, tally.shown())).product();
            all += ways;
            if matches!(Profile::from_tallies(five).reading(), Reading::Different { .. }) {
                different += ways;
            }
        }
        assert_eq!(all, 1 << (5 * u32::from(opportunities)));
        println!("some difference by chance: {different} of {all} with {opportunities} opportunities");
        assert!(different * 2 > all);
    }
}

/// In how many ways so many of a row of coins can show heads.
fn choose(coins: u16, heads: u16) -> u64 {
    (0..u64::from(heads)).fold(1, |product, i| product * (u64::from(coins) - i) / (i + 1))
}

/// "Pure chance passes that bar about one time in four", says the page that explains the count.
#[test]
fn chance_makes_two_counts_different_about_one_time_in_four() {
    let chance = |opportunities: u16| {
        let ways: u64 = (0..=opportunities)
            .flat_map(|a| (0..=opportunities).map(move |b| (a, b)))
            .filter(|&(a, b)| Tally::new(a, opportunities).differs_from(Tally::new(b, opportunities)))
            .map(|(a, b)| choose(opportunities, a) * choose(opportunities, b))
            .sum();
        #[expect(clippy::cast_precision_loss, reason = "a share of 65,536 at most")]
        let share = ways as f64 / 4u64.pow(opportunities.into()) as f64;
        share
    };
    println!("different by chance: {:.3} of four opportunities, {:.3} of eight", chance(4), chance(8));
    for opportunities in [4, 8] {
        assert!((0.2..0.3).contains(&chance(opportunities)));
    }
}

#[test]
fn in_every_set_all_both_gives_every_characteristic_its_maximum_and_all_neither_nothing() {
    for set in ScenarioSet::ALL {
        let all = |kind: OptionKind| {
            let answers = Revision::One.scenarios(set).into_iter().map(|scenario| {
                let place = scenario.key.iter().position(|other| *other == kind).expect("a full two-by-two");
                Answer::Chosen(OptionIndex::ALL[place])
            });
            Completed::new(Revision::One, set, answers.collect()).expect("all answered").profile()
        };
        let maximum = match set.total() {
            5 => 2,
            10 => 4,
            20 => 8,
            other => panic!("a set of {other}"),
        };
        for of in Characteristic::ALL {
            assert_eq!(all(OptionKind::Both).tally(of), Tally::new(maximum, maximum), "{set:?} {of:?}");
            assert_eq!(all(OptionKind::Neither).tally(of), Tally::new(0, maximum), "{set:?} {of:?}");
        }
    }
}

#[test]
fn there_is_no_quiz_of_skips_alone_or_of_too_few_answers() {
    let five = ScenarioSet::from_id("five-1").expect("a set of that name");
    let chosen = Answer::Chosen(OptionIndex::A);
    assert_eq!(Completed::new(Revision::One, five, vec![Answer::Skipped; 5]), None);
    assert_eq!(Completed::new(Revision::One, five, vec![chosen; 4]), None);
    assert_eq!(Completed::new(Revision::One, five, vec![chosen; 6]), None);
    assert!(Completed::new(Revision::One, five, vec![chosen; 5]).is_some());
}
