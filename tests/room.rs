//! The room: one state machine, whatever keys, clicks, reloads and second thoughts come to it.

use microleadership::domain::{
    answer::OptionIndex,
    bank::ScenarioId,
    characteristic::Characteristic,
    room::{
        BadWorkshop, Command, Moment, Room, Round, Selection, Setup, Spread, Step, TALK_SECONDS,
        THINK_SECONDS, Timer, Votes, Wall, WallSize, Workshop,
        keys::{Deed, Focus, Pressed, deed},
    },
    scenario_set::{Five, ScenarioSet, Ten},
    settings::Theme,
    stored::{Fault, Stored},
    timestamp::Timestamp,
};
use proptest::{prelude::*, test_runner::TestRunner};
use std::{cell::Cell, collections::HashSet};

const NOW: Timestamp = Timestamp(1_795_000_000_000);

fn later(seconds: u64) -> Timestamp {
    Timestamp(NOW.0 + seconds * 1000)
}

/// What can happen to a workshop.
#[derive(Clone, Debug)]
enum Event {
    Command(Command),
    /// The window is loaded again, or the battery was empty: what was kept is read.
    Reload,
    /// Time passes, in seconds.
    Wait(u64),
    /// The clock is set back, in seconds.
    Back(u64),
}

fn setups() -> impl Strategy<Value = Setup> {
    let places = proptest::sample::subsequence((0..20).collect::<Vec<usize>>(), 1..=20).prop_shuffle();
    (places, 0..5_usize, 0..5_usize, any::<[bool; 3]>()).prop_map(|(places, think, talk, flags)| {
        let mut setup =
            Setup { selection: Selection::new(places).expect("places of the bank"), ..Setup::default() };
        (setup.think, setup.talk) = (THINK_SECONDS[think], TALK_SECONDS[talk]);
        [setup.two_rounds, setup.shows_key, setup.phones] = flags;
        setup
    })
}

fn options() -> impl Strategy<Value = OptionIndex> {
    proptest::sample::select(OptionIndex::ALL.to_vec())
}

fn events() -> impl Strategy<Value = Event> {
    let moment = prop_oneof![
        Just(Moment::Opening),
        Just(Moment::Close),
        (0..21_usize, proptest::sample::select(Step::ALL.to_vec()))
            .prop_map(|(number, step)| Moment::Scenario(number, step)),
    ];
    let command = prop_oneof![
        8 => Just(Command::Forward),
        3 => Just(Command::Back),
        1 => Just(Command::NextScenario),
        1 => Just(Command::PreviousScenario),
        1 => moment.prop_map(Command::GoTo),
        8 => options().prop_map(Command::AddHand),
        3 => options().prop_map(Command::TakeHand),
        3 => (options(), any::<u16>()).prop_map(|(option, hands)| Command::SetHands(option, hands)),
        4 => Just(Command::Undo),
        2 => Just(Command::Blank),
        2 => Just(Command::TurnTimer),
        2 => Just(Command::MoreTime),
    ];
    prop_oneof![
        20 => command.prop_map(Event::Command),
        2 => Just(Event::Reload),
        2 => (0..5000_u64).prop_map(Event::Wait),
        1 => (0..5000_u64).prop_map(Event::Back),
    ]
}

/// All votes there are.
fn ballot(workshop: &Workshop) -> Vec<[Votes; 2]> {
    (0..workshop.scenarios().len())
        .map(|number| Round::ALL.map(|round| workshop.votes(number, round)))
        .collect()
}

fn is_timed(workshop: &Workshop) -> bool {
    workshop.setup().seconds(workshop.moment()).is_some()
}

