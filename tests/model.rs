//! Whatever a person does in whatever order, the store agrees with a plain model of it.

use leptos::prelude::{GetUntracked, Memo, Track, WithUntracked, untrack};
use microleadership::{
    domain::{
        action::ActionId,
        answer::{Answer, OptionIndex},
        backup::{Backup, Manner},
        bank::ScenarioId,
        draft::Draft,
        history::ResultId,
        own_text::OwnText,
        plan::{Act, Outcome},
        room::{self, Command, Moment, Round},
        scenario_set::Length,
        settings::{Settings, Theme},
        team::Adding,
        timestamp::Timestamp,
    },
    platform::storage::StorageError,
    state::Store,
};
use proptest::prelude::*;
use shelf::{Fault, Shelf, code, owner, take};
use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

mod shelf;

/// Something that a person does.
#[derive(Clone, Debug)]
enum Step {
    Take(Length, Vec<usize>),
    /// In another tab, of which this one is told or not.
    TakeElsewhere(Length, Vec<usize>, bool),
    Delete(usize),
    DeleteAll,
    Undo(usize),
    Choose(ActionId),
    /// In another tab, of which this one is told or not.
    ChooseElsewhere(ActionId, bool),
    Done,
    Partly,
    Theme(Theme),
    /// Keeps somebody else's result under another name, or deletes it.
    Keep(usize, u8),
    Drop(usize),
    /// Adds a code to the team, in this tab or in another; takes one out.
    Add(usize, bool),
    Remove(usize),
    /// Begins a workshop; counts a hand in this window or in another; removes all that is the room's.
    Begin,
    Hand(usize, bool),
    Wipe,
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
    /// With the time of choosing.
    chosen: Option<(ActionId, u64)>,
    /// With the time, and whether all of it was done.
    done: Vec<(u64, ActionId, bool)>,
    theme: Theme,
    /// Somebody else's results, by code, and what they are called.
    received: BTreeMap<String, String>,
    team: Vec<String>,
    /// The hands for the options of the first situation, if there is a workshop.
    hands: Option<[u16; 4]>,
}

