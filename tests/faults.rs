//! A storage that fails in every way, at every place: nothing that was stored is lost, and the visit goes on.

use leptos::prelude::{GetUntracked, WithUntracked, untrack};
use microleadership::{
    domain::{
        action::ActionId,
        backup::{Backup, Manner},
        challenge::Challenge,
        history::{History, ResultId},
        plan::Act,
        scenario_set::Length,
        settings::Theme,
        stored::Key,
    },
    platform::storage::StorageError,
    state::{Notice, Store},
};
use shelf::{Fault, Shelf, owner, take};
use std::collections::BTreeMap;

mod shelf;

const START: u64 = 1_790_000_000_000;
const LATER: u64 = START + 86_400_000;

/// What somebody has in their browser who has used the app for a while: three results, a plan, settings and a
/// quiz under way.
fn a_while() -> BTreeMap<String, String> {
    let shelf = Shelf::default();
    let store = shelf.visit(START);
    for options in [[0, 1, 2, 3], [3, 3, 1, 0], [2, 1, 0, 0]] {
        take(store, Length::Five, &options);
    }
    store.choose_act(Act::Library(ActionId::LetFinish));
    store.mark_act_done();
    store.choose_act(Act::Library(ActionId::GreetEveryone));
    store.set_theme(Theme::Dark);
    store.begin(Length::Ten);
    store.choose(0, microleadership::domain::answer::OptionIndex::B);
    assert_eq!(shelf.names().len(), 6);
    shelf.texts()
}

/// Another visit, in which everything is done that writes. Gives what there was to see after each step.
fn visit(store: Store) -> Vec<Backup> {
    let mut seen = vec![store.backup()];
    let mut step = |act: &dyn Fn()| {
        act();
        seen.push(store.backup());
    };
    step(&|| store.choose(1, microleadership::domain::answer::OptionIndex::C));
    step(&|| store.skip(2));
    step(&|| take(store, Length::Ten, &[1, 2, 0]));
    step(&|| store.change_details(|details| details.obstacle = Some(Challenge::Change)));
    step(&|| store.mark_act_partly_done());
    step(&|| store.mark_act_done());
    step(&|| store.choose_act(Act::Library(ActionId::HelpUnasked)));
    step(&|| store.set_theme(Theme::Light));
    step(&|| take(store, Length::Five, &[3]));
    step(&|| _ = store.delete(&[latest(store)]));
    step(&|| store.undo_deletion(0));
    step(&|| take(store, Length::Five, &[0]));
    step(&|| store.let_go(latest(store)));
    step(&|| store.take_back());
    seen
}

fn latest(store: Store) -> ResultId {
    store.history().with_untracked(|history| history.latest().map(|latest| latest.id)).expect("one is there")
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
    for finished in first.history.iter() {
        assert_eq!(now.history.get(finished.id), Some(finished), "{what}");
    }
    for past in first.plan.past() {
        assert!(now.plan.past().contains(past), "{what}");
    }
    let states = || std::iter::once(&first).chain(seen);
    assert_eq!(now.aside, first.aside, "{what}");
    assert!(states().any(|state| state.plan == now.plan), "{what}: {:?}", now.plan);
    assert!(states().any(|state| state.settings == now.settings), "{what}: {:?}", now.settings);
    // A quiz of the visit itself may have been cut off anywhere; the one from before may not.
    let (Some(draft), Some(old)) = (&now.draft, &first.draft) else { return };
    assert!(!draft.is_same_run(old) || states().any(|state| state.draft == now.draft), "{what}: {draft:?}");
}

/// The same visit with a fault: it goes on as if there were none, and loses nothing.
fn assert_goes_on(before: &BTreeMap<String, String>, expected: &[Backup], fault: Fault) {
    let _owner = owner();
    let shelf = Shelf::of(before);
    let store = shelf.visit(LATER);
    shelf.fail(Some(fault));
    let seen = visit(store);
    if matches!(fault, Fault::Read(_) | Fault::ReadsFrom(_)) {
        // What can't be read isn't removed, either; all the rest goes on.
        let rest = |state: &Backup| Backup { history: History::default(), ..state.clone() };
        assert_eq!(seen.iter().map(rest).collect::<Vec<_>>(), expected.iter().map(rest).collect::<Vec<_>>());
        assert!(
            seen.last().map(|last| last.history.iter().len())
                >= expected.last().map(|last| last.history.iter().len())
        );
    } else {
        assert_eq!(seen, expected, "{fault:?}");
    }
    assert_nothing_lost(before, &seen, &shelf, &format!("{fault:?}"));
}

