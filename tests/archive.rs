//! Keeping things in a storage that fails, and beside what can't be read.

use microleadership::{
    domain::{
        answer::{Answer, OptionIndex},
        backup::{Aside, Backup},
        bank::Revision,
        completed::Completed,
        draft::Draft,
        history::Finished,
        scenario_set::ScenarioSet,
        seed::Seed,
        settings::Settings,
        stored::{Key, Replacement, Stored, Unreadable},
        timestamp::Timestamp,
    },
    platform::storage::{KeyValue, StorageError},
    state::archive::{Archive, Found, NotKept},
};
use shelf::{Fault, Shelf};

mod shelf;

fn archive(shelf: &Shelf) -> Archive {
    Archive::new(Box::new(shelf.clone()))
}

/// Keeps a finished quiz.
fn add(shelf: &Shelf, finished: &Finished) {
    archive(shelf).save(Key::Finished(finished.id), finished).expect("kept");
}

fn is_damaged<T>(found: &Found<T>) -> bool {
    matches!(found, Found::Unreadable(Unreadable::Damaged(_)))
}

fn draft() -> Draft {
    Draft::begin(ScenarioSet::Twenty, Seed(1))
}

fn finished(time: u64) -> Finished {
    let answers = vec![Answer::Chosen(OptionIndex::A); 20];
    let completed = Completed::new(Revision::One, ScenarioSet::Twenty, answers).expect("twenty");
    Finished::new(completed, Timestamp(time), 9)
}

#[test]
fn what_is_kept_is_found_again_and_can_be_forgotten() {
    let shelf = Shelf::default();
    assert_eq!(archive(&shelf).load::<Draft>(Key::Draft), Found::Nothing);
    archive(&shelf).save(Key::Draft, &draft()).expect("kept");
    assert_eq!(archive(&shelf).load(Key::Draft), Found::Kept(draft()));
    archive(&shelf).forget(Key::Draft).expect("forgotten");
    assert_eq!(shelf.names(), [""; 0]);
}

#[test]
fn results_stand_under_names_of_their_own_beside_what_is_not_ours() {
    let shelf = Shelf::default();
    shelf.put("somebody-else", "their own");
    [30, 10, 20].map(finished).iter().for_each(|finished| add(&shelf, finished));
    let history = archive(&shelf).history();
    assert_eq!(history.iter().map(|finished| finished.at.0).collect::<Vec<_>>(), [10, 20, 30]);
    archive(&shelf).forget(Key::Finished(finished(20).id)).expect("forgotten");
    assert_eq!(archive(&shelf).history().iter().len(), 2);
    // Nor does erasing touch it.
    archive(&shelf).erase().expect("erased");
    assert_eq!(shelf.names(), ["somebody-else"]);
}

#[test]
fn what_nobody_can_read_is_put_aside_before_anything_takes_its_place() {
    let shelf = Shelf::default();
    shelf.put("microleadership.draft", "{half a dra");
    let archive = archive(&shelf);
    assert!(is_damaged(&archive.load::<Draft>(Key::Draft)));
    assert_eq!(shelf.text("microleadership.draft").as_deref(), Some("{half a dra"));

    archive.save(Key::Draft, &draft()).expect("kept");
    assert_eq!(shelf.text("microleadership.aside.draft").as_deref(), Some("{half a dra"));
    assert_eq!(archive.load(Key::Draft), Found::Kept(draft()));

    // A second one doesn't push the first one out, and the same one isn't put aside twice.
    for text in ["another ruin", "{half a dra"] {
        shelf.put("microleadership.draft", text);
        archive.forget(Key::Draft).expect("forgotten");
    }
    assert_eq!(shelf.text("microleadership.aside.draft").as_deref(), Some("{half a dra"));
    assert_eq!(shelf.text("microleadership.aside.draft.2").as_deref(), Some("another ruin"));
    assert_eq!(shelf.names().len(), 2);
}

#[test]
fn what_a_newer_release_kept_is_left_alone() {
    let shelf = Shelf::default();
    let newer = r#"{"schema":99,"data":{"theme":"dark"}}"#;
    shelf.put("microleadership.settings", newer);
    let archive = archive(&shelf);
    assert!(!archive.is_read_only());
    assert_eq!(archive.load::<Settings>(Key::Settings), Found::Unreadable(Unreadable::Newer));
    // From now on nothing is written, not even beside it.
    assert!(archive.is_read_only());
    assert_eq!(archive.save(Key::Settings, &Settings::default()), Err(NotKept::Newer));
    assert_eq!(archive.save(Key::Draft, &draft()), Err(NotKept::Newer));
    assert_eq!(archive.forget(Key::Settings), Err(NotKept::Newer));
    assert_eq!(archive.replace(&archive.contents()), Err(NotKept::Newer));
    assert_eq!(archive.put_unreadable_aside(), 0);
    assert_eq!(shelf.text("microleadership.settings").as_deref(), Some(newer));
    assert_eq!(shelf.names().len(), 1);
    // A replacement finds it even if nobody has met it before.
    let other = Archive::new(Box::new(shelf.clone()));
    assert_eq!(other.replace(&Backup::default()), Err(NotKept::Newer));
    assert_eq!(shelf.text("microleadership.settings").as_deref(), Some(newer));
}

