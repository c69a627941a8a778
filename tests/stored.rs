//! What is kept is read back, in this release and in later ones; and what can't be read is told apart.

use microleadership::domain::{
    action::ActionId,
    answer::{Answer, OptionIndex},
    bank::Revision,
    completed::Completed,
    draft::Draft,
    history::{Finished, History, ResultId},
    plan::Plan,
    scenario_set::ScenarioSet,
    seed::Seed,
    stored::{Key, Settings, Stored, Unreadable},
    timestamp::Timestamp,
};
use proptest::prelude::*;

// Frozen: what the first release writes. Never edited.
const DRAFT: &str =
    r#"{"schema":1,"data":{"bank":1,"set":"five-2","seed":77,"answers":"a-.d.","position":3}}"#;
const FINISHED: &str = r#"{"schema":1,"data":{"id":"mubbs7i8-3mv","finished":1790000000000,"bank":1,"set":"five-2","answers":"a-bdc"}}"#;
const PLAN: &str = r#"{"schema":1,"data":{"chosen":{"action":"greet-everyone","at":1790000000000},"done":[{"action":"let-finish","at":1780000000000}]}}"#;
const SETTINGS: &str = r#"{"schema":1,"data":{"language":"sv"}}"#;

fn finished() -> Finished {
    let five = ScenarioSet::from_id("five-2").expect("a set of that name");
    let [a, b, c, d] = OptionIndex::ALL.map(Answer::Chosen);
    let completed = Completed::new(Revision::One, five, vec![a, Answer::Skipped, b, d, c]).expect("five");
    Finished::new(completed, Timestamp(1_790_000_000_000), 4711)
}

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

#[test]
fn a_plan_is_written_and_read_as_released() {
    let mut plan = Plan::default();
    plan.choose(ActionId::LetFinish, Timestamp(1));
    plan.mark_done(Timestamp(1_780_000_000_000));
    plan.choose(ActionId::GreetEveryone, Timestamp(1_790_000_000_000));
    assert_eq!(plan.encode(), PLAN);
    assert_eq!(Plan::decode(PLAN), Ok(plan));
}

#[test]
fn settings_are_written_and_read_as_released() {
    let settings = Settings { language: Some("sv".to_owned()) };
    assert_eq!(settings.encode(), SETTINGS);
    assert_eq!(Settings::decode(SETTINGS), Ok(settings));
}

#[test]
fn what_a_newer_release_wrote_is_told_apart_from_what_nobody_wrote() {
    use Unreadable::{Damaged, Newer};
    let table = [
        (r#"{"schema":2,"data":{"anything":true}}"#, Newer),
        (r#"{"schema":1,"data":{"bank":2,"set":"five-2","seed":77,"answers":"a-.d.","position":3}}"#, Newer),
        (r#"{"schema":1,"data":{"bank":1,"set":"seven","seed":77,"answers":"a-.d.","position":3}}"#, Newer),
        (
            r#"{"schema":1,"data":{"bank":0,"set":"five-2","seed":77,"answers":"a-.d.","position":3}}"#,
            Damaged,
        ),
        (
            r#"{"schema":0,"data":{"bank":1,"set":"five-2","seed":77,"answers":"a-.d.","position":3}}"#,
            Damaged,
        ),
        (r#"{"schema":1,"data":{"bank":1,"set":"five-2","seed":77,"answers":"a-.d","position":3}}"#, Damaged),
        (
            r#"{"schema":1,"data":{"bank":1,"set":"five-2","seed":77,"answers":"a-.e.","position":3}}"#,
            Damaged,
        ),
        (
            r#"{"schema":1,"data":{"bank":1,"set":"five-2","seed":77,"answers":"a-.d.","position":5}}"#,
            Damaged,
        ),
        (
            r#"{"schema":1,"data":{"bank":1,"set":"five-2","seed":-1,"answers":"a-.d.","position":3}}"#,
            Damaged,
        ),
        (
            r#"{"schema":1,"data":{"bank":1,"set":"five-2","seed":77,"answers":"a-.d.","position":3,"x":1}}"#,
            Damaged,
        ),
        (r#"{"schema":1}"#, Damaged),
        (r#"{"schema":"1","data":{}}"#, Damaged),
        ("[]", Damaged),
        ("null", Damaged),
        ("", Damaged),
    ];
    for (text, why) in table {
        assert_eq!(Draft::decode(text), Err(why), "{text}");
    }
    let unknown_action = PLAN.replace("greet-everyone", "fly-to-the-moon");
    assert_eq!(Plan::decode(&unknown_action), Err(Newer));
    for (part, instead) in [("a-bdc", "a-b.c"), ("a-bdc", "-----"), ("mubbs7i8-3mv", "nonsense")] {
        assert_eq!(Finished::decode(&FINISHED.replace(part, instead)), Err(Damaged), "{instead}");
    }
}

#[test]
fn cut_off_anywhere_nothing_is_read() {
    for text in [DRAFT, FINISHED, PLAN, SETTINGS] {
        for end in 0..text.len() {
            let torn = &text[..end];
            assert_eq!(Draft::decode(torn), Err(Unreadable::Damaged));
            assert_eq!(Finished::decode(torn), Err(Unreadable::Damaged));
            assert_eq!(Plan::decode(torn), Err(Unreadable::Damaged));
            assert_eq!(Settings::decode(torn), Err(Unreadable::Damaged));
        }
    }
}

#[test]
fn key_names_stay_and_are_read_back() {
    let id = ResultId::new(Timestamp(1_790_000_000_000), 4711);
    let table = [
        (Key::Draft, "microleadership.draft"),
        (Key::Plan, "microleadership.plan"),
        (Key::Settings, "microleadership.settings"),
        (Key::Finished(id), "microleadership.result.mubbs7i8-3mv"),
    ];
    for (key, name) in table {
        assert_eq!(key.name(), name);
        assert_eq!(Key::parse(name), Some(key));
        assert_eq!(Key::parse(&key.aside()), None, "what is kept aside is not read as one of ours");
    }
    for other in
        ["", "draft", "microleadership.", "microleadership.result.", "microleadership.result.x", "else"]
    {
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
