//! Whatever a person does in whatever order, the store agrees with a plain model of it.

use leptos::prelude::{WithUntracked, untrack};
use microleadership::{
    domain::{
        action::ActionId,
        answer::{Answer, OptionIndex},
        backup::{Backup, Manner},
        bank::ScenarioId,
        draft::Draft,
        history::ResultId,
        plan::Act,
        scenario_set::Length,
        settings::{Settings, Theme},
        timestamp::Timestamp,
    },
    state::Store,
};
use proptest::prelude::*;
use shelf::{Shelf, owner, take};
use std::collections::BTreeMap;

mod shelf;

/// Something that a person does.
#[derive(Clone, Debug)]
enum Step {
    Take(Length, Vec<usize>),
    /// In another tab.
    TakeElsewhere(Length, Vec<usize>),
    Delete(usize),
    DeleteAll,
    Undo(usize),
    Choose(ActionId),
    /// In another tab.
    ChooseElsewhere(ActionId),
    Done,
    Partly,
    Theme(Theme),
    Save,
    Restore(Manner),
    Erase,
    Reload,
    /// The plan and the settings are as the first release wrote them, as far as it could; then a reload.
    Migrate,
}

/// What was said to each scenario.
type Answers = Vec<(ScenarioId, Answer)>;

/// What ought to be there: plain lists and values.
#[derive(Clone, Debug, Default, PartialEq)]
struct Model {
    results: BTreeMap<String, Answers>,
    deleted: Vec<Vec<(String, Answers)>>,
    chosen: Option<ActionId>,
    done: Vec<(ActionId, bool)>,
    theme: Theme,
}

fn length() -> impl Strategy<Value = Length> {
    proptest::sample::select(Length::ALL.to_vec())
}

fn action() -> impl Strategy<Value = ActionId> {
    proptest::sample::select(ActionId::ALL.to_vec())
}

fn step() -> impl Strategy<Value = Step> {
    let options = || prop::collection::vec(0usize..4, 1..6);
    prop_oneof![
        4 => (length(), options()).prop_map(|(length, options)| Step::Take(length, options)),
        2 => (length(), options()).prop_map(|(length, options)| Step::TakeElsewhere(length, options)),
        3 => any::<usize>().prop_map(Step::Delete),
        1 => Just(Step::DeleteAll),
        3 => any::<usize>().prop_map(Step::Undo),
        2 => action().prop_map(Step::Choose),
        1 => action().prop_map(Step::ChooseElsewhere),
        1 => Just(Step::Done),
        1 => Just(Step::Partly),
        1 => proptest::sample::select(Theme::ALL.to_vec()).prop_map(Step::Theme),
        1 => Just(Step::Save),
        1 => proptest::sample::select(vec![Manner::Merge, Manner::Replace]).prop_map(Step::Restore),
        1 => Just(Step::Erase),
        2 => Just(Step::Reload),
        1 => Just(Step::Migrate),
    ]
}

/// The same letters that [`take`] gives, worked out for each scenario.
fn answers(store: Store, id: ResultId, options: &[usize]) -> Answers {
    let finished = store.history().with_untracked(|history| history.get(id).cloned()).expect("just finished");
    // Which scenario stood at which place only the run knows; how often each option was chosen is plain.
    let given: Vec<_> = finished.completed.answered().map(|a| (a.scenario.id, a.answer)).collect();
    let count =
        |option: usize| (0..given.len()).filter(|place| options[place % options.len()] == option).count();
    for option in 0..4 {
        let kept = given.iter().filter(|(_, a)| *a == Answer::Chosen(OptionIndex::ALL[option])).count();
        assert_eq!(kept, count(option), "each answer is kept as it was given");
    }
    given
}

fn newest(store: Store, before: &BTreeMap<String, Answers>) -> ResultId {
    store.history().with_untracked(|history| {
        let new: Vec<_> =
            history.iter().filter(|f| !before.contains_key(&f.id.to_string())).map(|f| f.id).collect();
        assert_eq!(new.len(), 1, "one more than before");
        new[0]
    })
}