#[test]
fn writes_that_fail() {
    let _owner = owner();
    let before = a_while();
    let shelf = Shelf::of(&before);
    let store = shelf.visit(LATER);
    shelf.fail(None);
    let expected = visit(store);
    let writes = shelf.writes();
    let mut cases = 0;
    for number in 0..=writes {
        for error in [StorageError::Full, StorageError::Denied] {
            assert_goes_on(&before, &expected, Fault::Write(number, error));
            assert_goes_on(&before, &expected, Fault::WritesFrom(number, error));
            cases += 2;
        }
    }
    println!("{cases} visits in which writes failed, of {writes} writes each");
    assert!(writes > 30);
}

#[test]
fn a_storage_without_room() {
    let _owner = owner();
    let before = a_while();
    let shelf = Shelf::of(&before);
    let store = shelf.visit(LATER);
    let expected = visit(store);
    let (least, most) = (Shelf::of(&before).bytes(), shelf.bytes() + 200);
    for bytes in least - 20..=most {
        assert_goes_on(&before, &expected, Fault::Quota(bytes));
    }
    println!("{} visits with room for {least} to {most} bytes", most - least + 20);
}

#[test]
fn reads_that_fail() {
    let _owner = owner();
    let before = a_while();
    let shelf = Shelf::of(&before);
    let store = shelf.visit(LATER);
    shelf.fail(None);
    let expected = visit(store);
    let reads = shelf.reads();
    for number in 0..=reads {
        assert_goes_on(&before, &expected, Fault::Read(number));
        assert_goes_on(&before, &expected, Fault::ReadsFrom(number));
    }
    // From the very beginning of a visit on: what can't be read isn't there to see, and is not written over.
    let opening = {
        let shelf = Shelf::of(&before);
        shelf.visit(LATER);
        shelf.reads()
    };
    for number in 0..opening {
        for fault in [Fault::Read(number), Fault::ReadsFrom(number)] {
            let _owner = owner();
            let shelf = Shelf::of(&before);
            shelf.fail(Some(fault));
            let store = shelf.visit(LATER);
            store.set_theme(Theme::Light);
            take(store, Length::Five, &[2]);
            store.choose_act(Act::Library(ActionId::HelpUnasked));
            store.mark_act_done();
            let seen = store.backup();
            shelf.fail(None);
            let again = shelf.visit(LATER).backup();
            let first = Shelf::of(&before).visit(LATER).backup();
            for finished in first.history.iter() {
                assert_eq!(again.history.get(finished.id), Some(finished), "{fault:?}");
            }
            for past in first.plan.past() {
                assert!(again.plan.past().contains(past), "{fault:?}");
            }
            assert!(seen.history.iter().len() > 0);
        }
    }
    println!("{} visits in which reads failed", 2 * (reads + 1 + opening));
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

/// Each text of a real history, torn at every byte.
#[test]
fn torn_texts() {
    let before = a_while();
    let mut cases = 0;
    for (name, text) in &before {
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            assert_put_aside(&before, name, &text[..end]);
            cases += 1;
        }
    }
    println!("{cases} torn texts");
}

