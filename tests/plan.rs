//! What a person means to do, and has done.

use microleadership::domain::{
    action::ActionId,
    challenge::Challenge,
    own_text::OwnText,
    plan::{Act, Details, Outcome, Plan},
    timestamp::Timestamp,
};

const HOUR: u64 = 60 * 60 * 1000;
const NOW: Timestamp = Timestamp(1_790_000_000_000);

fn later(hours: u64) -> Timestamp {
    Timestamp(NOW.0 + hours * HOUR)
}

fn own(text: &str) -> Act {
    Act::Own(OwnText::new(text).expect("short enough"))
}

const GREET: Act = Act::Library(ActionId::GreetEveryone);

#[test]
fn a_plan_holds_one_choice_and_all_deeds() {
    let mut plan = Plan::default();
    plan.mark_done(NOW);
    plan.mark_partly_done(NOW);
    plan.mark_not_yet(NOW);
    plan.change_details(|details| details.obstacle = Some(Challenge::Change));
    assert_eq!(plan, Plan::default(), "without a choice there is nothing to note");

    plan.choose(own("Ask Åsa"), NOW);
    plan.choose(GREET, later(1));
    assert!(plan.is_chosen(ActionId::GreetEveryone) && !plan.is_chosen(ActionId::LetFinish));
    plan.mark_done(later(2));
    assert_eq!(plan.intention(), None);
    assert_eq!(plan.last_done(ActionId::GreetEveryone), Some(later(2)));
    assert_eq!(plan.last_done(ActionId::LetFinish), None);
    plan.choose(own("Ask Åsa"), later(3));
    plan.drop_choice();
    assert_eq!(plan.intention(), None);
    assert_eq!(plan.past().len(), 1);
}

#[test]
fn a_part_of_it_counts_and_not_yet_leaves_no_trace_among_the_deeds() {
    let mut plan = Plan::default();
    plan.choose(GREET, NOW);
    plan.mark_partly_done(later(24));
    assert!(plan.is_chosen(ActionId::GreetEveryone), "it stays chosen");
    assert_eq!(plan.last_done(ActionId::GreetEveryone), None, "it may be suggested again");
    plan.mark_not_yet(later(48));
    plan.mark_done(later(72));
    let past: Vec<_> = plan.past().iter().map(|past| (past.at, past.outcome)).collect();
    assert_eq!(past, [(later(24), Outcome::Partly), (later(72), Outcome::Done)]);
}

#[test]
fn it_is_asked_about_some_hours_after_it_was_chosen_or_last_asked() {
    let mut plan = Plan::default();
    assert!(!plan.asks(later(100)));
    plan.choose(GREET, NOW);
    let asked: Vec<bool> = [0, 1, 5, 6, 24].map(|hours| plan.asks(later(hours))).to_vec();
    assert_eq!(asked, [false, false, false, true, true]);
    plan.mark_not_yet(later(24));
    assert!(!plan.asks(later(29)) && plan.asks(later(30)));
    plan.mark_partly_done(later(30));
    assert!(!plan.asks(later(35)) && plan.asks(later(36)));
    // A clock that was put back doesn't matter.
    assert!(!plan.asks(Timestamp(5)));
}

#[test]
fn a_new_choice_begins_without_details() {
    let mut plan = Plan::default();
    plan.choose(GREET, NOW);
    let details = Details { when: OwnText::new("it is Monday").expect("short"), ..Details::default() };
    plan.change_details(|empty| *empty = details.clone());
    assert_eq!(plan.intention().map(|intention| &intention.details), Some(&details));
    plan.choose(own("Ask Åsa"), later(1));
    assert_eq!(plan.intention().map(|intention| &intention.details), Some(&Details::default()));
}

#[test]
fn two_plans_come_together_without_doubles() {
    let mut here = Plan::default();
    here.choose(GREET, NOW);
    here.mark_done(later(1));
    let mut there = here.clone();
    here.choose(GREET, later(2));
    here.mark_done(later(5));
    there.choose(own("Ask Åsa"), later(3));
    there.mark_done(later(4));
    there.choose(own("Ask Bo"), later(6));
    let both = here.clone().merged(there.clone());
    assert_eq!(both.past().iter().map(|past| past.at).collect::<Vec<_>>(), [later(1), later(4), later(5)]);
    assert_eq!(both.intention(), there.intention());
    here.choose(GREET, later(7));
    assert_eq!(here.clone().merged(there.clone()).intention(), here.intention());
    // What was done since it was chosen there isn't taken up again; what was done before is.
    let mut since = Plan::default();
    since.choose(own("Ask Bo"), later(6));
    since.mark_done(later(8));
    assert_eq!(since.merged(there.clone()).intention(), None);
    let mut before = Plan::default();
    before.choose(own("Ask Bo"), later(4));
    before.mark_done(later(5));
    assert_eq!(before.merged(there.clone()).intention(), there.intention());
    assert_eq!(there.latest(), Some(later(6)));
}