/// The store in the terms of the model.
fn seen(store: Store) -> Model {
    let backup = store.backup();
    let act = |act: &Act| match act {
        Act::Library(action) => *action,
        Act::Own(_) => unreachable!("nobody writes one here"),
    };
    let answered = |f: &microleadership::domain::history::Finished| {
        (f.id.to_string(), f.completed.answered().map(|a| (a.scenario.id, a.answer)).collect())
    };
    let mut deleted: Vec<Vec<_>> = untrack(|| store.deleted())
        .iter()
        .map(|deletion| deletion.results.iter().map(answered).collect())
        .collect();
    deleted.reverse();
    Model {
        results: backup.history.iter().map(answered).collect(),
        deleted,
        chosen: backup.plan.intention().map(|intention| act(&intention.act)),
        done: backup
            .plan
            .past()
            .iter()
            .map(|past| (act(&past.act), past.outcome == microleadership::domain::plan::Outcome::Done))
            .collect(),
        theme: backup.settings.theme,
    }
}

/// Does it both ways. `saved` is the file that was saved last, with what ought to be in it.
fn run(steps: &[Step]) {
    let _owner = owner();
    let shelf = Shelf::default();
    let mut time = 1_790_000_000_000;
    let mut store = shelf.visit(time);
    let mut model = Model::default();
    let mut saved: Option<(String, Model)> = None;
    for step in steps {
        time += 3_600_000;
        match step {
            Step::Take(length, options) => {
                let before = model.results.clone();
                take(store, *length, options);
                let id = newest(store, &before);
                model.results.insert(id.to_string(), answers(store, id, options));
            }
            Step::TakeElsewhere(length, options) => {
                let before = model.results.clone();
                let other = shelf.visit(time);
                take(other, *length, options);
                let id = newest(other, &before);
                model.results.insert(id.to_string(), answers(other, id, options));
                store.follow(Some(&format!("microleadership.result.{id}")));
            }
            Step::Delete(which) if !model.results.is_empty() => {
                let name = model.results.keys().nth(which % model.results.len()).cloned().expect("there");
                store.delete(&[ResultId::parse(&name).expect("a name")]);
                let answers = model.results.remove(&name).expect("there");
                model.deleted.push(vec![(name, answers)]);
            }
            Step::DeleteAll if !model.results.is_empty() => {
                let ids: Vec<ResultId> =
                    model.results.keys().map(|name| ResultId::parse(name).expect("a name")).collect();
                store.delete(&ids);
                model.deleted.push(std::mem::take(&mut model.results).into_iter().collect());
            }
            Step::Undo(which) if !model.deleted.is_empty() => {
                let which = which % model.deleted.len();
                // The store counts deletions from the last one.
                let deletion = untrack(|| store.deleted())[model.deleted.len() - 1 - which].number;
                store.undo_deletion(deletion);
                model.results.extend(model.deleted.remove(which));
            }
            Step::Choose(action) => {
                store.choose_act(Act::Library(*action));
                model.chosen = Some(*action);
            }
            Step::ChooseElsewhere(action) => {
                shelf.visit(time).choose_act(Act::Library(*action));
                // Nobody has told this tab; the next thing it does takes it up.
                store.follow(Some("microleadership.plan"));
                model.chosen = Some(*action);
            }
            Step::Done => {
                store.mark_act_done();
                model.done.extend(model.chosen.take().map(|action| (action, true)));
            }
            Step::Partly => {
                store.mark_act_partly_done();
                model.done.extend(model.chosen.map(|action| (action, false)));
            }
            Step::Theme(theme) => {
                store.set_theme(*theme);
                model.theme = *theme;
            }
            Step::Save => {
                let file = store.backup().encode(Timestamp(time));
                saved = Some((file, Model { deleted: Vec::new(), ..model.clone() }));
            }
            Step::Restore(manner) => {
                let Some((file, there)) = &saved else { continue };
                let file = Backup::decode(file).expect("readable");
                assert!(store.replace(store.backup().restored(&file, *manner)));
                model.deleted.clear();
                match manner {
                    Manner::Replace => model = there.clone(),
                    Manner::Merge => {
                        model.results.extend(there.results.clone());
                        model.chosen = model.chosen.or(there.chosen);
                        // Deeds are compared as a bag below: the model has no times to order them by.
                        for deed in &there.done {
                            let count =
                                |list: &[(ActionId, bool)]| list.iter().filter(|d| *d == deed).count();
                            if count(&model.done) < count(&there.done) {
                                model.done.push(*deed);
                            }
                        }
                    }
                }
            }
            Step::Erase => {
                assert!(store.erase());
                model = Model::default();
            }
            Step::Reload => {
                store = shelf.visit(time);
                model.deleted.clear();
            }
            Step::Migrate => {
                migrate_back(&shelf, &model, time);
                store = shelf.visit(time);
                model.deleted.clear();
                model.theme = Theme::System;
                model.done.iter_mut().for_each(|(_, whole)| *whole = true);
            }
            Step::Delete(_) | Step::DeleteAll | Step::Undo(_) => {}
        }
        assert_agree(store, &model, step);
        // And so does a visit that begins now.
        assert_agree(shelf.visit(time), &Model { deleted: Vec::new(), ..model.clone() }, step);
    }
}

