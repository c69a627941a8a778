//! Which actions to suggest after a quiz.

use super::ActionId;
use crate::domain::{
    answer::Answer,
    characteristic::Characteristic,
    completed::Completed,
    plan::Plan,
    profile::{Profile, Standing},
    timestamp::Timestamp,
};
use fastrand::Rng;

/// How many actions are suggested.
pub const SUGGESTIONS: usize = 3;

/// An action done this many days before the quiz, or since, is not suggested.
const LATELY_DAYS: u64 = 60;

/// Three actions from the characteristics with most room, none of which was done lately.
///
/// They come in turn from the characteristics that have room to grow; if nothing has (all about the same, or
/// too few opportunities to say), from those shown least. The same result with the same record of actions
/// always gives the same three. `finished` is when the quiz was finished.
pub fn suggest(completed: &Completed, finished: Timestamp, plan: &Plan) -> [ActionId; SUGGESTIONS] {
    let lately = finished.days_before(LATELY_DAYS);
    let mut rng = Rng::with_seed(fingerprint(completed));
    let mut by_room = most_room_first(&completed.profile(), &mut rng);
    let with_room = completed.profile().with_standing(Standing::Room);
    // Those with room to grow first; the others are there for the day when all of theirs have been done.
    by_room.sort_by_key(|characteristic| !with_room.is_empty() && !with_room.contains(characteristic));
    let wanted = if with_room.is_empty() { SUGGESTIONS } else { with_room.len() };

    let mut shelves: Vec<Vec<ActionId>> = by_room
        .iter()
        .map(|&characteristic| {
            let mut actions: Vec<ActionId> = ActionId::of(characteristic).collect();
            rng.shuffle(&mut actions);
            // Least recently done last, so that popping gives what was never done, then what was done longest ago.
            actions.sort_by_key(|&action| std::cmp::Reverse(plan.last_done(action)));
            actions
        })
        .collect();
    let fresh = |action: &ActionId| plan.last_done(*action).is_none_or(|done| done < lately);
    let mut chosen = Vec::with_capacity(SUGGESTIONS);
    let (front, back) = shelves.split_at_mut(wanted.min(by_room.len()));
    for shelves in [front, back] {
        while chosen.len() < SUGGESTIONS && shelves.iter().any(|shelf| shelf.last().is_some_and(fresh)) {
            for shelf in shelves.iter_mut() {
                if chosen.len() < SUGGESTIONS
                    && let Some(action) = shelf.pop_if(|action| fresh(action))
                {
                    chosen.push(action);
                }
            }
        }
    }
    // Everything was done within two months: then what was done longest ago is due again.
    chosen.extend(shelves.into_iter().flat_map(|shelf| shelf.into_iter().rev()));
    std::array::from_fn(|at| chosen[at])
}

/// The characteristics by share, the lowest first. Ties stand in an order that only the result decides, and
/// what there was no opportunity for stands last.
fn most_room_first(profile: &Profile, rng: &mut Rng) -> Vec<Characteristic> {
    let mut all = Characteristic::ALL.to_vec();
    rng.shuffle(&mut all);
    let unknown = |of: Characteristic| profile.tally(of).opportunities() == 0;
    all.sort_by(|&a, &b| {
        unknown(a).cmp(&unknown(b)).then_with(|| profile.tally(a).cmp_share(profile.tally(b)))
    });
    all
}

/// A number that the scenarios and answers of a quiz decide, and nothing else.
fn fingerprint(completed: &Completed) -> u64 {
    completed.answered().fold(0, |number, answered| {
        let answer = match answered.answer {
            Answer::Chosen(option) => option.index() as u64,
            Answer::Skipped => 4,
        };
        number.wrapping_mul(5).wrapping_add(answer).wrapping_mul(31).wrapping_add(answered.scenario.id as u64)
    })
}
