//! The room, as it is kept.
//!
//! A workshop has an envelope of its own within that of the room: it is also saved to a file by itself.

use super::{Fault, Stored, Unreadable, first_schema, open, revision, seal, settings::LONGEST_TAG, time};
use crate::domain::{
    answer::OptionIndex,
    own_text::OwnNotes,
    room::{
        Count, Kept, Past, Room, Selection, Setup, TALK_SECONDS, THINK_SECONDS, Timer, Votes, Wall, WallSize,
        Workshop,
    },
    settings::Theme,
};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Room1 {
    language: Option<String>,
    theme: String,
    size: u8,
    setup: Setup1,
    workshop: Option<Box<RawValue>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Workshop1 {
    bank: u8,
    setup: Setup1,
    begun: u64,
    at: usize,
    votes: Vec<[[u16; 4]; 2]>,
    timer: Option<Timer1>,
    blank: bool,
    past: Vec<Past1>,
    decided: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Setup1 {
    /// Places in the bank.
    scenarios: Vec<usize>,
    think: u16,
    talk: u16,
    rounds: u8,
    key: bool,
    phones: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Timer1 {
    Until(u64),
    Left(u64),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Past1 {
    at: usize,
    count: Option<Count1>,
    timer: Option<Timer1>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Count1 {
    option: usize,
    before: u16,
    typed: bool,
}

first_schema!(Room1);
first_schema!(Workshop1);

impl Stored for Room {
    fn encode(&self) -> String {
        let Wall { language, theme, size } = &self.wall;
        seal(Room1 {
            language: language.clone(),
            theme: theme.id().to_owned(),
            size: size.number(),
            setup: kept_setup(&self.setup),
            workshop: self
                .workshop
                .as_ref()
                .and_then(|workshop| RawValue::from_string(workshop.encode()).ok()),
        })
    }

    fn decode(text: &str) -> Result<Self, Unreadable> {
        let kept: Room1 = open(text)?;
        if kept.language.as_ref().is_some_and(|language| language.len() > LONGEST_TAG) {
            return Err(Fault::Length.into());
        }
        let wall = Wall {
            language: kept.language,
            // A wall doesn't follow any device.
            theme: Theme::from_id(&kept.theme).filter(|theme| *theme != Theme::System).ok_or(Fault::Name)?,
            size: WallSize::new(kept.size).ok_or(Fault::Name)?,
        };
        let workshop = kept.workshop.map(|raw| Workshop::decode(raw.get())).transpose()?;
        Ok(Self { wall, setup: setup(kept.setup)?, workshop })
    }
}

impl Stored for Workshop {
    fn encode(&self) -> String {
        let Kept { setup, revision, begun, at, votes, timer, blank, past, decided } = self.kept();
        seal(Workshop1 {
            bank: revision.number(),
            setup: kept_setup(&setup),
            begun: begun.0,
            at,
            votes: votes.iter().map(|rounds| rounds.map(Votes::counts)).collect(),
            timer: timer.map(kept_timer),
            blank,
            past: past.into_iter().map(kept_past).collect(),
            decided: decided.as_str().to_owned(),
        })
    }

    fn decode(text: &str) -> Result<Self, Unreadable> {
        let kept: Workshop1 = open(text)?;
        let votes = |[first, second]: [[u16; 4]; 2]| {
            Ok([Votes::new(first).ok_or(Fault::Answers)?, Votes::new(second).ok_or(Fault::Answers)?])
        };
        let parts = Kept {
            setup: setup(kept.setup)?,
            revision: revision(kept.bank)?,
            begun: time(kept.begun)?,
            at: kept.at,
            votes: kept.votes.into_iter().map(votes).collect::<Result<_, Fault>>()?,
            timer: kept.timer.map(timer).transpose()?,
            blank: kept.blank,
            past: kept.past.into_iter().map(past).collect::<Result<_, _>>()?,
            decided: OwnNotes::new(&kept.decided).ok_or(Fault::Length)?,
        };
        Ok(Self::restore(parts).ok_or(Fault::Answers)?)
    }
}

fn kept_setup(setup: &Setup) -> Setup1 {
    Setup1 {
        scenarios: setup.selection.places().to_vec(),
        think: setup.think,
        talk: setup.talk,
        rounds: if setup.two_rounds { 2 } else { 1 },
        key: setup.shows_key,
        phones: setup.phones,
    }
}

fn setup(kept: Setup1) -> Result<Setup, Fault> {
    if !THINK_SECONDS.contains(&kept.think) || !TALK_SECONDS.contains(&kept.talk) {
        return Err(Fault::Time);
    }
    let two_rounds = match kept.rounds {
        1 => false,
        2 => true,
        _ => return Err(Fault::Name),
    };
    Ok(Setup {
        selection: Selection::new(kept.scenarios).ok_or(Fault::Name)?,
        think: kept.think,
        talk: kept.talk,
        two_rounds,
        shows_key: kept.key,
        phones: kept.phones,
    })
}

fn kept_timer(timer: Timer) -> Timer1 {
    match timer {
        Timer::Runs { until } => Timer1::Until(until.0),
        Timer::Stands { left } => Timer1::Left(left),
    }
}

fn timer(kept: Timer1) -> Result<Timer, Unreadable> {
    match kept {
        Timer1::Until(until) => Ok(Timer::Runs { until: time(until)? }),
        Timer1::Left(left) if left <= Timer::LONGEST => Ok(Timer::Stands { left }),
        Timer1::Left(_) => Err(Fault::Time.into()),
    }
}

fn kept_past(Past { at, count, timer }: Past) -> Past1 {
    let count = count.map(|Count { option, before, typed }| Count1 { option: option.index(), before, typed });
    Past1 { at, count, timer: timer.map(kept_timer) }
}

fn past(kept: Past1) -> Result<Past, Unreadable> {
    let count = kept.count.map(|Count1 { option, before, typed }| {
        let option = OptionIndex::ALL.get(option).copied();
        option.map(|option| Count { option, before, typed }).ok_or(Fault::Name)
    });
    Ok(Past { at: kept.at, count: count.transpose()?, timer: kept.timer.map(timer).transpose()? })
}
