//! A storage that fails in every way, at every place: nothing that was stored is lost, and the visit goes on.

use leptos::prelude::{GetUntracked, untrack};
use microleadership::{
    domain::{
        action::ActionId,
        answer::OptionIndex,
        backup::{Backup, Manner},
        challenge::Challenge,
        history::History,
        own_text::{OwnNotes, OwnText},
        plan::Act,
        received::ReceivedResults,
        room::{Command, Moment, Round, Step},
        scenario_set::Length,
        settings::Theme,
    },
    platform::storage::StorageError,
    state::{Notice, Store},
};
use shelf::{Fault, LATER, START, Shelf, a_while, code, latest, owner, take};
use std::collections::BTreeMap;

mod shelf;

/// Another visit, in which everything is done that writes. Gives what there was to see after each step.
fn visit(store: Store) -> Vec<Backup> {
    let mut seen = vec![store.backup()];
    let mut step = |act: &dyn Fn()| {
        act();
        seen.push(store.backup());
    };
    step(&|| store.choose(1, OptionIndex::C));
    step(&|| store.skip(2, || {}));
    step(&|| take(store, Length::Ten, &[1, 2, 0]));
    step(&|| store.change_details(|details| details.obstacle = Some(Challenge::Change)));
    step(&|| store.mark_act_partly_done());
    step(&|| store.mark_act_done());
    step(&|| store.choose_act(Act::Library(ActionId::HelpUnasked)));
    step(&|| _ = store.keep_received(code("44HT-VB5A"), OwnText::cut("Cleo")));
    step(&|| _ = store.change_team(|team| team.add(code("44HT-VB5A"), OwnText::default())));
    step(&|| store.change_team(|team| team.set_label(0, code("441Q-1ETR"), OwnText::cut("Å"))));
    step(&|| _ = store.delete_received(code("44HT-VB5A")));
    step(&|| store.set_theme(Theme::Light));
    step(&|| store.begin_workshop());
    step(&|| store.command(Command::GoTo(Moment::Scenario(1, Step::Vote(Round::First)))));
    step(&|| store.command(Command::AddHand(OptionIndex::B)));
    step(&|| store.decide(OwnNotes::cut("ask on Friday")));
    step(&|| take(store, Length::Five, &[3]));
    step(&|| _ = store.delete(&[latest(store)]));
    step(&|| store.undo_deletion(0));
    step(&|| take(store, Length::Five, &[0]));
    step(&|| store.let_go(latest(store)));
    step(&|| store.take_back());
    seen
}

/// What has to hold after a visit in which something went wrong: at the next one each thing is as it was at some
/// time, and of what was there before, every result and every deed is there.
fn assert_nothing_lost(before: &BTreeMap<String, String>, seen: &[Backup], shelf: &Shelf, what: &str) {
    let _owner = owner();
    shelf.fail(None);
    let first = Shelf::of(before).visit(LATER).backup();
    let store = shelf.visit(LATER);
    let now = store.backup();
    assert_eq!(store.notices().get_untracked(), [], "{what}: all of it can be read");
    assert_has_all(&now, &first, what);
    let states = || std::iter::once(&first).chain(seen);
    assert_eq!(now.aside, first.aside, "{what}");
    assert!(states().any(|state| state.plan == now.plan), "{what}: {:?}", now.plan);
    assert!(states().any(|state| state.team == now.team), "{what}: {:?}", now.team);
    assert!(states().any(|state| state.room == now.room), "{what}: {:?}", now.room);
    assert!(states().any(|state| state.received == now.received), "{what}: {:?}", now.received);
    assert!(states().any(|state| state.settings == now.settings), "{what}: {:?}", now.settings);
    // A quiz of the visit itself may have been cut off anywhere; the one from before may not.
    let (Some(draft), Some(old)) = (&now.draft, &first.draft) else { return };
    assert!(!draft.is_same_run(old) || states().any(|state| state.draft == now.draft), "{what}: {draft:?}");
}

/// Every result and every deed of the first time is there.
fn assert_has_all(now: &Backup, first: &Backup, what: &str) {
    for finished in first.history.iter() {
        assert_eq!(now.history.get(finished.id), Some(finished), "{what}");
    }
    for past in first.plan.past() {
        assert!(now.plan.past().contains(past), "{what}");
    }
    for received in first.received.iter() {
        assert_eq!(now.received.get(received.code), Some(received), "{what}");
    }
}

/// A visit in which nothing goes wrong, to compare others with.
struct Example {
    /// What was kept before.
    before: BTreeMap<String, String>,
    /// What there is to see after each step.
    seen: Vec<Backup>,
    reads: usize,
    writes: usize,
    /// How much is kept afterwards, in bytes.
    bytes: usize,
}

fn example() -> Example {
    let before = a_while();
    let shelf = Shelf::of(&before);
    let store = shelf.visit(LATER);
    shelf.fail(None);
    let seen = visit(store);
    Example { before, seen, reads: shelf.reads(), writes: shelf.writes(), bytes: shelf.bytes() }
}

