//! The words of what the domain names: one place that pairs its values with messages.

use super::{Phrase, message};
use crate::domain::{
    answer::OptionIndex,
    backup::{BadBackup, Part},
    bank::{OptionKind, Scenario, ScenarioId},
    change::Change,
    characteristic::Characteristic,
    comparison::Comparison,
    history::Finished,
    own_text::OwnText,
    plan::{Act, Details, Outcome, Past},
    profile::Profile,
    received::Received,
    room::{BadWorkshop, Moment, Showing},
    tally::Tally,
    team::BadTeam,
};

/// What one of a scenario's options says.
pub fn option(scenario: ScenarioId, option: OptionIndex) -> Phrase {
    match option {
        OptionIndex::A => message::scenario_a(scenario),
        OptionIndex::B => message::scenario_b(scenario),
        OptionIndex::C => message::scenario_c(scenario),
        OptionIndex::D => message::scenario_d(scenario),
    }
}

/// A count of scenarios, as in "10 situations".
pub fn situations(total: usize) -> Phrase {
    message::situations(number(total))
}

/// A count as messages take it.
pub fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// When a quiz was finished, and how long it was.
pub fn finished(finished: &Finished) -> Phrase {
    message::profile_when(finished.at, situations(finished.completed.set().total()))
}

/// Each characteristic with its count.
pub fn counts(profile: &Profile) -> Vec<Phrase> {
    let count = |(of, tally): (_, Tally)| {
        let name = message::characteristic(of);
        message::profile_picture_count(name, tally.shown().into(), tally.opportunities().into())
    };
    profile.tallies().map(count).collect()
}

/// A message about several characteristics.
pub type OfThese = fn(Vec<Phrase>) -> Phrase;

/// What is said of the characteristics that stand in each way, as far as there are any.
pub fn changes(comparison: &Comparison, messages: &[(Change, OfThese)]) -> Vec<Phrase> {
    let said = |(change, sentence): &(Change, OfThese)| {
        let of = comparison.with_change(*change);
        (!of.is_empty()).then(|| sentence(of.into_iter().map(message::characteristic_inline).collect()))
    };
    messages.iter().filter_map(said).collect()
}

/// What a copy of somebody's result is called, and how long the quiz was.
pub fn received(received: &Received) -> Phrase {
    message::received_item(
        name(&received.label, message::received_nameless),
        situations(received.code.set().total()),
    )
}

/// A label, or what stands in place of one.
pub fn name(label: &OwnText, nameless: impl FnOnce() -> Phrase) -> Phrase {
    if label.is_empty() { nameless() } else { message::verbatim(label.as_str()) }
}

/// What a moment of a workshop is called: a step, with its scenario where it has one.
pub fn moment(moment: Moment, total: usize) -> Phrase {
    let step = message::moment(moment.scene());
    match moment {
        Moment::Scenario(place, _) => message::room_where(number(place + 1), number(total), step),
        Moment::Opening | Moment::Close => step,
    }
}

/// Which characteristics a room showed most and least, as far as they differ.
pub fn most_and_least(showing: &Showing) -> Vec<Phrase> {
    let said = |of: Vec<Characteristic>, sentence: OfThese| {
        (!of.is_empty()).then(|| sentence(of.into_iter().map(message::characteristic_inline).collect()))
    };
    let most = said(showing.most(), message::wall_most);
    most.into_iter().chain(said(showing.least(), message::wall_least)).collect()
}

/// What an option of a scenario shows.
pub fn shows(scenario: &Scenario, option: OptionIndex) -> Phrase {
    let of = message::characteristic;
    match scenario.kind(option) {
        OptionKind::Both => message::wall_shows_both(of(scenario.first), of(scenario.second)),
        OptionKind::First => of(scenario.first),
        OptionKind::Second => of(scenario.second),
        OptionKind::Neither => message::wall_shows_neither(),
    }
}

