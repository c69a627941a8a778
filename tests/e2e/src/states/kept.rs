//! What browsers keep in the states that are looked at. It is the same every time: no chance, no clock.

use microleadership::domain::{
    action::ActionId,
    answer::{Answer, OptionIndex},
    backup::Backup,
    bank::Revision,
    challenge::Challenge,
    completed::Completed,
    draft::Draft,
    history::{Finished, History, ResultId},
    own_text::{OwnNotes, OwnText},
    plan::{Act, Plan},
    received::{Received, ReceivedResults},
    result_code::ResultCode,
    room::{Command, Moment, Room, Round, Scene, Setup, Step, Workshop},
    scenario_set::ScenarioSet,
    seed::Seed,
    team::{Member, Team},
    timestamp::Timestamp,
};

/// When the states are looked at: a Sunday morning.
pub const NOW: Timestamp = Timestamp(1_795_341_600_000);

/// A shared result of the ten that [`one`] has taken, too.
pub(super) const OTHER: &str = "4604-EPP0-8AC";

fn days_ago(days: u64) -> Timestamp {
    Timestamp(NOW.0 - days * 24 * 60 * 60 * 1000)
}

fn set(name: &str) -> ScenarioSet {
    ScenarioSet::from_id(name).expect("a set of that name")
}

/// A quiz that was finished some days ago, with a letter for each answer and `-` for what was skipped.
fn finished(name: &str, letters: &str, days: u64) -> Finished {
    let answer = |letter: char| match "abcd".find(letter) {
        Some(place) => Answer::Chosen(OptionIndex::ALL[place]),
        None => Answer::Skipped,
    };
    let answers = letters.chars().map(answer).collect();
    let completed = Completed::new(Revision::CURRENT, set(name), answers).expect("an answer for each");
    Finished::new(completed, days_ago(days), 1)
}

fn kept(results: Vec<Finished>) -> Backup {
    Backup { history: History::new(results), ..Backup::default() }
}

fn alone(result: Finished) -> (Backup, ResultId) {
    let id = result.id;
    (kept(vec![result]), id)
}

/// A quiz of ten, so many of them answered.
pub(super) fn draft(answered: usize) -> Backup {
    let mut draft = Draft::begin(set("ten-1"), Seed(7));
    for position in 0..answered {
        draft.choose(position, draft.options(position)[position % 4]);
    }
    draft.go_to(answered);
    Backup { draft: Some(draft), ..Backup::default() }
}

/// A quiz of ten, two of them skipped.
pub(super) fn skipped() -> Backup {
    let mut draft = Draft::begin(set("ten-1"), Seed(7));
    for position in 0..10 {
        if position == 3 || position == 6 {
            draft.skip(position);
        } else {
            draft.choose(position, OptionIndex::B);
        }
    }
    Backup { draft: Some(draft), ..Backup::default() }
}

/// One finished quiz, of today.
pub(super) fn one() -> Backup {
    kept(vec![finished("ten-1", "abcddbcaab", 0)])
}

/// One of five.
pub(super) fn five() -> (Backup, ResultId) {
    alone(finished("five-2", "abcda", 0))
}

/// One of twenty, without anything to grow.
pub(super) fn twenty() -> (Backup, ResultId) {
    alone(finished("twenty", "abcdabcdabcdabcdabcd", 0))
}

/// One with so much skipped that little can be said.
pub(super) fn reserved() -> (Backup, ResultId) {
    alone(finished("ten-2", "a---b---c-", 0))
}

