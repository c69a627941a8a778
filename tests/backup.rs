//! Files of a person's data: what is saved is restored, and a hostile file changes nothing.

use microleadership::domain::{
    action::ActionId,
    answer::{Answer, OptionIndex},
    backup::{Aside, Backup, BadBackup, Effect, LARGEST, LARGEST_ASIDE, Manner, Part},
    bank::Revision,
    completed::Completed,
    draft::Draft,
    history::{Finished, History},
    own_text::OwnText,
    plan::{Act, Plan},
    received::{Received, ReceivedResults},
    result_code::ResultCode,
    room::{Room, Workshop},
    scenario_set::ScenarioSet,
    seed::Seed,
    settings::{Settings, Theme},
    stored::{Fault, Stored},
    team::{Member, Team},
    timestamp::Timestamp,
};
use proptest::prelude::*;

const NOW: Timestamp = Timestamp(1_790_000_000_000);

// Frozen: a file of the first format. Never edited.
const FILE_1: &str = r#"{"microleadership-backup":1,"made":1790000000000,"draft":{"schema":1,"data":{"bank":1,"set":"five-2","seed":77,"answers":".....","position":0}},"plan":{"schema":2,"data":{"intention":null,"past":[{"act":{"library":"let-finish"},"at":1780000000000,"outcome":"done"}]}},"settings":{"schema":2,"data":{"language":"sv","theme":"dark","text_size":"usual","motion":"system"}},"results":[{"schema":1,"data":{"id":"mubbs7i8-3mv","finished":1790000000000,"bank":1,"set":"five-2","answers":"a-bdc"}}],"aside":[{"name":"draft","text":"{half a dra"}]}"#;

// Frozen: a file of the second format, which has results that others shared, and a team. Never edited.
const FILE_2: &str = r#"{"microleadership-backup":2,"made":1790000000000,"draft":{"schema":1,"data":{"bank":1,"set":"five-2","seed":77,"answers":".....","position":0}},"plan":{"schema":2,"data":{"intention":null,"past":[{"act":{"library":"let-finish"},"at":1780000000000,"outcome":"done"}]}},"settings":{"schema":2,"data":{"language":"sv","theme":"dark","text_size":"usual","motion":"system"}},"results":[{"schema":1,"data":{"id":"mubbs7i8-3mv","finished":1790000000000,"bank":1,"set":"five-2","answers":"a-bdc"}}],"received":[{"schema":1,"data":{"code":"4427-BRHP","label":"Bo Å","kept":1785000000000}}],"team":{"schema":1,"data":{"members":[{"code":"4427-BRHP","label":""},{"code":"47J0-0010-3GV","label":"Cleo"}]}},"aside":[{"name":"draft","text":"{half a dra"}]}"#;

// Frozen: a file of the third format, which has a room. Never edited.
const FILE_3: &str = r#"{"microleadership-backup":3,"made":1790000000000,"draft":{"schema":1,"data":{"bank":1,"set":"five-2","seed":77,"answers":".....","position":0}},"plan":{"schema":2,"data":{"intention":null,"past":[{"act":{"library":"let-finish"},"at":1780000000000,"outcome":"done"}]}},"settings":{"schema":2,"data":{"language":"sv","theme":"dark","text_size":"usual","motion":"system"}},"results":[{"schema":1,"data":{"id":"mubbs7i8-3mv","finished":1790000000000,"bank":1,"set":"five-2","answers":"a-bdc"}}],"received":[{"schema":1,"data":{"code":"4427-BRHP","label":"Bo Å","kept":1785000000000}}],"team":{"schema":1,"data":{"members":[{"code":"4427-BRHP","label":""},{"code":"47J0-0010-3GV","label":"Cleo"}]}},"room":{"schema":1,"data":{"language":"sv","theme":"dark","size":2,"setup":{"scenarios":[12,3,7],"think":60,"talk":120,"rounds":2,"key":false,"phones":true},"workshop":{"schema":1,"data":{"bank":1,"setup":{"scenarios":[12,3,7],"think":60,"talk":120,"rounds":2,"key":false,"phones":true},"begun":1790000000000,"at":13,"votes":[[[0,0,0,0],[0,0,0,0]],[[0,1,0,11],[0,0,0,0]],[[0,0,0,0],[0,0,0,0]]],"timer":{"left":100000},"blank":true,"past":[{"at":0,"count":null,"timer":null},{"at":11,"count":{"option":1,"before":0,"typed":false},"timer":null},{"at":11,"count":{"option":3,"before":0,"typed":true},"timer":null},{"at":11,"count":null,"timer":null}],"decided":"Åsa asks on Friday.\nAll: greet first."}}}},"aside":[{"name":"draft","text":"{half a dra"}]}"#;

