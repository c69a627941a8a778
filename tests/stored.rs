//! What is kept is read back, in this release and in later ones; and what can't be read is told apart.

use microleadership::domain::{
    action::ActionId,
    answer::{Answer, OptionIndex},
    bank::Revision,
    challenge::Challenge,
    completed::Completed,
    draft::Draft,
    history::{Finished, History, ResultId},
    own_text::{OwnNotes, OwnText},
    plan::{Act, Details, Plan},
    received::Received,
    result_code::{BadCode, ResultCode},
    room::{Command, Moment, Room, Round, Selection, Setup, Step, Wall, WallSize, Workshop},
    scenario_set::ScenarioSet,
    seed::Seed,
    settings::{Motion, Settings, TextSize, Theme},
    stored::{Fault, Key, Stored, Unreadable},
    team::{Member, Team},
    timestamp::Timestamp,
};
use proptest::prelude::*;

// Frozen: what has been released, by schema. A line that stands here is never edited; a new schema adds one.
const DRAFT: &str =
    r#"{"schema":1,"data":{"bank":1,"set":"five-2","seed":77,"answers":"a-.d.","position":3}}"#;
const FINISHED: &str = r#"{"schema":1,"data":{"id":"mubbs7i8-3mv","finished":1790000000000,"bank":1,"set":"five-2","answers":"a-bdc"}}"#;
const PLAN_1: &str = r#"{"schema":1,"data":{"chosen":{"action":"greet-everyone","at":1790000000000},"done":[{"action":"let-finish","at":1780000000000}]}}"#;
const PLAN_2: &str = r#"{"schema":2,"data":{"intention":{"act":{"own":"Ask Åsa"},"chosen":1790000000000,"answered":1790100000000,"when":"the meeting ends","will":"ask how it went","obstacle":"authority","answer":"offer it"},"past":[{"act":{"library":"let-finish"},"at":1780000000000,"outcome":"done"},{"act":{"own":"Ask Åsa"},"at":1790100000000,"outcome":"partly"}]}}"#;
const SETTINGS_1: &str = r#"{"schema":1,"data":{"language":"sv"}}"#;
const SETTINGS_2: &str =
    r#"{"schema":2,"data":{"language":"sv","theme":"dark","text_size":"large","motion":"calm"}}"#;

const RECEIVED: &str = r#"{"schema":1,"data":{"code":"4427-BRHP","label":"Bo Å","kept":1785000000000}}"#;
const TEAM: &str = r#"{"schema":1,"data":{"members":[{"code":"4427-BRHP","label":""},{"code":"47J0-0010-3GV","label":"Cleo"}]}}"#;

fn finished() -> Finished {
    let five = ScenarioSet::from_id("five-2").expect("a set of that name");
    let [a, b, c, d] = OptionIndex::ALL.map(Answer::Chosen);
    let completed = Completed::new(Revision::One, five, vec![a, Answer::Skipped, b, d, c]).expect("five");
    Finished::new(completed, Timestamp(1_790_000_000_000), 4711)
}

const ROOM: &str = r#"{"schema":1,"data":{"language":"sv","theme":"dark","size":2,"setup":{"scenarios":[12,3,7],"think":60,"talk":120,"rounds":2,"key":false,"phones":true},"workshop":{"schema":1,"data":{"bank":1,"setup":{"scenarios":[12,3,7],"think":60,"talk":120,"rounds":2,"key":false,"phones":true},"begun":1790000000000,"at":13,"votes":[[[0,0,0,0],[0,0,0,0]],[[0,1,0,11],[0,0,0,0]],[[0,0,0,0],[0,0,0,0]]],"timer":{"left":100000},"blank":true,"past":[{"at":0,"count":null,"timer":null},{"at":11,"count":{"option":1,"before":0,"typed":false},"timer":null},{"at":11,"count":{"option":3,"before":0,"typed":true},"timer":null},{"at":11,"count":null,"timer":null}],"decided":"Åsa asks on Friday.\nAll: greet first."}}}}"#;