#[test]
fn one_ruined_result_does_not_take_the_others_along() {
    let shelf = Shelf::default();
    [10, 20].map(finished).iter().for_each(|finished| add(&shelf, finished));
    let ruined = Key::Finished(finished(20).id);
    shelf.put(&ruined.name(), "ruined");
    // Another result's text under this name is no better.
    let mistaken = Key::Finished(finished(30).id);
    shelf.put(&mistaken.name(), &finished(10).encode());
    let archive = archive(&shelf);
    assert_eq!(archive.history().iter().len(), 1);
    assert!(is_damaged(&archive.finished(finished(20).id)) && is_damaged(&archive.finished(finished(30).id)));
    assert_eq!(archive.put_unreadable_aside(), 2);
    assert_eq!(shelf.text(&ruined.name()), None);
    assert_eq!(shelf.text(&ruined.aside()).as_deref(), Some("ruined"));
    assert_eq!(shelf.text(&mistaken.aside()), Some(finished(10).encode()));
    assert_eq!(archive.put_unreadable_aside(), 0, "it is told once");
    let aside: Vec<String> = archive.aside().into_iter().map(|aside| aside.text).collect();
    assert_eq!(aside, ["ruined".to_owned(), finished(10).encode()]);
}

#[test]
fn a_replacement_that_was_cut_off_is_taken_back_at_the_next_visit() {
    let shelf = Shelf::default();
    [10, 20].map(finished).iter().for_each(|finished| add(&shelf, finished));
    archive(&shelf).save(Key::Draft, &draft()).expect("kept");
    let before = shelf.texts();
    let mut contents = Backup::default();
    contents.history.add(finished(30));
    archive(&shelf).replace(&contents).expect("kept");
    let after = shelf.texts();
    assert_eq!(archive(&shelf).contents(), contents);
    assert_eq!(after.len(), 1);

    // As it stood in the middle: the note was written, one thing had come and one had gone.
    let mut middle = before.clone();
    middle.extend(after);
    middle.remove(&Key::Finished(finished(10).id).name());
    let note = Replacement(
        before.keys().chain(middle.keys()).map(|name| (name.clone(), before.get(name).cloned())).collect(),
    );
    middle.insert(Key::Replacing.name(), note.encode());
    let shelf = Shelf::of(&middle);
    archive(&shelf).put_back();
    assert_eq!(shelf.texts(), before);
    // Another tab that knows nothing of it takes it back before it writes.
    let shelf = Shelf::of(&middle);
    archive(&shelf).save(Key::Settings, &Settings::default()).expect("kept");
    shelf.remove(&Key::Settings.name()).expect("removed");
    assert_eq!(shelf.texts(), before);
    // Beside a newer release's data nothing is taken back.
    let shelf = Shelf::of(&middle);
    shelf.put("microleadership.plan", r#"{"schema":99}"#);
    let there = shelf.texts();
    archive(&shelf).put_back();
    assert_eq!(shelf.texts(), there);
    // A note that nobody wrote, or about what isn't ours, is put aside.
    for ruin in ["[1, 2", r#"{"schema":1,"data":{"somebody-else":null}}"#] {
        let shelf = Shelf::default();
        shelf.put("somebody-else", "their own");
        shelf.put(&Key::Replacing.name(), ruin);
        archive(&shelf).put_back();
        assert_eq!(archive(&shelf).put_unreadable_aside(), 1);
        assert_eq!(shelf.text("microleadership.aside.replacing").as_deref(), Some(ruin));
        assert_eq!(shelf.names().len(), 2);
    }
}

#[test]
fn a_result_under_a_name_that_nobody_gave_is_not_overlooked() {
    let shelf = Shelf::default();
    shelf.put("microleadership.result.renamed", &finished(10).encode());
    assert_eq!(archive(&shelf).put_unreadable_aside(), 1);
    assert_eq!(shelf.text("microleadership.aside.result.renamed"), Some(finished(10).encode()));
    // Unless a newer release did.
    shelf.put("microleadership.result.as-later", r#"{"schema":99,"data":{}}"#);
    let archive = archive(&shelf);
    assert_eq!(archive.put_unreadable_aside(), 0);
    assert!(archive.is_read_only());
}

#[test]
fn what_cannot_be_moved_can_be_saved_all_the_same() {
    let shelf = Shelf::default();
    shelf.put("microleadership.plan", "ruined");
    shelf.fail(Some(Fault::WritesFrom(0, StorageError::Full)));
    let archive = archive(&shelf);
    assert_eq!(archive.put_unreadable_aside(), 1);
    assert_eq!(shelf.text("microleadership.plan").as_deref(), Some("ruined"));
    assert_eq!(archive.aside(), [Aside { name: "plan".to_owned(), text: "ruined".to_owned() }]);
}

#[test]
fn a_full_or_closed_storage_is_reported_and_what_was_there_stays() {
    let shelf = Shelf::default();
    let archive = archive(&shelf);
    archive.save(Key::Draft, &draft()).expect("kept");
    let kept = shelf.text("microleadership.draft");
    for error in [StorageError::Full, StorageError::Denied] {
        shelf.fail(Some(Fault::WritesFrom(0, error)));
        let mut other = draft();
        other.choose(0, OptionIndex::B);
        assert_eq!(archive.save(Key::Draft, &other), Err(NotKept::Storage(error)));
        assert_eq!(shelf.text("microleadership.draft"), kept);
    }
    // It is closed now: nothing is found, and nothing breaks.
    shelf.fail(Some(Fault::ReadsFrom(0)));
    assert_eq!(archive.load::<Draft>(Key::Draft), Found::Unreachable);
    assert_eq!(archive.contents(), Backup::default());
    assert_eq!(archive.save(Key::Draft, &draft()), Err(NotKept::Storage(StorageError::Denied)));
    // A ruin that can't be put aside isn't overwritten either.
    shelf.fail(Some(Fault::WritesFrom(0, StorageError::Full)));
    shelf.put("microleadership.draft", "ruined");
    assert_eq!(archive.save(Key::Draft, &draft()), Err(NotKept::Storage(StorageError::Full)));
    assert_eq!(shelf.text("microleadership.draft").as_deref(), Some("ruined"));
}
