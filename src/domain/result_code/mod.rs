//! Result codes: a finished quiz as a few symbols that can be clicked, scanned, typed or read aloud.
//!
//! A code holds answers, not scores; the profile is computed anew from them. It has 8 symbols for a five, 11 for a
//! ten, 15 for the twenty and at most 19 for scenarios that were picked.
//!
//! # Format 1
//!
//! A code is a row of bits, written five at a time as symbols of Crockford's base 32, in groups of four:
//!
//! | bits | what |
//! |---|---|
//! | 3 | version of the format: 1 |
//! | 5 | [number](Revision::number) of the bank's revision |
//! | 3 | the set: 0 to 3 the fives I to IV, 4 and 5 the tens, 6 the twenty, 7 picked scenarios |
//! | 2 | the [`Perspective`] |
//! | 20 | for picked scenarios only: which ones, the first of the bank first |
//! | as many as 5ⁿ − 1 needs | the n answers as digits to base five, the first scenario's first: 0 to 3 the option, 4 a skip |
//! | 0 to 4 | noughts, up to a whole symbol |
//! | 15 | CRC-15/CAN of the symbols before, each taken as a byte |
//!
//! The checksum finds any change within fifteen bits that follow each other, so any one symbol and any two
//! neighbours. What stands before the answers fixes how many symbols there are, so nothing can be left away or added
//! at the end. Of two codes that differ otherwise, one in 32,768 has the other's checksum.
//!
//! Every later version keeps the first three bits and ends with the same checksum; thus a code from a newer version
//! is told from a damaged one.

mod finding;
mod symbols;

pub(super) use finding::{BEFORE_LABEL, BETWEEN_MEMBERS};
pub use finding::{Found, find, members, read, read_end};

use super::{
    answer::{Answer, OptionIndex},
    bank::Revision,
    completed::Completed,
    scenario_set::ScenarioSet,
};
use crc::{CRC_15_CAN, Crc, NoTable};
use std::fmt;
use symbols::{Bits, SYMBOL_BITS, value};

/// The most symbols that a code of any version has.
pub const LONGEST: usize = 20;

/// The fewest symbols that a code of this version has.
const SHORTEST: usize = 8;

/// The version that is written now.
const VERSION: u64 = 1;
const CHECKSUM_SYMBOLS: usize = 3;
/// The number of a set of picked scenarios, after those of [`ScenarioSet::ALL`].
const PICKED: u64 = 7;

/// A finished quiz as a code. [`fmt::Display`] writes it in groups of four.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResultCode {
    revision: Revision,
    set: ScenarioSet,
    /// The answers as digits to base five.
    answers: u64,
}

/// What the answers of a code say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Perspective {
    /// What the person would most likely do.
    WouldDo,
    /// What the person thinks is right. Reserved: no release makes such codes yet.
    Right,
    /// What the person sees a colleague do. Reserved: no release makes such codes yet.
    Colleague,
}

impl Perspective {
    const ALL: [Self; 3] = [Self::WouldDo, Self::Right, Self::Colleague];
}

/// Why a text is no code that can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BadCode {
    /// It is something else.
    NotACode,
    /// It has more symbols than any code.
    TooLong,
    /// It was a code, and something in it has changed or is missing.
    Damaged,
    /// A newer version of the format.
    Newer,
    /// Scenarios that aren't known here.
    UnknownSet,
    /// It says what somebody thinks is right: [`Perspective::Right`].
    Right,
    /// It says what somebody sees a colleague do: [`Perspective::Colleague`].
    Colleague,
}

/// How far somebody has come with typing a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typing {
    /// So many symbols are there, and so many there will be, as soon as that is known.
    Under {
        /// How many are there.
        typed: usize,
        /// How many there will be.
        of: Option<usize>,
    },
    /// All of it is there, and right.
    Whole(ResultCode),
    /// It is none.
    Bad(BadCode),
}

impl ResultCode {
    /// The code of a finished quiz.
    pub fn of(completed: &Completed) -> Self {
        let digit = |answer: &Answer| answer.option().map_or(4, |option| option.index() as u64);
        Self {
            revision: completed.revision(),
            set: completed.set(),
            answers: completed.answers().iter().fold(0, |number, answer| number * 5 + digit(answer)),
        }
    }

    /// The finished quiz.
    pub fn completed(self) -> Completed {
        let mut answers = vec![Answer::Skipped; self.set.total()];
        let mut number = self.answers;
        for answer in answers.iter_mut().rev() {
            let option = OptionIndex::ALL.get((number % 5) as usize);
            *answer = option.map_or(Answer::Skipped, |option| Answer::Chosen(*option));
            number /= 5;
        }
        Completed { revision: self.revision, set: self.set, answers }
    }