/// Half a year of use: results, a small act with everything decided, acts done, and copies of what others shared.
pub(super) fn full() -> Backup {
    let text = |text: &str| OwnText::new(text).expect("short");
    let mut plan = Plan::default();
    plan.choose(Act::Library(ActionId::ALL[3]), days_ago(60));
    plan.mark_done(days_ago(55));
    plan.choose(Act::Own(text("Ask the night shift what they would change")), days_ago(30));
    plan.mark_partly_done(days_ago(25));
    plan.choose(Act::Library(ActionId::ALL[12]), days_ago(3));
    plan.change_details(|details| {
        details.when = text("the Monday meeting ends");
        details.will = text("ask the one who said least what they think");
        details.obstacle = Some(Challenge::Authority);
        details.answer = text("offer it, and let the others say yes");
    });
    let received = |code: &str, label: &str, days| Received {
        code: ResultCode::parse(code).expect("a code"),
        label: text(label),
        at: days_ago(days),
    };
    Backup {
        history: History::new(vec![
            finished("ten-1", "abcddbcaab", 160),
            finished("ten-2", "abadbbcaca", 120),
            finished("five-1", "abcda", 90),
            finished("ten-1", "bbcdabcdab", 50),
            finished("ten-2", "cbadabcaba", 20),
            finished("ten-1", "bbcaabcaab", 1),
        ]),
        plan,
        received: ReceivedResults::new(vec![
            received(OTHER, "Kim", 40),
            received("4427-BRHP", "Somebody from the workshop in the spring", 10),
        ]),
        ..Backup::default()
    }
}

/// A team of so many, all of the same five.
pub(super) fn team(count: usize) -> Backup {
    let letters = ["abcda", "bbcda", "abcdd", "cadbb", "aabbc", "ddcba", "abbca"];
    let labels = ["Kim", "", "Alexandra, from purchasing", "", "Bo", "", ""];
    let members = letters.into_iter().zip(labels).take(count);
    let member = |(letters, label): (&str, &str)| Member {
        code: ResultCode::of(&finished("five-1", letters, 0).completed),
        label: OwnText::new(label).expect("short"),
    };
    Backup { team: Team::new(members.map(member).collect()).expect("not too many"), ..Backup::default() }
}

/// A team whose members took different sets.
pub(super) fn mixed() -> Backup {
    let results = [
        finished("ten-1", "abcddbcaab", 0),
        finished("ten-1", "bbcaabcaab", 0),
        finished("ten-1", "dbcabbcdab", 0),
        finished("five-1", "abcda", 0),
        finished("five-1", "bacda", 0),
        finished("five-1", "bbcca", 0),
    ];
    let member =
        |result: &Finished| Member { code: ResultCode::of(&result.completed), label: OwnText::default() };
    Backup {
        team: Team::new(results.iter().map(member).collect()).expect("not too many"),
        ..Backup::default()
    }
}

/// A workshop that has just begun.
pub(super) fn room() -> Backup {
    workshop(Scene::Opening)
}

/// A workshop in the midst of it: at its second scenario, or at its opening or close.
pub(super) fn workshop(scene: Scene) -> Backup {
    let setup = Setup { phones: true, ..Setup::default() };
    let mut workshop = Workshop::begin(setup.clone(), days_ago(0));
    let hands = [[9, 4, 12, 3], [5, 3, 18, 2]];
    for moment in workshop.moments().to_vec() {
        if scene == Scene::Opening {
            break;
        }
        workshop.apply(Command::GoTo(moment), NOW);
        if let Moment::Scenario(number, Step::Vote(round)) = moment {
            for (option, count) in
                OptionIndex::ALL.into_iter().zip(hands[usize::from(round == Round::Second)])
            {
                let count = if number % 2 == 0 { count } else { 28 - count };
                workshop.apply(Command::SetHands(option, count), NOW);
            }
        }
        if moment.scene() == scene && !matches!(moment, Moment::Scenario(0, _)) {
            break;
        }
    }
    workshop.decided =
        OwnNotes::new("Ask twice before we answer.\nOne thing each, before Friday.").expect("short");
    Backup { room: Room { setup, workshop: Some(workshop), ..Room::default() }, ..Backup::default() }
}

/// A workshop as a file.
pub(super) fn workshop_file() -> String {
    workshop(Scene::Close).room.workshop.expect("a workshop").to_json(NOW)
}