/// What has to hold after a command, by what stood there before.
fn assert_command(before: &Workshop, command: Command, after: &Workshop, changed: bool) {
    assert_eq!(changed, before != after, "{command:?} says whether it changed anything");
    let moved = before.moment() != after.moment();
    let voted = ballot(before) != ballot(after);
    match command {
        Command::AddHand(option) | Command::TakeHand(option) | Command::SetHands(option, _) => {
            assert!(!moved);
            assert_eq!(before.is_blank(), after.is_blank());
            let Moment::Scenario(number, step) = before.moment() else { return assert!(!voted) };
            let Some(round) = step.round() else { return assert!(!voted) };
            // One count of this scenario and this round may change, and nothing else.
            let hands = after.votes(number, round).of(option);
            let was = before.votes(number, round).of(option);
            let wanted = match command {
                Command::AddHand(_) => was.saturating_add(1).min(Votes::MOST),
                Command::TakeHand(_) => was.saturating_sub(1),
                Command::SetHands(_, hands) => hands.min(Votes::MOST),
                _ => unreachable!(),
            };
            assert_eq!(hands, wanted);
            for (other, (was, is)) in ballot(before).iter().zip(ballot(after)).enumerate() {
                for of in Round::ALL {
                    for each in OptionIndex::ALL {
                        if (other, of, each) != (number, round, option) {
                            assert_eq!(was[of.index()].of(each), is[of.index()].of(each));
                        }
                    }
                }
            }
        }
        Command::Forward | Command::Back | Command::NextScenario | Command::PreviousScenario => {
            assert!(!voted, "a move counts nothing");
            if before.is_blank() {
                assert!(!moved && !after.is_blank(), "a move only lifts the blank");
            } else {
                let at = |workshop: &Workshop| {
                    let place = workshop.moments().iter().position(|moment| *moment == workshop.moment());
                    place.expect("a moment of the row")
                };
                let (was, is, last) = (at(before), at(after), before.moments().len() - 1);
                match command {
                    Command::Forward => assert_eq!(is, last.min(was + 1)),
                    Command::Back => assert_eq!(is, was.saturating_sub(1)),
                    Command::NextScenario => assert!(is > was || was == last),
                    _ => assert!(is < was || was == 0),
                }
            }
        }
        Command::GoTo(moment) => {
            assert!(!voted, "a move counts nothing");
            let there = before.moments().contains(&moment);
            assert_eq!(after.moment(), if there { moment } else { before.moment() });
            assert_eq!(after.is_blank(), before.is_blank() && !there);
        }
        Command::Blank => assert!(!moved && !voted && before.is_blank() != after.is_blank()),
        Command::TurnTimer | Command::MoreTime => assert!(!moved && !voted),
        Command::Undo => assert!(before.is_blank() || !after.is_blank()),
    }
}