/// A time as on a clock that counts, as in "1:05". A second that has begun counts.
pub fn clock(milliseconds: u64) -> String {
    let seconds = milliseconds.div_ceil(1000);
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// What is wrong with a workshop's file.
pub fn bad_workshop(bad: BadWorkshop) -> Phrase {
    match bad {
        BadWorkshop::NotAWorkshop => message::room_file_not_one(),
        BadWorkshop::Newer => message::room_file_newer(),
        BadWorkshop::Damaged(fault) => message::room_file_damaged(message::fault(fault)),
    }
}

/// What is wrong with a team's file.
pub fn bad_team(bad: BadTeam) -> Phrase {
    match bad {
        BadTeam::NotATeam => message::team_file_not_a_team(),
        BadTeam::Newer => message::team_file_newer(),
        BadTeam::TooMany => message::team_file_too_many(),
        BadTeam::Code(member, bad) => message::team_file_code(number(member), message::bad_code(bad)),
        BadTeam::Label(member) => message::team_file_label(number(member)),
    }
}

/// A count of opportunities taken, as in "3 of 4".
pub fn tally(tally: Tally) -> Phrase {
    message::profile_count(tally.shown().into(), tally.opportunities().into())
}

/// What an act is called.
pub fn act(act: &Act) -> Phrase {
    match act {
        Act::Library(action) => message::action(*action),
        Act::Own(text) => message::verbatim(text.as_str()),
    }
}

/// How an act of the library begins.
pub fn first_step(act: &Act) -> Option<Phrase> {
    match act {
        Act::Library(action) => Some(message::action_step(*action)),
        Act::Own(_) => None,
    }
}

/// How an act is to go, as far as the person has said so.
pub fn sentence(details: &Details) -> Option<Phrase> {
    let (when, will) = (bare(details.when.as_str()), bare(details.will.as_str()));
    match (when.is_empty(), will.is_empty()) {
        (true, true) => None,
        (false, true) => Some(message::act_sentence_when(when)),
        (true, false) => Some(message::act_sentence_will(will)),
        (false, false) => Some(message::act_sentence(when, will)),
    }
}

/// What a person does about what may get in the way, as far as they have said so.
pub fn remedy(details: &Details) -> Option<Phrase> {
    let answer = bare(details.answer.as_str());
    let obstacle = details.obstacle.filter(|_| !answer.is_empty())?;
    Some(message::act_remedy(message::challenge(obstacle), answer))
}

/// A text without its full stop, for a sentence that has one of its own.
fn bare(text: &str) -> String {
    text.trim_end_matches(['.', ',', '…', ' ']).to_owned()
}

/// Something that was done.
pub fn past(past: &Past) -> Phrase {
    match past.outcome {
        Outcome::Done => message::act_past_done(past.at, act(&past.act)),
        Outcome::Partly => message::act_past_partly(past.at, act(&past.act)),
    }
}

/// What is wrong with a file.
pub fn bad_backup(bad: BadBackup) -> Phrase {
    match bad {
        BadBackup::TooLarge => message::backup_too_large(),
        BadBackup::NotABackup => message::backup_not_one(),
        BadBackup::Broken { line, column } => message::backup_broken(number(line), number(column)),
        BadBackup::Newer => message::backup_newer(),
        BadBackup::Damaged(place, fault) => message::backup_damaged(part(place), message::fault(fault)),
        BadBackup::Twice(place) => message::backup_twice(part(place)),
    }
}

fn part(part: Part) -> Phrase {
    match part {
        Part::Frame => message::backup_frame(),
        Part::Draft => message::backup_draft(),
        Part::Plan => message::backup_plan(),
        Part::Settings => message::backup_settings(),
        Part::Received(count) => message::backup_received(number(count)),
        Part::Team => message::backup_team(),
        Part::Room => message::backup_room(),
        Part::Result(count) => message::backup_result(number(count)),
        Part::Aside(count) => message::backup_aside(number(count)),
    }
}