/// Codes that others shared.
const CODES: [&str; 5] = ["4427-BRHP", "441Q-1ETR", "44HT-VB5A", "4604-EPP0-8AC", "47J0-0010-3GV"];

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
        2 => (length(), options(), any::<bool>()).prop_map(|(length, options, is_told)| Step::TakeElsewhere(length, options, is_told)),
        3 => any::<usize>().prop_map(Step::Delete),
        1 => Just(Step::DeleteAll),
        3 => any::<usize>().prop_map(Step::Undo),
        2 => action().prop_map(Step::Choose),
        2 => (action(), any::<bool>()).prop_map(|(action, is_told)| Step::ChooseElsewhere(action, is_told)),
        1 => Just(Step::Done),
        1 => Just(Step::Partly),
        1 => proptest::sample::select(Theme::ALL.to_vec()).prop_map(Step::Theme),
        2 => (0..CODES.len(), any::<u8>()).prop_map(|(which, name)| Step::Keep(which, name)),
        1 => (0..CODES.len()).prop_map(Step::Drop),
        2 => (0..CODES.len(), any::<bool>()).prop_map(|(which, elsewhere)| Step::Add(which, elsewhere)),
        1 => any::<usize>().prop_map(Step::Remove),
        1 => Just(Step::Begin),
        4 => (0usize..4, any::<bool>()).prop_map(|(option, elsewhere)| Step::Hand(option, elsewhere)),
        1 => Just(Step::Wipe),
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
        chosen: backup.plan.intention().map(|intention| (act(&intention.act), intention.chosen.0)),
        done: backup
            .plan
            .past()
            .iter()
            .map(|past| (past.at.0, act(&past.act), past.outcome == Outcome::Done))
            .collect(),
        theme: backup.settings.theme,
        received: backup.received.iter().map(|one| (one.code.to_string(), one.label.to_string())).collect(),
        team: backup.team.members().iter().map(|member| member.code.to_string()).collect(),
        hands: backup.room.workshop.as_ref().map(|workshop| workshop.votes(0, Round::First).counts()),
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
            Step::TakeElsewhere(length, options, is_told) => {
                let before = model.results.clone();
                let other = shelf.visit(time);
                take(other, *length, options);
                let id = newest(other, &before);
                model.results.insert(id.to_string(), answers(other, id, options));
                // It hears of this one now, or when it is looked at again; the model has it at once.
                let name = format!("microleadership.result.{id}");
                store.follow(is_told.then_some(name.as_str()));
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
                model.chosen = Some((*action, chosen_at(store)));
            }
            Step::ChooseElsewhere(action, is_told) => {
                let other = shelf.visit(time);
                other.choose_act(Act::Library(*action));
                model.chosen = Some((*action, chosen_at(other)));
                if *is_told {
                    store.follow(Some("microleadership.plan"));
                } else {
                    // Nobody tells this tab. What it does to the act that it shows isn't done to the other.
                    store.mark_act_done();
                    store.change_details(|details| details.obstacle = None);
                }
            }
            Step::Done => {
                store.mark_act_done();
                if let Some((action, _)) = model.chosen.take() {
                    model.done.push((last_done_at(store), action, true));
                }
            }
            Step::Partly => {
                store.mark_act_partly_done();
                if let Some((action, _)) = model.chosen {
                    model.done.push((last_done_at(store), action, false));
                }
            }
            Step::Theme(theme) => {
                store.set_theme(*theme);
                model.theme = *theme;
            }
            Step::Keep(which, name) => {
                store.keep_received(code(CODES[*which]), OwnText::cut(&name.to_string()));
                model.received.insert(CODES[*which].to_owned(), name.to_string());
            }
            Step::Drop(which) => {
                let there = store.delete_received(code(CODES[*which])).is_some();
                assert_eq!(model.received.remove(CODES[*which]).is_some(), there);
            }
            Step::Add(which, elsewhere) => {
                let tab = if *elsewhere { shelf.visit(time) } else { store };
                let adding = tab.change_team(|team| team.add(code(CODES[*which]), OwnText::default()));
                let known = model.team.iter().any(|there| there == CODES[*which]);
                assert_eq!(adding, if known { Adding::Known } else { Adding::Added });
                if !known {
                    model.team.push(CODES[*which].to_owned());
                }
                if *elsewhere {
                    store.follow(Some("microleadership.team"));
                }
            }
            Step::Remove(which) if !model.team.is_empty() => {
                let place = which % model.team.len();
                let gone = model.team.remove(place);
                assert!(store.change_team(|team| team.remove(place, code(&gone))).is_some());
            }
            Step::Begin => {
                store.begin_workshop();
                store.command(Command::GoTo(Moment::Scenario(0, room::Step::Vote(Round::First))));
                model.hands = Some([0; 4]);
            }
            Step::Hand(option, elsewhere) => {
                let window = if *elsewhere { shelf.visit(time) } else { store };
                window.command(Command::AddHand(OptionIndex::ALL[*option]));
                if let Some(hands) = &mut model.hands {
                    hands[*option] += 1;
                }
                if *elsewhere {
                    store.follow(Some("microleadership.room"));
                }
            }
            Step::Wipe => {
                assert!(store.wipe_room());
                model.hands = None;
            }
            Step::Save => {
                let file = store.backup().encode(Timestamp(time));
                saved = Some((file, Model { deleted: Vec::new(), ..model.clone() }));
            }
            Step::Restore(manner) => {
                let Some((file, there)) = &saved else { continue };
                let file = Backup::decode(file, Timestamp(time)).expect("readable");
                assert!(store.restore(&file, *manner));
                match manner {
                    Manner::Replace => {
                        model = Model { deleted: std::mem::take(&mut model.deleted), ..there.clone() };
                    }
                    Manner::Merge => {
                        model.results.extend(there.results.clone());
                        model.done.extend(there.done.clone());
                        for (code, name) in &there.received {
                            model.received.entry(code.clone()).or_insert(name.clone());
                        }
                        // There is only one room, and the one here stays.
                        model.hands = model.hands.or(there.hands);
                        for code in &there.team {
                            if !model.team.contains(code) {
                                model.team.push(code.clone());
                            }
                        }
                        // What was done since it was chosen there isn't taken up again.
                        let done = |(action, at): &(ActionId, u64)| {
                            model
                                .done
                                .iter()
                                .any(|(when, deed, whole)| deed == action && *whole && when >= at)
                        };
                        model.chosen = model.chosen.or(there.chosen.filter(|chosen| !done(chosen)));
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
                migrate_back(&shelf, &model);
                store = shelf.visit(time);
                model.deleted.clear();
                model.theme = Theme::System;
                model.done.iter_mut().for_each(|(_, _, whole)| *whole = true);
            }
            Step::Delete(_) | Step::DeleteAll | Step::Undo(_) | Step::Remove(_) => {}
        }
        assert_agree(store, &model, step);
        // And so does a visit that begins now.
        assert_agree(shelf.visit(time), &Model { deleted: Vec::new(), ..model.clone() }, step);
    }
}

fn assert_agree(store: Store, model: &Model, step: &Step) {
    let sorted = |mut model: Model| {
        model.done.sort_by_key(|(at, action, whole)| (*at, action.id(), *whole));
        model.done.dedup();
        model
    };
    assert_eq!(sorted(seen(store)), sorted(model.clone()), "after {step:?}");
}