#[test]
fn whatever_happens_the_workshop_holds_together() {
    let (commands, reloads, undone, reached) =
        (Cell::new(0_u64), Cell::new(0_u64), Cell::new(0_u64), Cell::new(HashSet::new()));
    let mut runner =
        TestRunner::new(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1500) });
    runner
        .run(&(setups(), proptest::collection::vec(events(), 1..120)), |(setup, events)| {
            let mut workshop = Workshop::begin(setup.clone(), NOW);
            let moments = setup.moments();
            let mut now = NOW;
            // What it was before each thing that can be taken back.
            let mut before = Vec::new();
            for event in events {
                match event {
                    Event::Wait(seconds) => now = Timestamp(now.0 + seconds * 1000),
                    Event::Back(seconds) => now = Timestamp(now.0 - seconds * 1000),
                    Event::Reload => {
                        prop_assert_eq!(Workshop::decode(&workshop.encode()), Ok(workshop.clone()));
                        reloads.set(reloads.get() + 1);
                    }
                    Event::Command(command) => {
                        let was = workshop.clone();
                        let changed = workshop.apply(command, now);
                        commands.set(commands.get() + 1);
                        assert_command(&was, command, &workshop, changed);
                        let stood = |workshop: &Workshop| (workshop.moment(), ballot(workshop));
                        if command == Command::Undo && was.is_blank() != workshop.is_blank() {
                            prop_assert_eq!(stood(&was), stood(&workshop));
                        } else if command == Command::Undo {
                            let earlier = before.pop().map(|(earlier, _)| earlier);
                            prop_assert_eq!(stood(&workshop), earlier.unwrap_or(stood(&was)));
                            undone.set(undone.get() + 1);
                        } else if stood(&was) != stood(&workshop) {
                            // The digits of a typed number are taken back together.
                            let typed = typed(command, &was, &workshop);
                            let begun = before.last().filter(|(earlier, _)| earlier.0 == workshop.moment());
                            let begun = begun.and_then(|(_, typed)| *typed);
                            match (begun, typed) {
                                (Some((one, start, _)), Some((other, from, to)))
                                    if one == other && (to / 10 == from || from / 10 == to) =>
                                {
                                    if start == to {
                                        before.pop();
                                    }
                                }
                                _ => before.push((stood(&was), typed)),
                            }
                        }
                        if before.len() > Workshop::LONGEST_PAST {
                            before.remove(0);
                        }
                        prop_assert_eq!(workshop.can_undo(), !before.is_empty());
                    }
                }
                let at = moments.iter().filter(|moment| **moment == workshop.moment()).count();
                prop_assert_eq!(at, 1);
                prop_assert_eq!(workshop.timer().is_some(), is_timed(&workshop));
                prop_assert!(workshop.timer().is_none_or(|timer| timer.left(now) <= Timer::LONGEST));
                prop_assert_eq!(workshop.setup(), &setup);
                if let Moment::Scenario(_, step) = workshop.moment() {
                    let mut all = reached.take();
                    all.insert(step);
                    reached.set(all);
                }
            }
            Ok(())
        })
        .expect("it holds");
    let reached = reached.take();
    assert!(Step::ALL.iter().all(|step| reached.contains(step)), "{reached:?}");
    println!(
        "{} commands, {} reloads, {} taken back in 1500 workshops",
        commands.get(),
        reloads.get(),
        undone.get()
    );
}

/// The option whose number was typed, with the number before and after.
fn typed(command: Command, was: &Workshop, is: &Workshop) -> Option<(OptionIndex, u16, u16)> {
    let (Command::SetHands(option, _), Moment::Scenario(number, step)) = (command, is.moment()) else {
        return None;
    };
    let hands = |workshop: &Workshop| workshop.votes(number, step.round().expect("a vote")).of(option);
    Some((option, hands(was), hands(is)))
}

#[test]
fn as_much_is_taken_back_as_is_noted() {
    let mut workshop = five();
    go(&mut workshop, 0, Step::Vote(Round::First));
    for _ in 0..Workshop::LONGEST_PAST + 20 {
        workshop.apply(Command::AddHand(OptionIndex::A), NOW);
    }
    assert_eq!(Workshop::decode(&workshop.encode()), Ok(workshop.clone()));
    let back = (0..=Workshop::LONGEST_PAST).take_while(|_| workshop.apply(Command::Undo, NOW)).count();
    assert_eq!(back, Workshop::LONGEST_PAST);
    assert_eq!(workshop.votes(0, Round::First).of(OptionIndex::A), 20);
}

#[test]
fn every_moment_is_reached_and_left_by_one_key_alone() {
    let mut count = 0;
    for (two_rounds, shows_key, think, talk) in
        [(true, true, 30, 60), (true, false, 0, 0), (false, true, 0, 300), (false, false, 120, 0)]
    {
        let selection = Selection::of(ScenarioSet::Twenty);
        let setup = Setup { selection, two_rounds, shows_key, think, talk, ..Setup::default() };
        let mut workshop = Workshop::begin(setup.clone(), NOW);
        let moments = setup.moments();
        assert_eq!(moments.iter().collect::<HashSet<_>>().len(), moments.len(), "each stands there once");
        for moment in &moments {
            assert_eq!(workshop.moment(), *moment);
            // And from there by name to any other, and back.
            for other in moments.iter().filter(|other| *other != moment).step_by(17) {
                assert!(workshop.apply(Command::GoTo(*other), NOW));
                assert_eq!(workshop.moment(), *other);
                assert!(workshop.apply(Command::Undo, NOW));
                assert_eq!(workshop.moment(), *moment);
                count += 1;
            }
            assert_eq!(workshop.apply(Command::Forward, NOW), *moment != Moment::Close);
        }
        for moment in moments.iter().rev() {
            assert_eq!(workshop.moment(), *moment);
            assert_eq!(workshop.apply(Command::Back, NOW), *moment != Moment::Opening);
        }
    }
    println!("{count} ways from one moment to another");
}