#[test]
fn a_draft_is_written_and_read_as_released() {
    let draft = Draft::decode(DRAFT).expect("readable");
    assert_eq!(draft.encode(), DRAFT);
    assert_eq!(draft.set().id(), "five-2");
    assert_eq!(draft.position(), 3);
    assert_eq!(draft.answered(), 2);
    assert_eq!(draft.revision(), Revision::One);
    // In canonical order A1, A2, B4, B5, C2: A2 was skipped; B4 and C2 haven't been met.
    let said = |name: &str| {
        let position = (0..5).find(|&at| format!("{:?}", draft.scenario(at)) == name).expect("of the set");
        draft.answer(position)
    };
    assert_eq!(said("A1"), Some(Answer::Chosen(OptionIndex::A)));
    assert_eq!(said("A2"), Some(Answer::Skipped));
    assert_eq!(said("B4"), None);
    assert_eq!(said("B5"), Some(Answer::Chosen(OptionIndex::D)));
    assert_eq!(said("C2"), None);
}

#[test]
fn a_finished_quiz_is_written_and_read_as_released() {
    assert_eq!(finished().encode(), FINISHED);
    assert_eq!(Finished::decode(FINISHED), Ok(finished()));
}

fn own(text: &str) -> OwnText {
    OwnText::new(text).expect("short enough")
}

#[test]
fn a_plan_is_written_and_read_as_released() {
    let mut plan = Plan::default();
    plan.choose(Act::Library(ActionId::LetFinish), Timestamp(1));
    plan.mark_done(Timestamp(1_780_000_000_000));
    plan.choose(Act::Own(own("Ask Åsa")), Timestamp(1_790_000_000_000));
    plan.mark_partly_done(Timestamp(1_790_100_000_000));
    let details = Details {
        when: own("the meeting ends"),
        will: own("ask how it went"),
        obstacle: Some(Challenge::Authority),
        answer: own("offer it"),
    };
    plan.change_details(|empty| *empty = details);
    assert_eq!(plan.encode(), PLAN_2);
    assert_eq!(Plan::decode(PLAN_2), Ok(plan));
}