fn chosen_at(store: Store) -> u64 {
    store.plan().with_untracked(|plan| plan.intention().expect("just chosen").chosen.0)
}

fn last_done_at(store: Store) -> u64 {
    store.plan().with_untracked(|plan| plan.past().last().expect("just done").at.0)
}

/// Writes the plan and the settings in schema 1.
fn migrate_back(shelf: &Shelf, model: &Model) {
    let act = |(action, at): (ActionId, u64)| format!(r#"{{"action":"{}","at":{at}}}"#, action.id());
    let chosen = model.chosen.map_or("null".to_owned(), act);
    let done: Vec<String> = model.done.iter().map(|(at, action, _)| act((*action, *at))).collect();
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
    one.mark_act_done();
    other.choose_act(Act::Library(ActionId::LetFinish));
    // This tab still shows that nothing is chosen: what it does isn't done to the other's choice.
    one.mark_act_done();
    other.set_theme(Theme::Dark);
    one.remember_language(microleadership::i18n::Language::Sv);
    let now = shelf.visit(1_790_100_000_000).backup();
    assert_eq!(now.history.iter().len(), 2);
    assert_eq!(now.plan.past().len(), 1);
    assert!(now.plan.is_chosen(ActionId::LetFinish));
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
    other.finish(|_| {});
    one.follow(Some("microleadership.draft"));
    assert_eq!(one.backup().draft, None);
    // The storage is cleared from outside.
    assert!(other.erase());
    one.follow(None);
    assert_eq!(one.backup(), Backup::default());
}

#[test]
fn a_restored_quiz_under_way_can_make_way_for_another() {
    let _owner = owner();
    let other = Shelf::default().visit(1_790_000_000_000);
    other.begin(Length::Ten);
    other.choose(0, OptionIndex::B);
    let shelf = Shelf::default();
    let store = shelf.visit(1_790_000_000_000);
    assert!(store.restore(&other.backup(), Manner::Replace));
    assert_eq!(store.backup().draft, other.backup().draft);
    // The person sees it, and wants another one.
    assert!(store.begin(Length::Five));
    assert_eq!(shelf.visit(0).backup().draft.map(|draft| draft.total()), Some(5));
    // One that another tab has begun unseen doesn't make way.
    assert!(shelf.visit(0).begin(Length::Twenty));
    let elsewhere = shelf.visit(0);
    elsewhere.choose(0, OptionIndex::C);
    assert!(!store.begin(Length::Five));
    assert_eq!(store.backup().draft, elsewhere.backup().draft);
}

#[test]
fn coming_back_to_a_page_where_nothing_has_changed_changes_nothing() {
    let _owner = owner();
    let shelf = Shelf::default();
    let store = shelf.visit(1_790_000_000_000);
    take(store, Length::Five, &[0, 1]);
    store.begin(Length::Ten);
    let heard = Arc::new(AtomicUsize::new(0));
    let hear = Arc::clone(&heard);
    // Whatever follows a signal is marked as soon as the signal is set; this one counts how often it runs.
    let follower = Memo::new(move |_| {
        store.history().track();
        store.draft().track();
        store.plan().track();
        store.settings().track();
        hear.fetch_add(1, Ordering::Relaxed)
    });
    follower.get_untracked();
    store.follow(None);
    follower.get_untracked();
    assert_eq!(heard.load(Ordering::Relaxed), 1);
    shelf.visit(0).set_theme(Theme::Dark);
    store.follow(None);
    follower.get_untracked();
    assert_eq!(heard.load(Ordering::Relaxed), 2);
}

#[test]
fn an_answer_can_be_taken_back() {
    let _owner = owner();
    let shelf = Shelf::default();
    let store = shelf.visit(1_790_000_000_000);
    store.choose_act(Act::Library(ActionId::GreetEveryone));
    store.change_details(|details| details.will = OwnText::cut("smile"));
    let before = store.backup();
    for answer in
        [Store::mark_act_done, Store::mark_act_partly_done, Store::mark_act_not_yet, Store::drop_act]
    {
        answer(store);
        assert_ne!(store.backup(), before);
        store.take_back_answer();
        assert_eq!(store.backup(), before);
        assert_eq!(shelf.visit(0).backup(), before, "it is kept so");
        store.take_back_answer();
        assert_eq!(store.backup(), before, "there is nothing more to take back");
    }
    // What was done in another tab meanwhile isn't lost by it.
    store.mark_act_done();
    let other = shelf.visit(0);
    other.choose_act(Act::Library(ActionId::LetFinish));
    store.take_back_answer();
    assert_eq!(store.backup(), other.backup());
}

#[test]
fn what_is_taken_out_of_a_team_comes_back_beside_what_another_tab_added() {
    let _owner = owner();
    let shelf = Shelf::default();
    let (one, other) = (shelf.visit(1_790_000_000_000), shelf.visit(1_790_000_030_000));
    let add = |tab: Store, which: usize| {
        tab.change_team(|team| team.add_again(code(CODES[which]), OwnText::default()))
    };
    let codes = |tab: Store| {
        tab.team()
            .with_untracked(|team| team.members().iter().map(|m| m.code.to_string()).collect::<Vec<_>>())
    };
    // Two who answered alike, and one whom the other tab adds without a word to this one.
    for which in [0, 1, 0] {
        add(one, which);
    }
    add(other, 2);
    let removal = one.remove_from_team(|team| _ = team.remove(0, code(CODES[0]))).expect("one is gone");
    assert_eq!((removal.count, codes(one)), (1, [1, 0, 2].map(|which| CODES[which].to_owned()).to_vec()));
    add(other, 3);
    one.undo_removal(removal);
    assert_eq!(codes(one), [0, 1, 0, 2, 3].map(|which| CODES[which].to_owned()));
    assert_eq!(one.remove_from_team(|_| {}), None);
    let all = one.remove_from_team(|team| _ = std::mem::take(team)).expect("all are gone");
    assert_eq!((all.count, shelf.text("microleadership.team")), (5, None));
    one.undo_removal(all);
    assert_eq!(codes(shelf.visit(1_790_000_060_000)).len(), 5);
    // What the browser doesn't let go, stays, and nothing is said to be gone.
    shelf.fail(Some(shelf::Fault::Remove));
    assert_eq!(one.remove_from_team(|team| _ = std::mem::take(team)), None);
    assert_eq!(codes(one).len(), 5);
}

#[test]
fn a_room_that_is_not_kept_yields_to_what_another_window_kept() {
    let _owner = owner();
    let shelf = Shelf::default();
    let hands = |window: Store| {
        window.room().with_untracked(|room| {
            room.workshop.as_ref().map(|workshop| workshop.votes(0, Round::First).counts()[0])
        })
    };
    let full = Some(Fault::WritesFrom(0, StorageError::Full));
    let one = shelf.visit(1_790_000_000_000);
    one.begin_workshop();
    one.command(Command::GoTo(Moment::Scenario(0, room::Step::Vote(Round::First))));
    one.command(Command::AddHand(OptionIndex::A));
    // This window can't keep what it counts, and goes on all the same.
    shelf.fail(full);
    one.command(Command::AddHand(OptionIndex::A));
    assert_eq!(hands(one), Some(2));
    assert!(!untrack(|| one.room_is_shared()));
    shelf.fail(None);
    // As soon as there is room it is kept.
    one.command(Command::AddHand(OptionIndex::A));
    assert_eq!((hands(one), hands(shelf.visit(0))), (Some(3), Some(3)));
    assert!(untrack(|| one.room_is_shared()));
    // If another window has counted on meanwhile, that is the workshop.
    shelf.fail(full);
    one.command(Command::AddHand(OptionIndex::A));
    shelf.fail(None);
    let other = shelf.visit(0);
    for _ in 0..4 {
        other.command(Command::AddHand(OptionIndex::A));
    }
    one.set_theme(Theme::Dark);
    assert_eq!((hands(one), hands(other), hands(shelf.visit(0))), (Some(7), Some(7), Some(7)));
    // And if another one has wiped it, it doesn't come back.
    shelf.fail(full);
    one.command(Command::AddHand(OptionIndex::A));
    shelf.fail(None);
    shelf.put("microleadership.aside.room", "what couldn't be read once");
    assert!(shelf.visit(0).wipe_room());
    one.set_theme(Theme::Light);
    assert_eq!((hands(one), hands(shelf.visit(0))), (None, None));
    assert_eq!(shelf.text("microleadership.aside.room"), None, "nor is what was put aside left");
}

#[test]
fn a_room_that_could_not_be_read_is_not_written_over() {
    let _owner = owner();
    let shelf = Shelf::default();
    let store = shelf.visit(1_790_000_000_000);
    store.begin_workshop();
    store.command(Command::GoTo(Moment::Scenario(0, room::Step::Vote(Round::First))));
    store.command(Command::AddHand(OptionIndex::A));
    shelf.fail(Some(Fault::ReadsFrom(0)));
    let blind = shelf.visit(0);
    blind.change_wall(|wall| wall.theme = Theme::Dark);
    shelf.fail(None);
    blind.set_theme(Theme::Dark);
    let room = shelf.visit(0).backup().room;
    let votes = room.workshop.map(|workshop| workshop.votes(0, Round::First).counts());
    assert_eq!(votes, Some([1, 0, 0, 0]));
}