fn five() -> Workshop {
    Workshop::begin(Setup::default(), NOW)
}

fn go(workshop: &mut Workshop, number: usize, step: Step) {
    workshop.apply(Command::GoTo(Moment::Scenario(number, step)), NOW);
    assert_eq!(workshop.moment(), Moment::Scenario(number, step));
}

fn vote(workshop: &mut Workshop, number: usize, round: Round, hands: [u16; 4]) {
    go(workshop, number, Step::Vote(round));
    for (option, hands) in OptionIndex::ALL.into_iter().zip(hands) {
        workshop.apply(Command::SetHands(option, hands), NOW);
    }
}

#[test]
fn the_usual_workshop_goes_through_nine_steps_with_five_scenarios() {
    let workshop = five();
    assert_eq!(workshop.setup().selection.ready(), Some(ScenarioSet::Five(Five::I)));
    assert_eq!(workshop.moments().len(), 2 + 5 * 9);
    assert_eq!(workshop.setup().minutes(), 41);
    assert_eq!(workshop.scenarios()[0].id, ScenarioId::E1);
    let one = Setup { two_rounds: false, think: 0, shows_key: false, ..Setup::default() };
    assert_eq!(
        one.steps(),
        [Step::Show, Step::Vote(Round::First), Step::Result(Round::First), Step::Discuss]
    );
    assert_eq!(one.minutes(), 25);
}

#[test]
fn whole_scenarios_are_passed_over_in_both_directions() {
    let mut workshop = five();
    let at = |workshop: &mut Workshop, command| {
        workshop.apply(command, NOW);
        workshop.moment()
    };
    let (next, previous) = (Command::NextScenario, Command::PreviousScenario);
    assert_eq!(at(&mut workshop, previous), Moment::Opening);
    assert_eq!(at(&mut workshop, next), Moment::Scenario(0, Step::Show));
    go(&mut workshop, 1, Step::Talk);
    assert_eq!(at(&mut workshop, previous), Moment::Scenario(1, Step::Show));
    assert_eq!(at(&mut workshop, previous), Moment::Scenario(0, Step::Show));
    assert_eq!(at(&mut workshop, previous), Moment::Opening);
    go(&mut workshop, 4, Step::Think);
    assert_eq!(at(&mut workshop, next), Moment::Close);
    assert_eq!(at(&mut workshop, next), Moment::Close);
    assert_eq!(at(&mut workshop, previous), Moment::Scenario(4, Step::Show));
}