// Frozen: its room by itself.
const ROOM: &str = r#"{"schema":1,"data":{"language":"sv","theme":"dark","size":2,"setup":{"scenarios":[12,3,7],"think":60,"talk":120,"rounds":2,"key":false,"phones":true},"workshop":{"schema":1,"data":{"bank":1,"setup":{"scenarios":[12,3,7],"think":60,"talk":120,"rounds":2,"key":false,"phones":true},"begun":1790000000000,"at":13,"votes":[[[0,0,0,0],[0,0,0,0]],[[0,1,0,11],[0,0,0,0]],[[0,0,0,0],[0,0,0,0]]],"timer":{"left":100000},"blank":true,"past":[{"at":0,"count":null,"timer":null},{"at":11,"count":{"option":1,"before":0,"typed":false},"timer":null},{"at":11,"count":{"option":3,"before":0,"typed":true},"timer":null},{"at":11,"count":null,"timer":null}],"decided":"Åsa asks on Friday.\nAll: greet first."}}}}"#;

fn finished(time: u64) -> Finished {
    let five = ScenarioSet::from_id("five-2").expect("a set of that name");
    let [a, b, c, d] = OptionIndex::ALL.map(Answer::Chosen);
    let completed = Completed::new(Revision::One, five, vec![a, Answer::Skipped, b, d, c]).expect("five");
    Finished::new(completed, Timestamp(time), 4711)
}

fn plan(done: &[(ActionId, u64)]) -> Plan {
    let mut plan = Plan::default();
    for (action, at) in done {
        plan.choose(Act::Library(*action), Timestamp(*at));
        plan.mark_done(Timestamp(*at));
    }
    plan
}

fn label(text: &str) -> OwnText {
    OwnText::new(text).expect("short")
}

fn received(code: &str, name: &str, time: u64) -> Received {
    Received { code: ResultCode::parse(code).expect("a code"), label: label(name), at: Timestamp(time) }
}

fn member(code: &str, name: &str) -> Member {
    Member { code: ResultCode::parse(code).expect("a code"), label: label(name) }
}

fn backup() -> Backup {
    Backup {
        draft: Some(Draft::begin(ScenarioSet::from_id("five-2").expect("a set"), Seed(77))),
        plan: plan(&[(ActionId::LetFinish, 1_780_000_000_000)]),
        settings: Settings { language: Some("sv".to_owned()), theme: Theme::Dark, ..Settings::default() },
        history: History::new(vec![finished(NOW.0)]),
        received: ReceivedResults::new(vec![received("4427-BRHP", "Bo Å", 1_785_000_000_000)]),
        team: Team::new(vec![member("4427-BRHP", ""), member("47J0-0010-3GV", "Cleo")]).expect("two"),
        room: Room::decode(ROOM).expect("a room"),
        aside: vec![Aside { name: "draft".to_owned(), text: "{half a dra".to_owned() }],
    }
}

#[test]
fn a_file_is_written_and_read_as_released() {
    assert_eq!(backup().encode(NOW), FILE_3);
    assert_eq!(Backup::decode(FILE_3, NOW), Ok(backup()));
    let second = Backup { room: Room::default(), ..backup() };
    assert_eq!(Backup::decode(FILE_2, NOW), Ok(second.clone()));
    let before = Backup { received: ReceivedResults::default(), team: Team::default(), ..second };
    assert_eq!(Backup::decode(FILE_1, NOW), Ok(before));
    let empty = Backup::default();
    assert_eq!(Backup::decode(&empty.encode(NOW), NOW), Ok(empty));
    // Parts of an earlier schema are read as they are from the browser.
    let older = FILE_2.replace(
        r#"{"schema":2,"data":{"language":"sv","theme":"dark","text_size":"usual","motion":"system"}}"#,
        r#"{"schema":1,"data":{"language":"sv"}}"#,
    );
    assert_eq!(Backup::decode(&older, NOW).map(|backup| backup.settings.theme), Ok(Theme::System));
    let nothing = r#"{"microleadership-backup":1,"made":0,"draft":null,"plan":null,"settings":null,"results":[],"aside":[]}"#;
    assert_eq!(Backup::decode(nothing, NOW), Ok(Backup::default()));
}