#[test]
fn a_plan_of_schema_1_migrates() {
    let mut plan = Plan::default();
    plan.choose(Act::Library(ActionId::LetFinish), Timestamp(1));
    plan.mark_done(Timestamp(1_780_000_000_000));
    plan.choose(Act::Library(ActionId::GreetEveryone), Timestamp(1_790_000_000_000));
    assert_eq!(Plan::decode(PLAN_1), Ok(plan.clone()));
    assert_eq!(Plan::decode(r#"{"schema":1,"data":{"chosen":null,"done":[]}}"#), Ok(Plan::default()));
    // What was read is written in today's schema, and says the same.
    assert!(plan.encode().starts_with(r#"{"schema":2,"#));
    assert_eq!(Plan::decode(&plan.encode()), Ok(plan));
}

#[test]
fn settings_are_written_and_read_as_released() {
    let settings = Settings {
        language: Some("sv".to_owned()),
        theme: Theme::Dark,
        text_size: TextSize::Large,
        motion: Motion::Calm,
    };
    assert_eq!(settings.encode(), SETTINGS_2);
    assert_eq!(Settings::decode(SETTINGS_2), Ok(settings));
}

#[test]
fn settings_of_schema_1_migrate() {
    let settings = Settings { language: Some("sv".to_owned()), ..Settings::default() };
    assert_eq!(Settings::decode(SETTINGS_1), Ok(settings));
    assert_eq!(Settings::decode(r#"{"schema":1,"data":{"language":null}}"#), Ok(Settings::default()));
}

fn code(text: &str) -> ResultCode {
    ResultCode::parse(text).expect("a code")
}

#[test]
fn what_others_shared_is_written_and_read_as_released() {
    let received =
        Received { code: code("4427-BRHP"), label: own("Bo Å"), at: Timestamp(1_785_000_000_000) };
    assert_eq!(received.encode(), RECEIVED);
    assert_eq!(Received::decode(RECEIVED), Ok(received));
    let member = |text, label| Member { code: code(text), label: own(label) };
    let team = Team::new(vec![member("4427-BRHP", ""), member("47J0-0010-3GV", "Cleo")]).expect("two");
    assert_eq!(team.encode(), TEAM);
    assert_eq!(Team::decode(TEAM), Ok(team));
    // A code of a later format, with the checksum that fits, is a newer release's.
    for newer in ["8427-BQW0", "4827-BAWF"] {
        let bad = ResultCode::parse(newer).expect_err("none of ours");
        assert!(matches!(bad, BadCode::Newer | BadCode::UnknownSet), "{newer}: {bad:?}");
        assert_eq!(Received::decode(&RECEIVED.replace("4427-BRHP", newer)), Err(Unreadable::Newer));
        assert_eq!(Team::decode(&TEAM.replace("4427-BRHP", newer)), Err(Unreadable::Newer));
    }
    let damaged = [
        (RECEIVED.replace("BRHP", "BRHQ"), Fault::Answers),
        (RECEIVED.replace("4427-BRHP", "hello"), Fault::Answers),
        (RECEIVED.replace("Bo Å", &"å".repeat(201)), Fault::Length),
        (RECEIVED.replace("1785000000000", "4102444800000"), Fault::Time),
    ];
    for (text, fault) in damaged {
        assert_eq!(Received::decode(&text), Err(Unreadable::Damaged(fault)), "{text}");
    }
    let many = format!("{},", r#"{"code":"4427-BRHP","label":""}"#).repeat(Team::LARGEST + 1);
    let many = format!(r#"{{"schema":1,"data":{{"members":[{}]}}}}"#, many.trim_end_matches(','));
    assert_eq!(Team::decode(&many), Err(Unreadable::Damaged(Fault::Length)));
}

#[test]
fn the_room_is_written_and_read_as_released() {
    let at = |seconds: u64| Timestamp(1_790_000_000_000 + seconds * 1000);
    let setup = Setup {
        selection: Selection::new(vec![12, 3, 7]).expect("three"),
        think: 60,
        talk: 120,
        two_rounds: true,
        shows_key: false,
        phones: true,
    };
    let mut workshop = Workshop::begin(setup.clone(), at(0));
    workshop.apply(Command::GoTo(Moment::Scenario(1, Step::Vote(Round::First))), at(1));
    workshop.apply(Command::AddHand(OptionIndex::B), at(2));
    workshop.apply(Command::SetHands(OptionIndex::D, 11), at(3));
    workshop.apply(Command::GoTo(Moment::Scenario(1, Step::Talk)), at(4));
    workshop.apply(Command::TurnTimer, at(24));
    workshop.apply(Command::Blank, at(25));
    workshop.decided = OwnNotes::cut("Åsa asks on Friday.\nAll: greet first.");
    let size = WallSize::new(2).expect("one of them");
    let wall = Wall { language: Some("sv".to_owned()), theme: Theme::Dark, size };
    let room = Room { wall, setup, workshop: Some(workshop) };
    assert_eq!(room.encode(), ROOM);
    assert_eq!(Room::decode(ROOM), Ok(room));
    for (part, instead, fault) in [
        ("\"sv\"", "\"a language tag that is much longer than any\"", Fault::Length),
        ("dark", "system", Fault::Name),
        ("\"size\":2", "\"size\":7", Fault::Name),
        ("[12,3,7]", "[12,3,20]", Fault::Name),
        ("\"talk\":120", "\"talk\":121", Fault::Time),
        ("\"rounds\":2", "\"rounds\":3", Fault::Name),
        ("\"at\":13", "\"at\":12", Fault::Answers),
        ("\"at\":13", "\"at\":99", Fault::Answers),
        ("\"before\":0", "\"before\":1000", Fault::Answers),
        ("{\"at\":11,\"count\":{", "{\"at\":10,\"count\":{", Fault::Answers),
        ("\"option\":1", "\"option\":4", Fault::Name),
        ("100000", "3600001", Fault::Time),
        ("[0,1,0,11]", "[0,1,0,1000]", Fault::Answers),
        ("1790000000000", "4102444800000", Fault::Time),
        ("Åsa", &"Å".repeat(OwnNotes::LIMIT), Fault::Length),
    ] {
        let changed = ROOM.replacen(part, instead, 1);
        assert_eq!(Room::decode(&changed), Err(Unreadable::Damaged(fault)), "{instead}");
    }
    assert_eq!(Room::decode(&ROOM.replace("\"bank\":1", "\"bank\":2")), Err(Unreadable::Newer));
}

#[test]
fn each_schema_reads_its_own_fields_only() {
    let fields = Err(Unreadable::Damaged(Fault::Fields));
    for (text, of_other) in [(PLAN_1, 2), (PLAN_2, 1)] {
        let mixed =
            text.replacen(&format!("\"schema\":{}", 3 - of_other), &format!("\"schema\":{of_other}"), 1);
        assert_eq!(Plan::decode(&mixed), fields.map(|()| Plan::default()));
    }
    for schema in [1, 2] {
        let other = if schema == 1 { SETTINGS_2 } else { SETTINGS_1 };
        let mixed = other.replacen(&format!("\"schema\":{}", 3 - schema), &format!("\"schema\":{schema}"), 1);
        assert_eq!(Settings::decode(&mixed), fields.map(|()| Settings::default()));
    }
    // There is no schema before the first.
    assert_eq!(
        Plan::decode(&PLAN_1.replace(r#""schema":1"#, r#""schema":0"#)),
        fields.map(|()| Plan::default())
    );
}

#[test]
fn what_cannot_be_right_is_told_by_what_is_wrong() {
    let long = "å".repeat(201);
    let table = [
        (PLAN_2.replace("the meeting ends", &long), Fault::Length),
        (PLAN_2.replace("authority", "weather"), Fault::Name),
        (PLAN_2.replace("1790100000000", "4102444800000"), Fault::Time),
        (PLAN_2.replace("1790100000000", "-1"), Fault::Fields),
        (PLAN_2.replace("1790100000000", "1e400"), Fault::Syntax),
        (PLAN_2.replace("partly", "perhaps"), Fault::Fields),
        (PLAN_2.replace(r#""past":["#, r#""past":{"#), Fault::Syntax),
        (format!("{PLAN_2}x"), Fault::Syntax),
    ];
    for (text, fault) in table {
        assert_eq!(Plan::decode(&text), Err(Unreadable::Damaged(fault)), "{text}");
    }
    let tag = "x".repeat(36);
    assert_eq!(Settings::decode(&SETTINGS_2.replace("sv", &tag)), Err(Unreadable::Damaged(Fault::Length)));
    for (part, other) in [("dark", "pink"), ("large", "huge"), ("calm", "wild")] {
        let changed = SETTINGS_2.replace(part, other);
        assert_eq!(Settings::decode(&changed), Err(Unreadable::Damaged(Fault::Name)));
    }
    let later = FINISHED.replace("1790000000000", "4102444800000");
    assert_eq!(Finished::decode(&later), Err(Unreadable::Damaged(Fault::Time)));
}

#[test]
fn what_a_newer_release_wrote_is_told_apart_from_what_nobody_wrote() {
    use Fault::{Answers, Fields, Name, Syntax};
    let newer = [
        r#"{"schema":2,"data":{"anything":true}}"#,
        r#"{"schema":2,"data":{},"seal":"of a later release"}"#,
        r#"{"schema":1,"data":{"bank":2,"set":"five-2","seed":77,"answers":"a-.d.","position":3}}"#,
        r#"{"schema":1,"data":{"bank":1,"set":"seven","seed":77,"answers":"a-.d.","position":3}}"#,
    ];
    for text in newer {
        assert_eq!(Draft::decode(text), Err(Unreadable::Newer), "{text}");
    }
    let damaged = [
        (DRAFT.replace(r#""bank":1"#, r#""bank":0"#), Name),
        (DRAFT.replace(r#""schema":1"#, r#""schema":0"#), Fields),
        (DRAFT.replace("a-.d.", "a-.d"), Answers),
        (DRAFT.replace("a-.d.", "a-.e."), Answers),
        (DRAFT.replace(r#""position":3"#, r#""position":5"#), Answers),
        (DRAFT.replace("77", "-1"), Fields),
        (DRAFT.replace(r#""position":3"#, r#""position":3,"x":1"#), Fields),
        (DRAFT.replace(r#""position":3"#, r#""position":3,"position":3"#), Fields),
        (r#"{"schema":1}"#.to_owned(), Fields),
        (r#"{"schema":1,"data":null}"#.to_owned(), Fields),
        (r#"{"schema":1,"data":{},"more":1}"#.to_owned(), Fields),
        (r#"{"schema":"1","data":{}}"#.to_owned(), Fields),
        ("[]".to_owned(), Fields),
        ("null".to_owned(), Fields),
        ("42".to_owned(), Fields),
        (String::new(), Syntax),
        ("[".repeat(100_000), Fields),
    ];
    for (text, fault) in damaged {
        assert_eq!(Draft::decode(&text), Err(Unreadable::Damaged(fault)), "{text:.200}");
    }
    let unknown_action = PLAN_1.replace("greet-everyone", "fly-to-the-moon");
    assert_eq!(Plan::decode(&unknown_action), Err(Unreadable::Newer));
    for (part, instead, fault) in
        [("a-bdc", "a-b.c", Answers), ("a-bdc", "-----", Answers), ("mubbs7i8-3mv", "nonsense", Name)]
    {
        let changed = FINISHED.replace(part, instead);
        assert_eq!(Finished::decode(&changed), Err(Unreadable::Damaged(fault)), "{instead}");
    }
}

#[test]
fn cut_off_anywhere_nothing_is_read() {
    let mut cases = 0;
    for text in [DRAFT, FINISHED, PLAN_1, PLAN_2, SETTINGS_1, SETTINGS_2, RECEIVED, TEAM, ROOM] {
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            let torn = &text[..end];
            let syntax = Unreadable::Damaged(Fault::Syntax);
            assert_eq!(Draft::decode(torn), Err(syntax));
            assert_eq!(Finished::decode(torn), Err(syntax));
            assert_eq!(Plan::decode(torn), Err(syntax));
            assert_eq!(Settings::decode(torn), Err(syntax));
            assert_eq!(Received::decode(torn), Err(syntax));
            assert_eq!(Team::decode(torn), Err(syntax));
            assert_eq!(Room::decode(torn), Err(syntax));
            cases += 7;
        }
    }
    println!("{cases} torn texts");
}

#[test]
fn key_names_stay_and_are_read_back() {
    let id = ResultId::new(Timestamp(1_790_000_000_000), 4711);
    let table = [
        (Key::Draft, "microleadership.draft"),
        (Key::Plan, "microleadership.plan"),
        (Key::Settings, "microleadership.settings"),
        (Key::Team, "microleadership.team"),
        (Key::Room, "microleadership.room"),
        (Key::Received(code("4427-BRHP")), "microleadership.received.4427-brhp"),
        (Key::Finished(id), "microleadership.result.mubbs7i8-3mv"),
    ];
    for (key, name) in table {
        assert_eq!(key.name(), name);
        assert_eq!(Key::parse(name), Some(key));
        assert_eq!(Key::parse(&key.aside()), None, "what is kept aside is not read as one of ours");
    }
    for other in [
        "",
        "draft",
        "microleadership.",
        "microleadership.result.",
        "microleadership.result.x",
        "microleadership.received.4427-BRHP",
        "microleadership.received.4427brhp",
        "else",
    ] {
        assert_eq!(Key::parse(other), None, "{other:?}");
    }
}

#[test]
fn a_history_stands_in_order_of_time_and_has_each_quiz_once() {
    let at = |time: u64, chance: u16| Finished::new(finished().completed, Timestamp(time), chance);
    let mut history = History::new(vec![at(300, 1), at(100, 1), at(300, 1), at(200, 1)]);
    history.add(at(250, 1));
    history.add(at(100, 0));
    history.add(at(200, 1));
    let order: Vec<u64> = history.iter().map(|finished| finished.at.0).collect();
    assert_eq!(order, [100, 100, 200, 250, 300]);
    assert_eq!(history.latest().map(|latest| latest.at.0), Some(300));
    let id = at(250, 1).id;
    assert!(history.get(id).is_some());
    assert_eq!(history.remove(id), Some(at(250, 1)));
    assert_eq!(history.remove(id), None);
    assert_eq!(history.get(id), None);
    assert_eq!(history.sets().len(), 4);
    assert!(!history.is_empty() && History::default().is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_draft_reads_back(
        set in proptest::sample::select(ScenarioSet::ALL.to_vec()),
        seed in any::<u32>(),
        steps in prop::collection::vec((0usize..20, 0usize..6), 0..60),
    ) {
        let mut draft = Draft::begin(set, Seed(seed));
        for (position, what) in steps {
            let position = position % draft.total();
            match what {
                0..4 => draft.choose(position, OptionIndex::ALL[what]),
                4 => draft.skip(position),
                _ => _ = draft.go_to(position),
            }
        }
        prop_assert_eq!(Draft::decode(&draft.encode()), Ok(draft.clone()));
        if let Ok(completed) = draft.complete() {
            let finished = Finished::new(completed, Timestamp(u64::from(seed)), 3);
            prop_assert_eq!(Finished::decode(&finished.encode()), Ok(finished));
        }
    }

    #[test]
    fn result_names_read_back_and_nothing_else_does(time in any::<u64>(), chance in any::<u16>(), text in ".{0,24}") {
        let id = ResultId::new(Timestamp(time), chance);
        prop_assert_eq!(ResultId::parse(&id.to_string()), Some(id));
        if let Some(read) = ResultId::parse(&text) {
            prop_assert_eq!(read.to_string(), text);
        }
    }
}
