//! What may be said of a change from one quiz to the next, and over many.

use Characteristic::{Communicate, Empower, Example, Relate, Solve};
use microleadership::{
    domain::{
        action::ActionId,
        answer::{Answer, OptionIndex},
        bank::Revision,
        change::Change,
        characteristic::Characteristic,
        completed::Completed,
        history::{Finished, History},
        plan::{Act, Plan},
        scenario_set::ScenarioSet,
        tally::Tally,
        timestamp::Timestamp,
        trend::{Stretch, Trend},
    },
    picture::{Level, TrendPicture},
};

fn quiz(set: &str, letters: &str, time: u64) -> Finished {
    let answer = |letter| match letter {
        '-' => Answer::Skipped,
        letter => Answer::Chosen(OptionIndex::ALL["abcd".find(letter).expect("a to d")]),
    };
    let set = ScenarioSet::from_id(set).expect("a set of that name");
    let completed =
        Completed::new(Revision::One, set, letters.chars().map(answer).collect()).expect("complete");
    Finished::new(completed, Timestamp(time), 1)
}

/// Sheet 1: example 4 of 4, empower 1, communicate 2, solve 2, relate 3.
const SHEET_1: &str = "bdaacbbadd";

#[test]
fn a_change_is_said_only_where_two_counts_are_different() {
    let table = [
        ((2, 4), (4, 4), Change::More),
        ((4, 4), (2, 4), Change::Less),
        ((2, 4), (3, 4), Change::Same),
        ((3, 8), (6, 8), Change::More),
        ((3, 8), (5, 8), Change::Same),
        // Shares make lengths comparable: 1 of 4 and 5 of 8 are three eighths apart.
        ((1, 4), (5, 8), Change::More),
        ((1, 4), (4, 8), Change::Same),
        ((0, 2), (2, 2), Change::TooFew),
        ((0, 3), (4, 4), Change::TooFew),
        ((0, 4), (3, 3), Change::TooFew),
        ((0, 0), (4, 4), Change::TooFew),
    ];
    for ((shown, of), (later, later_of), change) in table {
        assert_eq!(
            Change::between(Tally::new(shown, of), Tally::new(later, later_of)),
            change,
            "{shown} of {of}"
        );
    }
}

#[test]
fn since_last_time_looks_back_to_the_last_quiz_that_can_be_compared() {
    let history = History::new(vec![
        quiz("ten-1", SHEET_1, 10),
        quiz("five-3", "aaaaa", 20),
        quiz("ten-1", SHEET_1, 30),
        quiz("twenty", "aaaaaaaaaaaaaaaaaaaa", 40),
    ]);
    let id = |time| quiz("ten-1", SHEET_1, time).id;
    assert_eq!(history.since_last(id(10)), None, "there was none before");
    assert_eq!(history.since_last(id(20)), None, "a five can't be compared");
    assert_eq!(history.since_last(id(99)), None, "there is no such quiz");
    let since = history.since_last(id(30)).expect("one before");
    assert_eq!(since.last.at, Timestamp(10));
    assert_eq!(since.comparison.shared.len(), 10);
    assert_eq!(since.comparison.with_change(Change::Same), Characteristic::ALL);
    let since = history.since_last(id(40)).expect("one before");
    assert_eq!((since.last.at, since.comparison.shared.len()), (Timestamp(30), 10));
}

#[test]
fn since_last_time_names_each_characteristic_once() {
    let history = History::new(vec![
        quiz("ten-1", SHEET_1, 10),
        quiz("ten-2", "aaaaaaaaaa", 20),
        quiz("ten-2", "aaaa-aaaaa", 30),
    ]);
    let since = history.since_last(quiz("ten-2", "aaaaaaaaaa", 20).id).expect("one before");
    assert_eq!(since.comparison.shared.len(), 0, "the tens have no scenario in common");
    let changes = [Change::More, Change::Less, Change::Same, Change::TooFew];
    let all: usize = changes.iter().map(|change| since.comparison.with_change(*change).len()).sum();
    assert_eq!(all, 5);
    assert_eq!(since.comparison.with_change(Change::TooFew), []);
    // One was skipped: its two characteristics have three opportunities left.
    let since = history.since_last(quiz("ten-2", "aaaa-aaaaa", 30).id).expect("one before");
    assert_eq!(since.comparison.with_change(Change::TooFew).len(), 2);
    assert_eq!(since.comparison.shared.len(), 10);
}