/// The same visit with a fault: it goes on as if there were none, and loses nothing.
fn assert_goes_on(Example { before, seen: expected, .. }: &Example, fault: Fault) {
    let _owner = owner();
    let shelf = Shelf::of(before);
    let store = shelf.visit(LATER);
    shelf.fail(Some(fault));
    let seen = visit(store);
    if matches!(fault, Fault::Read(_) | Fault::ReadsFrom(_)) {
        // What can't be read isn't removed, either; all the rest goes on.
        let rest = |state: &Backup| Backup {
            history: History::default(),
            received: ReceivedResults::default(),
            ..state.clone()
        };
        assert_eq!(seen.iter().map(rest).collect::<Vec<_>>(), expected.iter().map(rest).collect::<Vec<_>>());
        let (last, wanted) = (seen.last().expect("some"), expected.last().expect("some"));
        assert!(last.history.iter().len() >= wanted.history.iter().len());
        assert!(last.received.iter().len() >= wanted.received.iter().len());
    } else {
        assert_eq!(seen, *expected, "{fault:?}");
    }
    assert_nothing_lost(before, &seen, &shelf, &format!("{fault:?}"));
}

#[test]
fn writes_that_fail() {
    let _owner = owner();
    let example = example();
    let writes = example.writes;
    let mut cases = 0;
    for number in 0..=writes {
        for error in [StorageError::Full, StorageError::Denied] {
            assert_goes_on(&example, Fault::Write(number, error));
            assert_goes_on(&example, Fault::WritesFrom(number, error));
            cases += 2;
        }
    }
    println!("{cases} visits in which writes failed, of {writes} writes each");
    assert!(writes > 30);
}

#[test]
fn a_storage_without_room() {
    let _owner = owner();
    let example = example();
    let (least, most) = (Shelf::of(&example.before).bytes() - 20, example.bytes + 200);
    for bytes in least..=most {
        assert_goes_on(&example, Fault::Quota(bytes));
    }
    println!("{} visits with room for {least} to {most} bytes", most - least + 1);
}

#[test]
fn reads_that_fail() {
    let _owner = owner();
    let example = example();
    for number in 0..=example.reads {
        assert_goes_on(&example, Fault::Read(number));
        assert_goes_on(&example, Fault::ReadsFrom(number));
    }
    // From the very beginning of a visit on: what can't be read isn't there to see, and is not written over.
    let before = &example.before;
    let opening = {
        let shelf = Shelf::of(before);
        shelf.visit(LATER);
        shelf.reads()
    };
    for number in 0..opening {
        for fault in [Fault::Read(number), Fault::ReadsFrom(number)] {
            let _owner = owner();
            let shelf = Shelf::of(before);
            shelf.fail(Some(fault));
            let store = shelf.visit(LATER);
            store.set_theme(Theme::Light);
            take(store, Length::Five, &[2]);
            store.choose_act(Act::Library(ActionId::HelpUnasked));
            store.mark_act_done();
            let seen = store.backup();
            shelf.fail(None);
            let again = shelf.visit(LATER).backup();
            assert_has_all(&again, &Shelf::of(before).visit(LATER).backup(), &format!("{fault:?}"));
            assert!(seen.history.iter().len() > 0);
        }
    }
    println!("{} visits in which reads failed", 2 * (example.reads + 1 + opening));
}

#[test]
fn what_cannot_be_removed_stays() {
    let _owner = owner();
    let before = a_while();
    let shelf = Shelf::of(&before);
    let store = shelf.visit(LATER);
    shelf.fail(Some(Fault::Remove));
    let there = store.backup();
    store.delete(&[latest(store)]);
    store.let_go(latest(store));
    assert_eq!(store.backup(), there);
    assert_eq!(untrack(|| store.deleted()), []);
    assert!(!store.erase());
    assert_eq!(store.backup(), there);
    assert_eq!(store.notices().get_untracked(), [Notice::StorageDenied]);
    assert_nothing_lost(&before, &[there], &shelf, "nothing can be removed");
}

#[test]
fn a_replacement_that_fails_changes_nothing() {
    let _owner = owner();
    let before = a_while();
    // A file with everything else: another history, plan, settings and a quiz under way.
    let other = Shelf::default();
    let store = other.visit(START + 1);
    take(store, Length::Twenty, &[1, 2, 3]);
    take(store, Length::Ten, &[2]);
    store.choose_act(Act::Library(ActionId::HelpUnasked));
    store.begin(Length::Five);
    let file = store.backup();

    let mut cases = 0;
    for manner in [Manner::Merge, Manner::Replace] {
        let whole = Shelf::of(&before);
        let store = whole.visit(LATER);
        whole.fail(None);
        assert!(store.restore(&file, manner));
        let after = whole.texts();
        let mut faults: Vec<Fault> = Vec::new();
        for number in 0..whole.writes() {
            faults.extend([
                Fault::Write(number, StorageError::Full),
                Fault::WritesFrom(number, StorageError::Full),
            ]);
        }
        for number in 0..whole.reads() {
            faults.extend([Fault::Read(number), Fault::ReadsFrom(number)]);
        }
        let bytes = Shelf::of(&before).bytes();
        faults.extend((bytes - 10..bytes + 6000).map(Fault::Quota));
        faults.push(Fault::Remove);
        for fault in faults {
            let _owner = owner();
            let shelf = Shelf::of(&before);
            let store = shelf.visit(LATER);
            shelf.fail(Some(fault));
            let replaced = store.restore(&file, manner);
            let wanted = if replaced { &after } else { &before };
            if matches!(fault, Fault::Write(..) | Fault::Quota(_)) {
                // With the fault still there: what stood here before has room.
                assert_eq!(&shelf.texts(), wanted, "{fault:?}");
            }
            // Even if taking it back failed as well, the next visit does it.
            shelf.fail(None);
            shelf.visit(LATER);
            assert_eq!(&shelf.texts(), wanted, "{fault:?}");
            cases += 1;
        }
    }
    println!("{cases} replacements in a storage that fails");
}