fn assert_agree(store: Store, model: &Model, step: &Step) {
    let sorted = |mut model: Model| {
        model.done.sort_by_key(|(action, whole)| (action.id(), *whole));
        model
    };
    assert_eq!(sorted(seen(store)), sorted(model.clone()), "after {step:?}");
}

/// Writes the plan and the settings in schema 1. Each deed gets a time of its own.
fn migrate_back(shelf: &Shelf, model: &Model, time: u64) {
    let chosen = model
        .chosen
        .map_or("null".to_owned(), |action| format!(r#"{{"action":"{}","at":{time}}}"#, action.id()));
    let done: Vec<String> = (0..)
        .zip(&model.done)
        .map(|(number, (action, _))| format!(r#"{{"action":"{}","at":{}}}"#, action.id(), time + number))
        .collect();
    let plan = format!(r#"{{"schema":1,"data":{{"chosen":{chosen},"done":[{}]}}}}"#, done.join(","));
    shelf.put("microleadership.plan", &plan);
    shelf.put("microleadership.settings", r#"{"schema":1,"data":{"language":null}}"#);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_of_steps_agrees_with_the_model(steps in prop::collection::vec(step(), 1..25)) {
        run(&steps);
    }
}

#[test]
fn two_tabs_do_not_lose_each_others_work() {
    let _owner = owner();
    let shelf = Shelf::default();
    let (one, other) = (shelf.visit(1_790_000_000_000), shelf.visit(1_790_000_030_000));
    // Neither hears of the other, as when a browser holds back what goes on in a tab behind.
    take(one, Length::Five, &[0]);
    take(other, Length::Five, &[1]);
    one.choose_act(Act::Library(ActionId::GreetEveryone));
    other.mark_act_done();
    other.set_theme(Theme::Dark);
    one.remember_language(microleadership::i18n::Language::Sv);
    let now = shelf.visit(1_790_100_000_000).backup();
    assert_eq!(now.history.iter().len(), 2);
    assert_eq!(now.plan.past().len(), 1);
    let settings = Settings { language: Some("sv".to_owned()), theme: Theme::Dark, ..Settings::default() };
    assert_eq!(now.settings, settings);

    // One quiz in two tabs: the answers come together, and each tab stays where it is.
    one.begin(Length::Five);
    let other = shelf.visit(1_790_200_000_000);
    one.choose(0, OptionIndex::A);
    one.choose(1, OptionIndex::B);
    other.choose(0, OptionIndex::C);
    let both = shelf.visit(1_790_300_000_000).backup().draft.expect("under way");
    assert_eq!(both.answer(0), Some(Answer::Chosen(OptionIndex::C)));
    assert_eq!(both.answer(1), Some(Answer::Chosen(OptionIndex::B)));
    one.follow(Some("microleadership.draft"));
    assert_eq!(one.draft().with_untracked(|draft| draft.as_ref().map(Draft::position)), Some(1));
    assert_eq!(
        one.draft().with_untracked(|draft| draft.as_ref().and_then(|draft| draft.answer(0))),
        Some(Answer::Chosen(OptionIndex::C))
    );

    // Another quiz is begun in one; an answer that was meant for the first doesn't go into it.
    other.begin(Length::Ten);
    one.choose(2, OptionIndex::D);
    assert_eq!(one.backup().draft, other.backup().draft);
    assert_eq!(other.backup().draft.map(|draft| draft.answered()), Some(0));
    // It is finished in one, and gone in the other, which is told.
    for position in 0..10 {
        other.choose(position, OptionIndex::A);
    }
    other.finish().expect("all are answered");
    one.follow(Some("microleadership.draft"));
    assert_eq!(one.backup().draft, None);
    // The storage is cleared from outside.
    assert!(other.erase());
    one.follow(None);
    assert_eq!(one.backup(), Backup::default());
}
