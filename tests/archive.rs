//! Keeping things in a storage that fails, and beside what can't be read.

use microleadership::{
    domain::{
        answer::{Answer, OptionIndex},
        bank::Revision,
        completed::Completed,
        draft::Draft,
        history::Finished,
        scenario_set::ScenarioSet,
        seed::Seed,
        stored::{Key, Settings, Stored, Unreadable},
        timestamp::Timestamp,
    },
    platform::storage::{KeyValue, MemoryStorage, StorageError},
    state::archive::{Archive, Found, NotKept},
};
use std::{cell::Cell, rc::Rc};

/// A storage that a test can look into, and that fails on demand.
#[derive(Clone, Default)]
struct Shelf(Rc<MemoryStorage>, Rc<Cell<Option<StorageError>>>);

impl Shelf {
    fn put(&self, name: &str, text: &str) {
        self.0.write(name, text).expect("memory takes it");
    }

    fn text(&self, name: &str) -> Option<String> {
        self.0.read(name).expect("memory can be read")
    }

    fn names(&self) -> Vec<String> {
        self.0.keys().expect("memory can be read")
    }

    fn archive(&self) -> Archive {
        Archive::new(Box::new(self.clone()))
    }
}

impl KeyValue for Shelf {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        match self.1.get() {
            Some(StorageError::Denied) => Err(StorageError::Denied),
            _ => self.0.read(key),
        }
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.1.get().map_or_else(|| self.0.write(key, text), Err)
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.0.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        match self.1.get() {
            Some(StorageError::Denied) => Err(StorageError::Denied),
            _ => self.0.keys(),
        }
    }
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
    assert_eq!(shelf.archive().load::<Draft>(Key::Draft), Found::Nothing);
    shelf.archive().save(Key::Draft, &draft()).expect("kept");
    assert_eq!(shelf.archive().load(Key::Draft), Found::Kept(draft()));
    shelf.archive().forget::<Draft>(Key::Draft).expect("forgotten");
    assert_eq!(shelf.names(), [""; 0]);
}

#[test]
fn results_stand_under_names_of_their_own_beside_what_is_not_ours() {
    let shelf = Shelf::default();
    shelf.put("somebody-else", "their own");
    for time in [30, 10, 20] {
        shelf.archive().add(&finished(time)).expect("kept");
    }
    let (history, troubles) = shelf.archive().history();
    assert_eq!(history.iter().map(|finished| finished.at.0).collect::<Vec<_>>(), [10, 20, 30]);
    assert_eq!(troubles, []);
    shelf.archive().remove(finished(20).id).expect("removed");
    assert_eq!(shelf.archive().history().0.iter().len(), 2);
    assert_eq!(shelf.text("somebody-else").as_deref(), Some("their own"));
}

#[test]
fn what_nobody_can_read_is_put_aside_before_anything_takes_its_place() {
    let shelf = Shelf::default();
    shelf.put("microleadership.draft", "{half a dra");
    let archive = shelf.archive();
    assert_eq!(archive.load::<Draft>(Key::Draft), Found::Unreadable(Unreadable::Damaged));
    assert_eq!(shelf.text("microleadership.draft").as_deref(), Some("{half a dra"));

    archive.save(Key::Draft, &draft()).expect("kept");
    assert_eq!(shelf.text("microleadership.aside.draft").as_deref(), Some("{half a dra"));
    assert_eq!(archive.load(Key::Draft), Found::Kept(draft()));

    // A second one doesn't push the first one out, and the same one isn't put aside twice.
    for text in ["another ruin", "{half a dra"] {
        shelf.put("microleadership.draft", text);
        archive.forget::<Draft>(Key::Draft).expect("forgotten");
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
    let archive = shelf.archive();
    let found: Found<Settings> = archive.load(Key::Settings);
    assert_eq!(found, Found::Unreadable(Unreadable::Newer));
    assert_eq!(found.trouble(), Some(Unreadable::Newer));
    assert_eq!(found.or(Settings::default()), Settings::default());
    assert_eq!(archive.save(Key::Settings, &Settings::default()), Err(NotKept::Newer));
    assert_eq!(archive.forget::<Settings>(Key::Settings), Err(NotKept::Newer));
    assert_eq!(shelf.text("microleadership.settings").as_deref(), Some(newer));
    assert_eq!(shelf.names().len(), 1);
}

#[test]
fn one_ruined_result_does_not_take_the_others_along() {
    let shelf = Shelf::default();
    let archive = shelf.archive();
    archive.add(&finished(10)).expect("kept");
    archive.add(&finished(20)).expect("kept");
    let ruined = Key::Finished(finished(20).id).name();
    shelf.put(&ruined, "ruined");
    // Another result's text under this name is no better.
    let mistaken = Key::Finished(finished(30).id).name();
    shelf.put(&mistaken, &finished(10).encode());
    let (history, troubles) = archive.history();
    assert_eq!(history.iter().len(), 1);
    assert_eq!(troubles, [Unreadable::Damaged, Unreadable::Damaged]);
    assert_eq!(shelf.text(&ruined).as_deref(), Some("ruined"));
}

#[test]
fn a_full_or_closed_storage_is_reported_and_what_was_there_stays() {
    let shelf = Shelf::default();
    let archive = shelf.archive();
    archive.save(Key::Draft, &draft()).expect("kept");
    let kept = shelf.text("microleadership.draft");
    for error in [StorageError::Full, StorageError::Denied] {
        shelf.1.set(Some(error));
        let mut other = draft();
        other.choose(0, OptionIndex::B);
        assert_eq!(archive.save(Key::Draft, &other), Err(NotKept::Storage(error)));
        assert_eq!(shelf.text("microleadership.draft"), kept);
    }
    // It is closed now: nothing is found, and nothing breaks.
    assert_eq!(archive.load::<Draft>(Key::Draft), Found::Nothing);
    assert_eq!(archive.history().0.iter().len(), 0);
    // A ruin that can't be put aside isn't overwritten either.
    shelf.1.set(Some(StorageError::Full));
    shelf.put("microleadership.draft", "ruined");
    assert_eq!(archive.save(Key::Draft, &draft()), Err(NotKept::Storage(StorageError::Full)));
    assert_eq!(shelf.text("microleadership.draft").as_deref(), Some("ruined"));
}
