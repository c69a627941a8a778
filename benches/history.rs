//! How long a history of a thousand results takes to open. `cargo bench` prints it; nothing is decided by it.

use divan::Bencher;
use microleadership::{
    domain::{
        answer::{Answer, OptionIndex},
        backup::Backup,
        bank::Revision,
        completed::Completed,
        history::{Finished, History},
        scenario_set::ScenarioSet,
        stored::{Key, Stored},
        timestamp::Timestamp,
        trend::Trend,
    },
    platform::storage::{KeyValue, MemoryStorage},
    state::archive::Archive,
};

const RESULTS: u64 = 1000;
const NOW: Timestamp = Timestamp(1_800_000_000_000);

fn main() {
    divan::main();
}

fn finished(number: u64) -> Finished {
    let shift = usize::try_from(number % 4).expect("a small number");
    let answers = (0..20).map(|place| Answer::Chosen(OptionIndex::ALL[(shift + place) % 4])).collect();
    let completed = Completed::new(Revision::CURRENT, ScenarioSet::Twenty, answers).expect("twenty answers");
    Finished::new(completed, Timestamp(1_700_000_000_000 + number * 86_400_000), 7)
}

fn history() -> History {
    History::new((0..RESULTS).map(finished).collect())
}

/// What a visit does first: everything is read and checked.
#[divan::bench]
fn open_a_thousand_results(bencher: Bencher) {
    let storage = MemoryStorage::default();
    for finished in history().iter() {
        storage.write(&Key::Finished(finished.id).name(), &finished.encode()).expect("memory takes it");
    }
    let archive = Archive::new(Box::new(storage));
    bencher.bench_local(|| {
        archive.put_unreadable_aside();
        archive.contents()
    });
}

/// What the page of results needs: the trend, and since last time.
#[divan::bench]
fn draw_a_thousand_results(bencher: Bencher) {
    let history = history();
    bencher.bench_local(|| {
        let since = history.latest().and_then(|latest| history.since_last(latest.id));
        (Trend::of(&history, &[]), since)
    });
}

/// A file of a thousand results, saved and opened.
#[divan::bench]
fn save_and_open_a_thousand_results(bencher: Bencher) {
    let backup = Backup { history: history(), ..Backup::default() };
    bencher.bench_local(|| Backup::decode(&backup.encode(NOW), NOW).expect("readable"));
}