#[test]
fn a_typed_number_is_taken_back_as_a_whole() {
    let mut workshop = five();
    go(&mut workshop, 0, Step::Vote(Round::First));
    for hands in [1, 12] {
        assert!(workshop.apply(Command::SetHands(OptionIndex::B, hands), NOW));
    }
    assert!(workshop.apply(Command::AddHand(OptionIndex::B), NOW));
    assert!(workshop.apply(Command::SetHands(OptionIndex::C, 4), NOW));
    let of = |workshop: &Workshop| workshop.votes(0, Round::First).counts();
    assert_eq!(of(&workshop), [0, 13, 4, 0]);
    // A move is taken back like a count.
    go(&mut workshop, 3, Step::Discuss);
    workshop.apply(Command::Undo, NOW);
    assert_eq!(workshop.moment(), Moment::Scenario(0, Step::Vote(Round::First)));
    let mut seen = Vec::new();
    while workshop.can_undo() {
        workshop.apply(Command::Undo, NOW);
        seen.push(of(&workshop));
    }
    assert_eq!(seen, [[0, 13, 0, 0], [0, 12, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]);
    assert_eq!(workshop.moment(), Moment::Opening);
    assert!(!workshop.apply(Command::Undo, NOW));
}

#[test]
fn another_number_is_taken_back_by_itself_and_a_deleted_one_never_was() {
    let mut workshop = five();
    go(&mut workshop, 0, Step::Vote(Round::First));
    for hands in [3, 0] {
        assert!(workshop.apply(Command::SetHands(OptionIndex::B, hands), NOW));
    }
    workshop.apply(Command::Undo, NOW);
    assert_eq!(workshop.moment(), Moment::Opening, "the move is what is left");
    let mut workshop = five();
    go(&mut workshop, 0, Step::Vote(Round::First));
    for hands in [1, 12, 7] {
        workshop.apply(Command::SetHands(OptionIndex::B, hands), NOW);
    }
    workshop.apply(Command::Undo, NOW);
    assert_eq!(workshop.votes(0, Round::First).of(OptionIndex::B), 12);
    workshop.apply(Command::Undo, NOW);
    assert_eq!(workshop.votes(0, Round::First).of(OptionIndex::B), 0);
}

#[test]
fn hands_are_counted_behind_a_blank_wall() {
    let mut workshop = five();
    go(&mut workshop, 0, Step::Vote(Round::First));
    workshop.apply(Command::Blank, NOW);
    workshop.apply(Command::AddHand(OptionIndex::A), NOW);
    assert!(workshop.is_blank());
    assert_eq!(workshop.votes(0, Round::First).of(OptionIndex::A), 1);
    // And taken back behind it; whoever takes back a move sees it first.
    workshop.apply(Command::Undo, NOW);
    assert!(workshop.is_blank());
    assert_eq!(workshop.votes(0, Round::First).of(OptionIndex::A), 0);
    workshop.apply(Command::Undo, NOW);
    assert!(!workshop.is_blank());
    assert_eq!(workshop.moment(), Moment::Scenario(0, Step::Vote(Round::First)));
    workshop.apply(Command::Blank, NOW);
    workshop.apply(Command::Forward, NOW);
    assert_eq!(workshop.moment(), Moment::Scenario(0, Step::Vote(Round::First)));
    assert!(!workshop.is_blank());
}

#[test]
fn a_timer_runs_from_when_the_moment_comes() {
    let mut workshop = five();
    go(&mut workshop, 0, Step::Think);
    let left = |workshop: &Workshop, seconds| workshop.timer().expect("a timer").left(later(seconds));
    assert_eq!((left(&workshop, 0), left(&workshop, 10), left(&workshop, 99)), (30_000, 20_000, 0));
    workshop.apply(Command::TurnTimer, later(12));
    assert_eq!((left(&workshop, 12), left(&workshop, 60)), (18_000, 18_000));
    workshop.apply(Command::MoreTime, later(20));
    assert_eq!(left(&workshop, 60), 48_000);
    workshop.apply(Command::TurnTimer, later(60));
    assert_eq!(left(&workshop, 70), 38_000);
    workshop.apply(Command::MoreTime, later(70));
    assert_eq!(left(&workshop, 80), 58_000);
    // When it is over it begins anew, and so it does whenever the moment comes again.
    workshop.apply(Command::TurnTimer, later(200));
    assert_eq!(left(&workshop, 205), 25_000);
    workshop.apply(Command::Back, later(205));
    assert_eq!(workshop.timer(), None);
    assert!(!workshop.apply(Command::MoreTime, later(205)));
    workshop.apply(Command::Forward, later(206));
    assert_eq!(left(&workshop, 206), 30_000);
    // Whoever goes one too far and back, or takes it back, finds it as if they had stayed.
    for way_back in [Command::Back, Command::Undo] {
        workshop.apply(Command::Forward, later(210));
        workshop.apply(way_back, later(212));
        assert_eq!(left(&workshop, 212), 24_000);
    }
}

#[test]
fn what_the_room_showed_is_counted_in_votes() {
    let mut workshop = five();
    assert_eq!(workshop.showing().shares().count(), 0);
    assert!(workshop.showing().most().is_empty() && workshop.showing().least().is_empty());
    // E1: A second, B both, C first, D neither; the first is example, the second relate.
    vote(&mut workshop, 0, Round::First, [10, 0, 0, 0]);
    vote(&mut workshop, 0, Round::Second, [3, 4, 2, 1]);
    // E2: A neither, B second, C both, D first; communicate and solve. No second vote.
    vote(&mut workshop, 1, Round::First, [0, 5, 0, 0]);
    let showing = workshop.showing();
    let counts: Vec<_> = showing.shares().map(|(of, share)| (of, share.shown, share.of)).collect();
    assert_eq!(
        counts,
        [
            (Characteristic::Example, 6, 10),
            (Characteristic::Communicate, 0, 5),
            (Characteristic::Solve, 5, 5),
            (Characteristic::Relate, 7, 10),
        ]
    );
    assert_eq!(showing.most(), [Characteristic::Solve]);
    assert_eq!(showing.least(), [Characteristic::Communicate]);
    // Where they are all but equal nothing is most.
    vote(&mut workshop, 1, Round::First, [0, 0, 0, 0]);
    vote(&mut workshop, 0, Round::Second, [10, 0, 9, 0]);
    assert!(workshop.showing().most().is_empty() && workshop.showing().least().is_empty());
    vote(&mut workshop, 0, Round::Second, [11, 0, 9, 0]);
    assert_eq!(workshop.showing().most(), [Characteristic::Relate]);
    // Where all are equal neither.
    vote(&mut workshop, 0, Round::Second, [0, 7, 0, 0]);
    vote(&mut workshop, 1, Round::First, [0, 0, 3, 0]);
    assert!(workshop.showing().most().is_empty() && workshop.showing().least().is_empty());
}

#[test]
fn three_of_four_agree() {
    let spread = |counts| Votes::new(counts).expect("few enough").spread();
    assert_eq!(spread([0; 4]), Spread::Nobody);
    assert_eq!(spread([1, 3, 0, 0]), Spread::Agrees);
    assert_eq!(spread([2, 5, 0, 0]), Spread::Splits);
    assert_eq!(spread([0, 0, 0, 1]), Spread::Agrees);
    assert_eq!(Votes::new([0, 0, 0, 1000]), None);
}

#[test]
fn scenarios_are_picked_and_put_in_order() {
    let mut selection = Setup::default().selection;
    selection.pick(12);
    selection.pick(12);
    selection.pick(20);
    assert_eq!(selection.places(), [0, 1, 2, 3, 4, 12]);
    assert_eq!(selection.ready(), None);
    assert_eq!(selection.set(), ScenarioSet::of_mask(0b1_0000_0001_1111).expect("six"));
    selection.move_earlier(12);
    selection.move_earlier(0);
    selection.move_later(0);
    selection.move_later(4);
    assert_eq!(selection.places(), [1, 0, 2, 3, 12, 4]);
    for place in [1, 0, 2, 3, 12, 4] {
        selection.leave_out(place);
    }
    assert_eq!(selection.places(), [4], "one stays");
    let mut selection = Selection::of(ScenarioSet::Ten(Ten::Second));
    assert_eq!(selection.ready(), Some(ScenarioSet::Ten(Ten::Second)));
    // The same in another order is its set, but isn't shown as the ready one.
    selection.move_later(10);
    assert_eq!((selection.ready(), selection.set()), (None, ScenarioSet::Ten(Ten::Second)));
    for bad in [vec![], vec![20], vec![3, 3]] {
        assert_eq!(Selection::new(bad), None);
    }
}

fn press(key: &str, code: &str) -> Pressed {
    Pressed { key: key.to_owned(), code: code.to_owned(), ..Pressed::default() }
}

#[test]
fn keys_do_what_the_list_of_keys_says() {
    let add = |option| Some(Deed::Do(Command::AddHand(option)));
    let take = |option| Some(Deed::Do(Command::TakeHand(option)));
    let free = |pressed: &Pressed| deed(pressed, Focus::Nowhere);
    for (keys, command) in [
        (&["PageDown", "ArrowRight", "ArrowDown", " ", "Enter"][..], Command::Forward),
        (&["PageUp", "ArrowLeft", "ArrowUp", "Backspace"], Command::Back),
        (&["n", "N", "End"], Command::NextScenario),
        (&["p", "P", "Home"], Command::PreviousScenario),
        (&[".", "b", "B"], Command::Blank),
        (&["u", "U"], Command::Undo),
        (&["t", "T"], Command::TurnTimer),
        (&["m", "M"], Command::MoreTime),
    ] {
        for key in keys {
            assert_eq!(free(&press(key, "")), Some(Deed::Do(command)), "{key}");
        }
    }
    for (key, other) in
        [("+", Deed::Larger), ("-", Deed::Smaller), ("f", Deed::FullScreen), ("?", Deed::Help)]
    {
        assert_eq!(free(&press(key, "")), Some(other), "{key}");
    }
    assert_eq!(free(&press("1", "Digit1")), add(OptionIndex::A));
    assert_eq!(free(&press("4", "Numpad4")), add(OptionIndex::D));
    assert_eq!(free(&press("2", "")), add(OptionIndex::B), "a device that doesn't say which key it is");
    // On a French keyboard the digits need Shift.
    assert_eq!(free(&press("&", "Digit1")), add(OptionIndex::A));
    assert_eq!(free(&Pressed { shift: true, ..press("!", "Digit1") }), take(OptionIndex::A));
    assert_eq!(free(&Pressed { shift: true, ..press("3", "Digit3") }), take(OptionIndex::C));
    // With Shift, or without its digits, a number pad moves: nobody means that here.
    for (key, code) in [("End", "Numpad1"), ("ArrowDown", "Numpad2"), ("PageDown", "Numpad3")] {
        assert_eq!(free(&press(key, code)), None, "{code}");
    }
    assert_eq!(free(&press("Enter", "NumpadEnter")), Some(Deed::Do(Command::Forward)));
    for (key, code) in [("5", "Digit5"), ("0", "Digit0"), ("Escape", "Escape"), ("F5", "F5"), ("Tab", "Tab")]
    {
        assert_eq!(free(&press(key, code)), None, "{key}");
    }
    let z = Pressed { control: true, ..press("z", "KeyZ") };
    assert_eq!(free(&z), Some(Deed::Do(Command::Undo)));
    assert_eq!(free(&Pressed { control: true, ..press("1", "Digit1") }), None, "that is the browser's");
    assert_eq!(free(&Pressed { alt: true, ..press("ArrowLeft", "ArrowLeft") }), None);
}

#[test]
fn letters_never_vote() {
    for letter in 'a'..='z' {
        for key in [letter.to_string(), letter.to_uppercase().to_string()] {
            for focus in [Focus::Nowhere, Focus::Button, Focus::Hands, Focus::Field] {
                let done = deed(&press(&key, &format!("Key{}", letter.to_uppercase())), focus);
                let votes = matches!(
                    done,
                    Some(Deed::Do(Command::AddHand(_) | Command::TakeHand(_) | Command::SetHands(..)))
                );
                assert!(!votes, "{key}");
            }
        }
    }
}

#[test]
fn a_key_is_left_to_what_has_the_focus() {
    let forward = Some(Deed::Do(Command::Forward));
    // Whatever has the focus, a clicker goes on.
    for focus in [Focus::Nowhere, Focus::Button, Focus::Hands, Focus::Field] {
        assert_eq!(deed(&press("PageDown", "PageDown"), focus), forward, "{focus:?}");
    }
    assert_eq!(deed(&press(" ", "Space"), Focus::Button), None);
    assert_eq!(deed(&press("Enter", "Enter"), Focus::Button), None);
    assert_eq!(deed(&press("1", "Digit1"), Focus::Button), Some(Deed::Do(Command::AddHand(OptionIndex::A))));
    // The field for hands takes what a number is written with, and nothing else.
    for key in ["1", "Backspace", "ArrowLeft", "Home", "Enter"] {
        let code = if key == "1" { "Digit1" } else { key };
        assert_eq!(deed(&press(key, code), Focus::Hands), None, "{key}");
    }
    assert_eq!(deed(&press(".", "Period"), Focus::Hands), Some(Deed::Do(Command::Blank)));
    assert_eq!(deed(&press("ArrowDown", "ArrowDown"), Focus::Hands), forward);
    for key in ["ArrowDown", " ", "n", ".", "1"] {
        assert_eq!(deed(&press(key, ""), Focus::Field), None, "{key}");
    }
}

#[test]
fn a_workshop_is_saved_and_restored_as_a_file() {
    let mut workshop = five();
    vote(&mut workshop, 2, Round::First, [1, 2, 3, 999]);
    let text = workshop.to_json(NOW);
    assert_eq!(Workshop::from_json(&text, NOW), Ok(workshop));
    for (text, bad) in [
        (String::new(), BadWorkshop::NotAWorkshop),
        ("{}".to_owned(), BadWorkshop::NotAWorkshop),
        (text[..text.len() - 9].to_owned(), BadWorkshop::NotAWorkshop),
        (text.replace("workshop\":1", "workshop\":2"), BadWorkshop::Newer),
        (text.replace("workshop\":1", "workshop\":0"), BadWorkshop::NotAWorkshop),
        (text.replace("\"schema\":1", "\"schema\":2"), BadWorkshop::Newer),
        (text.replace("\"bank\":1", "\"bank\":9"), BadWorkshop::Newer),
        (text.replace("999", "1000"), BadWorkshop::Damaged(Fault::Answers)),
        (text.replace("[0,1,2,3,4]", "[0,1,2,3,3]"), BadWorkshop::Damaged(Fault::Name)),
        (text.replace("[0,1,2,3,4]", "[0,1,2,3]"), BadWorkshop::Damaged(Fault::Answers)),
        (text.replace("\"think\":30", "\"think\":31"), BadWorkshop::Damaged(Fault::Time)),
        (text.replace("\"begun\":179", "\"begun\":189"), BadWorkshop::Damaged(Fault::Time)),
        (
            text.replace("\"rounds\":2", "\"rounds\":1").replace("[0,0,0,0]],[[1", "[0,0,0,1]],[[1"),
            BadWorkshop::Damaged(Fault::Answers),
        ),
    ] {
        assert_eq!(Workshop::from_json(&text, NOW), Err(bad), "{text}");
    }
}

#[test]
fn the_room_is_kept_as_it_is() {
    let size = WallSize::default().larger().smaller().smaller();
    let wall = Wall { language: Some("sv".to_owned()), theme: Theme::Dark, size };
    let mut workshop = five();
    go(&mut workshop, 1, Step::Talk);
    let room = Room { wall, setup: Setup { phones: true, ..Setup::default() }, workshop: Some(workshop) };
    assert_eq!(Room::decode(&room.encode()), Ok(room.clone()));
    assert!(!room.is_untouched() && Room::default().is_untouched());
    assert_eq!(Room::decode(&Room::default().encode()), Ok(Room::default()));
    let mut size = WallSize::new(0).expect("the smallest");
    let mut parts = vec![size.part()];
    while size.larger() != size {
        size = size.larger();
        parts.push(size.part());
    }
    assert_eq!(parts[0], 28);
    assert!(parts.is_sorted_by(|one, other| one > other), "{parts:?}");
    assert_eq!(WallSize::new(7), None);
}