#[test]
fn a_trend_needs_two_quizzes_that_can_be_compared() {
    let none = |quizzes: Vec<Finished>| assert_eq!(Trend::of(&History::new(quizzes), &[]), None);
    none(vec![]);
    none(vec![quiz("ten-1", SHEET_1, 10)]);
    none(vec![quiz("five-1", "aaaaa", 10), quiz("five-2", "aaaaa", 20), quiz("ten-1", SHEET_1, 30)]);
    let two = History::new(vec![quiz("ten-1", SHEET_1, 10), quiz("ten-1", SHEET_1, 20)]);
    assert!(Trend::of(&two, &[]).is_some());
}

#[test]
fn a_line_breaks_only_where_the_difference_means_something() {
    let trend = Trend::of(
        &History::new(vec![
            quiz("ten-1", SHEET_1, 10),
            quiz("five-3", "aaaaa", 20),
            quiz("ten-1", SHEET_1, 30),
        ]),
        &[],
    )
    .expect("two comparable ones");
    let line = &trend.lines[Example];
    assert_eq!(line.counts.iter().map(|count| count.opportunities()).collect::<Vec<_>>(), [4, 2, 4]);
    assert_eq!(line.stretches, [Stretch { from: 0, to: 2, together: Tally::new(8, 8) }]);
    assert_eq!(line.reading(), Change::Same);
    let picture = TrendPicture::of(&trend, Example);
    assert_eq!(picture.dots.iter().map(|dot| dot.comparable).collect::<Vec<_>>(), [true, false, true]);
    // All shown: at the top, from the first dot to the last.
    assert_eq!(picture.levels, [Level { from: 11, to: 309, y: 14 }]);
}

/// Empower 0 of 4 and the others 4 of 4, worked out by hand in the tests of the suggestions.
const NO_EMPOWER: &str = "bcaaabcbcd";

#[test]
fn a_line_is_read_by_its_last_two_stretches() {
    let history = |letters: &[&str]| {
        History::new((1..).zip(letters).map(|(time, letters)| quiz("ten-1", letters, time)).collect())
    };
    let reading = |letters: &[&str], of: Characteristic| {
        Trend::of(&history(letters), &[]).expect("comparable").lines[of].reading()
    };
    // Communicate: 2 of 4, then 4 of 4, then 2 of 4.
    assert_eq!(reading(&[SHEET_1, NO_EMPOWER], Communicate), Change::More);
    assert_eq!(reading(&[SHEET_1, NO_EMPOWER, SHEET_1], Communicate), Change::Less);
    assert_eq!(reading(&[SHEET_1, SHEET_1], Solve), Change::Same);
    // 1 of 4, then 0 of 4, are no difference.
    assert_eq!(reading(&[SHEET_1, NO_EMPOWER], Empower), Change::Same);
    // E1 is skipped, which calls for example and relate: one of the two has too few.
    assert_eq!(reading(&[SHEET_1, "-daacbbadd"], Relate), Change::TooFew);
}

#[test]
fn a_trend_shows_the_last_twenty_and_the_acts_between_them() {
    let history = History::new((1..=25).map(|time| quiz("ten-1", SHEET_1, time * 10)).collect());
    let mut plan = Plan::default();
    // One before the twenty that are shown, two between the first and the second of them, one after the last.
    for time in [5, 61, 65, 999] {
        plan.choose(Act::Library(ActionId::GreetEveryone), Timestamp(time));
        plan.mark_done(Timestamp(time));
    }
    let trend = Trend::of(&history, plan.past()).expect("comparable");
    assert_eq!(trend.quizzes.len(), 20);
    assert_eq!(trend.quizzes[0].at, Timestamp(60));
    assert_eq!(trend.acts, [1, 1, 20]);
    let picture = TrendPicture::of(&trend, Relate);
    assert_eq!(picture.dots.len(), 20);
    assert_eq!(picture.drops.len(), 2, "what was done between the same two quizzes is one drop");
    let drops: Vec<usize> = picture
        .drops
        .iter()
        .map(|path| path[1..].split(' ').next().and_then(|x| x.parse().ok()).expect("a path"))
        .collect();
    assert!(drops[0] < drops[1] && drops[1] < 320);
    let xs: Vec<usize> = picture.dots.iter().map(|dot| dot.x).collect();
    assert!(xs.windows(2).all(|pair| pair[0] < pair[1]) && xs[0] < drops[0] && drops[0] < xs[1]);
}