/// One text is what nobody wrote: the rest is as ever, and the text is kept through the whole visit.
fn assert_put_aside(before: &BTreeMap<String, String>, name: &str, text: &str) {
    let _owner = owner();
    let key = Key::parse(name).expect("one of ours");
    let shelf = Shelf::of(before);
    shelf.put(name, text);
    let store = shelf.visit(LATER);
    assert_eq!(store.notices().get_untracked(), [Notice::Unreadable], "{name}: {text}");
    assert_eq!(shelf.text(&key.aside()).as_deref(), Some(text));
    let mut whole = before.clone();
    whole.remove(name);
    let aside = store.unreadable();
    assert_eq!(store.backup(), Backup { aside: aside.clone(), ..Shelf::of(&whole).visit(LATER).backup() });
    visit_from_anywhere(store);
    assert_eq!(store.unreadable(), aside, "{name}: {text}");
    assert_eq!(shelf.visit(LATER).notices().get_untracked(), [], "it is told once");
}

/// As much of the visit as can be done whatever is missing.
fn visit_from_anywhere(store: Store) {
    take(store, Length::Five, &[1]);
    store.choose_act(Act::Library(ActionId::HelpUnasked));
    store.mark_act_done();
    store.set_theme(Theme::Light);
    store.delete(&[latest(store)]);
    assert!(store.restore(&Backup::default(), Manner::Replace));
}

#[test]
fn missing_texts_and_texts_of_the_wrong_type() {
    let before = a_while();
    let mut cases = 0;
    for (name, text) in &before {
        let _owner = owner();
        let mut rest = before.clone();
        rest.remove(name);
        let shelf = Shelf::of(&rest);
        let store = shelf.visit(LATER);
        assert_eq!(store.notices().get_untracked(), [], "{name} is missing");
        assert_eq!(shelf.texts(), rest, "opening alone changes nothing");
        let there = store.backup().history.iter().len() + usize::from(store.backup().draft.is_some());
        let missing = usize::from(name.contains(".result.") || name.contains("draft"));
        assert_eq!(there, 4 - missing, "{name} is missing, and the rest is there");
        visit_from_anywhere(store);
        cases += 1;
        let wrong = [
            "",
            "null",
            "true",
            "42",
            "\"text\"",
            "[]",
            "{}",
            "[[[[[[[[",
            "\u{0}",
            r#"{"schema":1}"#,
            r#"{"schema":1,"data":null}"#,
            r#"{"schema":1,"data":[]}"#,
            r#"{"schema":1,"data":{"other":1}}"#,
            r#"{"schema":"1","data":{}}"#,
            r#"{"schema":1.5,"data":{}}"#,
            r#"{"schema":0,"data":{}}"#,
            r#"{"schema":-1,"data":{}}"#,
        ];
        // Among what is wrong is each of the other texts, unless its schema is one that this thing will have.
        let others = before.values().filter(|other| *other != text && other.starts_with(r#"{"schema":1,"#));
        let others = others.map(String::as_str);
        for wrong in wrong.into_iter().chain(others) {
            assert_put_aside(&before, name, wrong);
            cases += 1;
        }
    }
    println!("{cases} missing or mistaken texts");
}

#[test]
fn a_schema_from_the_future() {
    let before = a_while();
    for name in before.keys() {
        for newer in [r#"{"schema":99,"data":{"of":"the future"}}"#, r#"{"schema":4294967295}"#] {
            let _owner = owner();
            let shelf = Shelf::of(&before);
            shelf.put(name, newer);
            // What nobody can read stays where it is, too.
            shelf.put("microleadership.result.1-1", "ruined");
            let there = shelf.texts();
            let store = shelf.visit(LATER);
            take(store, Length::Five, &[1]);
            let id = latest(store);
            store.choose_act(Act::Library(ActionId::HelpUnasked));
            store.mark_act_done();
            store.set_theme(Theme::Light);
            assert!(store.delete(&[id]), "what is only of this visit can be deleted");
            assert!(!store.restore(&Backup::default(), Manner::Replace));
            assert_eq!(shelf.texts(), there, "{name}: nothing was written");
            assert!(store.notices().get_untracked().contains(&Notice::Newer));
            // The visit has gone on all the same.
            assert_eq!(store.settings().get_untracked().theme, Theme::Light);
            assert_eq!(
                store.plan().with_untracked(|plan| plan.past().len()),
                if name.ends_with("plan") { 1 } else { 2 }
            );
        }
    }
    println!("{} visits beside a newer schema", before.len() * 2);
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