#[test]
fn what_is_wrong_is_said_with_where_it_is() {
    use Fault::{Answers, Fields, Length, Name, Time};
    let frame = |fault| BadBackup::Damaged(Part::Frame, fault);
    let result = r#"{"schema":1,"data":{"id":"mubbs7i8-3mv","finished":1790000000000,"bank":1,"set":"five-2","answers":"a-bdc"}}"#;
    let copy = r#"{"schema":1,"data":{"code":"4427-BRHP","label":"Bo Å","kept":1785000000000}}"#;
    let with_own = {
        let mut backup = backup();
        backup.plan.choose(Act::Own(OwnText::new("mine").expect("short")), NOW);
        backup.encode(NOW)
    };
    let table: Vec<(String, BadBackup)> = vec![
        ("x".repeat(LARGEST + 1), BadBackup::TooLarge),
        (String::new(), BadBackup::NotABackup),
        ("hello".to_owned(), BadBackup::NotABackup),
        ("[]".to_owned(), BadBackup::NotABackup),
        ("null".to_owned(), BadBackup::NotABackup),
        ("{}".to_owned(), BadBackup::NotABackup),
        (r#"{"name":"another app's","version":3}"#.to_owned(), BadBackup::NotABackup),
        (r#"{"microleadership-backup":"1"}"#.to_owned(), BadBackup::NotABackup),
        ("[".repeat(1_000_000), BadBackup::NotABackup),
        (r#"{"a":"#.repeat(100_000), BadBackup::Broken { line: 1, column: 500_000 }),
        (FILE_3[..FILE_3.len() - 1].to_owned(), BadBackup::Broken { line: 1, column: FILE_3.len() - 1 }),
        (FILE_3.replacen(':', "=", 1), BadBackup::Broken { line: 1, column: 26 }),
        (FILE_3.replace("-backup\":3", "-backup\":4"), BadBackup::Newer),
        (r#"{"microleadership-backup":9,"all":"else"}"#.to_owned(), BadBackup::Newer),
        (FILE_3.replace("-backup\":3", "-backup\":0"), frame(Fields)),
        (FILE_3.replace("-backup\":3", "-backup\":1"), frame(Fields)),
        (FILE_1.replace("-backup\":1", "-backup\":2"), frame(Fields)),
        (FILE_3.replacen("4427", "4428", 1), BadBackup::Damaged(Part::Received(1), Answers)),
        (FILE_3.replace("Bo Å", &"å".repeat(201)), BadBackup::Damaged(Part::Received(1), Length)),
        (FILE_3.replace("1785000000000", "1830000000000"), BadBackup::Damaged(Part::Received(1), Time)),
        (FILE_3.replace(copy, &format!("{copy},{copy}")), BadBackup::Twice(Part::Received(2))),
        (FILE_3.replace("-backup\":3", "-backup\":2"), frame(Fields)),
        (FILE_3.replace("[12,3,7]", "[12,3]"), BadBackup::Damaged(Part::Room, Answers)),
        (FILE_3.replace("\"begun\":179", "\"begun\":183"), BadBackup::Damaged(Part::Room, Time)),
        (FILE_3.replace("47J0-0010-3GV", "47J0-0010-3G"), BadBackup::Damaged(Part::Team, Answers)),
        (FILE_3.replace("47J0-0010-3GV", "5F00-0000-000"), BadBackup::Damaged(Part::Team, Answers)),
        (r#"{"microleadership-backup":1}"#.to_owned(), frame(Fields)),
        (FILE_3.replace("\"aside\":", "\"more\":1,\"aside\":"), frame(Fields)),
        (FILE_3.replace(&format!("[{result}]"), "3"), frame(Fields)),
        (FILE_3.replacen("1790000000000", "4102444800000", 1), frame(Time)),
        (FILE_3.replacen("1790000000000", "-5", 1), frame(Fields)),
        (FILE_3.replace("\"seed\":77", "\"seed\":[]"), BadBackup::Damaged(Part::Draft, Fields)),
        (FILE_3.replace("\".....\"", "\"....\""), BadBackup::Damaged(Part::Draft, Answers)),
        (FILE_3.replace("1780000000000", "99999999999999"), BadBackup::Damaged(Part::Plan, Time)),
        (FILE_3.replace("let-finish", "of-a-later-release"), BadBackup::Newer),
        (with_own.replace("mine", &"m".repeat(201)), BadBackup::Damaged(Part::Plan, Length)),
        (FILE_3.replacen("\"dark\"", "\"pink\"", 1), BadBackup::Damaged(Part::Settings, Name)),
        (
            FILE_3.replacen("\"sv\"", &format!("{:?}", "s".repeat(1_000_000)), 1),
            BadBackup::Damaged(Part::Settings, Length),
        ),
        (FILE_3.replace("a-bdc", "a-bdx"), BadBackup::Damaged(Part::Result(1), Answers)),
        (FILE_3.replace(result, &format!("{result},{{}}")), BadBackup::Damaged(Part::Result(2), Fields)),
        (FILE_3.replace(result, &format!("{result},{result}")), BadBackup::Twice(Part::Result(2))),
        (FILE_3.replace("\"schema\":1", "\"schema\":7"), BadBackup::Newer),
        (
            FILE_3.replace("\"name\":\"draft\"", "\"name\":\"../up\""),
            BadBackup::Damaged(Part::Aside(1), Name),
        ),
        (FILE_3.replace("\"name\":\"draft\"", "\"name\":\"\""), BadBackup::Damaged(Part::Aside(1), Name)),
        (
            FILE_3.replace("\"name\":\"draft\"", &format!("\"name\":\"{}\"", "a".repeat(81))),
            BadBackup::Damaged(Part::Aside(1), Length),
        ),
        (
            FILE_3.replace("{half a dra", &"a".repeat(LARGEST_ASIDE + 1)),
            BadBackup::Damaged(Part::Aside(1), Length),
        ),
        // Times that lie in the past or a year ahead at most are taken.
        (FILE_3.replacen("1790000000000", "1830000000000", 1), frame(Time)),
        (FILE_3.replace("1780000000000", "1830000000000"), BadBackup::Damaged(Part::Plan, Time)),
        (
            FILE_3.replace("\"finished\":1790000000000", "\"finished\":1790000000001"),
            BadBackup::Damaged(Part::Result(1), Name),
        ),
        (
            Backup { history: History::new(vec![finished(1_830_000_000_000)]), ..backup() }.encode(NOW),
            BadBackup::Damaged(Part::Result(1), Time),
        ),
    ];
    for (text, bad) in table {
        assert_eq!(Backup::decode(&text, NOW), Err(bad), "{text:.300}");
    }
}

#[test]
fn merging_keeps_what_is_here_and_adds_the_rest() {
    let here = Backup {
        draft: None,
        plan: plan(&[(ActionId::GreetEveryone, 1_785_000_000_000)]),
        settings: Settings::default(),
        history: History::new(vec![finished(NOW.0), finished(NOW.0 + 5)]),
        received: ReceivedResults::new(vec![
            received("4427-BRHP", "Bo, as I call him", NOW.0),
            received("441Q-1ETR", "", NOW.0),
        ]),
        team: Team::default(),
        room: Room::default(),
        aside: vec![Aside { name: "plan".to_owned(), text: "ruin".to_owned() }],
    };
    let file = Backup { history: History::new(vec![finished(NOW.0), finished(NOW.0 - 5)]), ..backup() };
    let merged = here.restored(&file, Manner::Merge);
    let times: Vec<u64> = merged.history.iter().map(|finished| finished.at.0).collect();
    assert_eq!(times, [NOW.0 - 5, NOW.0, NOW.0 + 5]);
    assert_eq!(merged.plan.past().len(), 2);
    assert_eq!(merged.draft, file.draft, "there was none here");
    assert_eq!(merged.settings, here.settings);
    assert_eq!(merged.aside.len(), 2);
    assert_eq!(merged.received, here.received, "what is here is called what it is called here");
    assert_eq!(merged.team, file.team, "there was none here");
    let other = Team::new(vec![member("441Q-1ETR", "")]).expect("one");
    let with_team = Backup { team: other.clone(), ..here.clone() };
    let both = with_team.restored(&file, Manner::Merge).team;
    assert_eq!(both.members(), [other.members(), file.team.members()].concat());
    assert_eq!(merged.room, file.room, "there was none here");
    let mut own = Room { workshop: None, ..file.room.clone() };
    own.wall.size = own.wall.size.larger();
    let with_wall = Backup { room: own.clone(), ..here.clone() };
    let both = Room { workshop: file.room.workshop.clone(), ..own.clone() };
    assert_eq!(
        with_wall.restored(&file, Manner::Merge).room,
        both,
        "the wall from here, the workshop from there"
    );
    assert_eq!(with_wall.preview(&file, Manner::Merge).room, Effect::Changed);
    let begun = Some(Workshop::begin(own.setup.clone(), NOW));
    let with_workshop = Backup { room: Room { workshop: begun, ..own }, ..here.clone() };
    assert_eq!(
        with_workshop.restored(&file, Manner::Merge).room,
        with_workshop.room,
        "there is only one, and this one is here"
    );
    assert_eq!(with_workshop.preview(&file, Manner::Merge).room, Effect::None);
    assert_eq!(with_workshop.preview(&file, Manner::Replace).room, Effect::Changed);
    assert_eq!(with_workshop.preview(&Backup::default(), Manner::Replace).room, Effect::Removed);
    assert_eq!(here.preview(&file, Manner::Merge).room, Effect::Added);
    let preview = here.preview(&file, Manner::Merge);
    assert_eq!((preview.added, preview.known, preview.removed), (1, 1, 0));
    assert_eq!(
        (preview.draft, preview.plan, preview.settings),
        (Effect::Added, Effect::Changed, Effect::None)
    );

    assert_eq!((preview.received, preview.team), (Effect::None, Effect::Added));

    let replaced = here.restored(&file, Manner::Replace);
    assert_eq!(
        (&replaced.draft, &replaced.plan, &replaced.settings),
        (&file.draft, &file.plan, &file.settings)
    );
    assert_eq!(replaced.history, file.history);
    assert_eq!(replaced.aside.len(), 2, "what can't be read is never removed");
    let preview = here.preview(&file, Manner::Replace);
    assert_eq!((preview.added, preview.known, preview.removed), (1, 1, 1));
    assert_eq!(
        (preview.draft, preview.plan, preview.settings),
        (Effect::Added, Effect::Changed, Effect::Changed)
    );
    assert_eq!((preview.received, preview.team), (Effect::Changed, Effect::Added));
    assert_eq!((&replaced.received, &replaced.team), (&file.received, &file.team));
    assert_eq!(preview.aside, 1);
    let emptied = here.preview(&Backup::default(), Manner::Replace);
    assert_eq!((emptied.removed, emptied.plan, emptied.draft), (2, Effect::Removed, Effect::None));
    // A second time there is nothing left to do.
    let again = merged.preview(&file, Manner::Merge);
    assert_eq!((again.added, again.known, again.plan, again.draft), (0, 2, Effect::None, Effect::None));
    assert_eq!(merged.restored(&file, Manner::Merge), merged);
}

#[test]
fn a_file_of_ours_can_be_opened_again_however_much_was_put_aside() {
    let aside = |length: usize| Aside { name: format!("plan.{length}"), text: "x".repeat(length) };
    let much = Backup { aside: vec![aside(10), aside(LARGEST_ASIDE), aside(20)], ..Backup::default() };
    let opened = Backup::decode(&much.encode(NOW), NOW).expect("readable");
    assert_eq!(opened.aside, [aside(10), aside(20)]);
}

#[test]
fn cut_off_or_changed_anywhere_a_file_is_refused_or_harmless() {
    for end in (0..FILE_3.len()).filter(|end| FILE_3.is_char_boundary(*end)) {
        assert!(Backup::decode(&FILE_3[..end], NOW).is_err(), "cut off at {end}");
    }
    let mut refused = 0;
    for place in 0..FILE_3.len() {
        for byte in [b'0', b'"', b'{', b'}', b'[', b',', b' ', b'z', b'\\'] {
            let mut bytes = FILE_3.as_bytes().to_vec();
            bytes[place] = byte;
            let Ok(text) = String::from_utf8(bytes) else { continue };
            // Whatever is accepted is whole: it is written and read back.
            match Backup::decode(&text, NOW) {
                Ok(backup) => assert_eq!(Backup::decode(&backup.encode(NOW), NOW), Ok(backup)),
                Err(_) => refused += 1,
            }
        }
    }
    println!("{refused} of {} changed files refused", FILE_3.len() * 9);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_of_any_kind_panics(text in ".*", bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Backup::decode(&text, NOW).is_err());
        prop_assert!(Backup::decode(&String::from_utf8_lossy(&bytes), NOW).is_err());
    }
}