    /// Reads a code. Case, hyphens and blanks are of no account, and `I`, `L` and `O` are taken for the digits that
    /// they look like.
    ///
    /// # Errors
    /// If it is none, or none that can be opened here.
    pub fn parse(text: &str) -> Result<Self, BadCode> {
        let symbols = symbols::of(text)?;
        // Each code of this version has a digit: its first symbol. A text without any is words.
        let unless_words = |bad| if has_digit(text) { bad } else { BadCode::NotACode };
        if symbols.len() > LONGEST {
            return Err(unless_words(BadCode::TooLong));
        }
        if symbols.len() < SHORTEST {
            return Err(unless_words(BadCode::Damaged));
        }
        let (content, checksum) = symbols.split_at(symbols.len() - CHECKSUM_SYMBOLS);
        if Bits::of(checksum).take(15) != Some(checksum_of(content)) {
            return Err(unless_words(BadCode::Damaged));
        }
        let mut bits = Bits::of(content);
        let header = Header::take(&mut bits)?;
        if content.len() != header.content_symbols() {
            return Err(BadCode::Damaged);
        }
        let answers = bits.take(answer_bits(header.set)).ok_or(BadCode::Damaged)?;
        let code = Self { revision: header.revision, set: header.set, answers };
        // One code for one quiz: no answers beyond the last, nothing in the last symbol, and not skips alone.
        let total = power_of_five(header.set.total());
        let proper = answers < total - 1 && bits.is_nought();
        if proper { Ok(code) } else { Err(BadCode::Damaged) }
    }

    /// How far a text is on its way to a code, as it is typed.
    pub fn typing(text: &str) -> Typing {
        let symbols = match symbols::of(text) {
            Ok(symbols) => symbols,
            Err(bad) => return Typing::Bad(bad),
        };
        let typed = symbols.len();
        let header = Header::take(&mut Bits::of(&symbols[..typed.min(LONGEST)])).ok();
        let of = header.map(|header| header.content_symbols() + CHECKSUM_SYMBOLS);
        match Self::parse(text) {
            Ok(code) => Typing::Whole(code),
            Err(_) if typed < of.unwrap_or(SHORTEST) => Typing::Under { typed, of },
            Err(bad) => Typing::Bad(bad),
        }
    }

    /// Which scenarios were asked.
    pub fn set(self) -> ScenarioSet {
        self.set
    }

    /// The symbols without hyphens, as in a link to a whole group.
    pub fn symbols(self) -> String {
        let set = ScenarioSet::ALL.iter().position(|set| *set == self.set);
        let mut bits = Bits::default();
        bits.push(VERSION, 3);
        bits.push(self.revision.number().into(), 5);
        bits.push(set.map_or(PICKED, |place| place as u64), 3);
        bits.push(Perspective::WouldDo as u64, 2);
        if set.is_none() {
            bits.push(mirrored(self.set.mask()).into(), ScenarioSet::PLACES);
        }
        bits.push(self.answers, answer_bits(self.set));
        bits.fill();
        let content = bits.symbols();
        bits.push(checksum_of(&content), 15);
        symbols::written(&bits.symbols())
    }
}

impl fmt::Display for ResultCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, symbol) in self.symbols().chars().enumerate() {
            if place > 0 && place % 4 == 0 {
                f.write_str("-")?;
            }
            write!(f, "{symbol}")?;
        }
        Ok(())
    }
}

/// What stands before the answers.
#[derive(Clone, Copy)]
struct Header {
    revision: Revision,
    set: ScenarioSet,
    bits: u32,
}

impl Header {
    fn take(bits: &mut Bits) -> Result<Self, BadCode> {
        let before = bits.len();
        let mut take = |count| bits.take(count).ok_or(BadCode::Damaged);
        if take(3)? != VERSION {
            return Err(BadCode::Newer);
        }
        let revision = u8::try_from(take(5)?).ok().and_then(Revision::from_number);
        let revision = revision.ok_or(BadCode::UnknownSet)?;
        let set = usize::try_from(take(3)?).unwrap_or_default();
        let perspective = take(2)?;
        match Perspective::ALL.into_iter().find(|of| *of as u64 == perspective) {
            Some(Perspective::WouldDo) => {}
            Some(Perspective::Right) => return Err(BadCode::Right),
            Some(Perspective::Colleague) => return Err(BadCode::Colleague),
            None => return Err(BadCode::Newer),
        }
        let set = match ScenarioSet::ALL.get(set) {
            Some(set) => *set,
            None => picked(take(ScenarioSet::PLACES)?).ok_or(BadCode::UnknownSet)?,
        };
        Ok(Self { revision, set, bits: before - bits.len() })
    }

    /// How many symbols there are, without the checksum.
    fn content_symbols(self) -> usize {
        (self.bits + answer_bits(self.set)).div_ceil(SYMBOL_BITS) as usize
    }
}

/// The set of picked scenarios that a mask stands for in a code; none if it is a ready one, which has a number.
fn picked(mask: u64) -> Option<ScenarioSet> {
    let set = ScenarioSet::of_mask(mirrored(u32::try_from(mask).ok()?))?;
    matches!(set, ScenarioSet::Picked(_)).then_some(set)
}

/// In a code the bank's first scenario is the highest bit, in a set's mask the lowest.
const fn mirrored(mask: u32) -> u32 {
    mask.reverse_bits() >> (u32::BITS - ScenarioSet::PLACES)
}

const fn power_of_five(exponent: usize) -> u64 {
    let (mut power, mut left) = (1, exponent);
    while left > 0 {
        power *= 5;
        left -= 1;
    }
    power
}

/// How many bits the answers to a set take.
const fn answer_bits(set: ScenarioSet) -> u32 {
    u64::BITS - (power_of_five(set.total()) - 1).leading_zeros()
}

fn checksum_of(symbols: &[u8]) -> u64 {
    Crc::<u16, NoTable>::new(&CRC_15_CAN).checksum(symbols).into()
}

fn has_digit(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
}

/// Whether a character can stand in a code, as a symbol or as one that looks like it.
fn is_symbol(c: char) -> bool {
    value(c).is_some()
}
