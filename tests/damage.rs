//! Texts that are torn, missing, mistaken or from the future: the rest is as ever, and nothing of them is lost.

use leptos::prelude::{GetUntracked, WithUntracked};
use microleadership::{
    domain::{
        action::ActionId,
        backup::{Backup, Manner},
        plan::Act,
        scenario_set::Length,
        settings::Theme,
        stored::Key,
    },
    state::{Notice, Store},
};
use shelf::{LATER, Shelf, a_while, latest, owner, take};
use std::collections::BTreeMap;

mod shelf;

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
