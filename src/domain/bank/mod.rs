//! The bank: twenty scenarios, what each calls for, and what each of its options shows.
//!
//! The words are apart, in `locales/`, and carry no scores: a translation can't change a result.

mod revision_1;
mod scenario_id;

pub use scenario_id::ScenarioId;

use super::{answer::OptionIndex, characteristic::Characteristic, scenario_set::ScenarioSet};

/// A released state of the bank. It changes with ids, pairs, key or the order of options, never with wording.
///
/// What was answered under a revision is counted with the key of that revision for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Revision {
    /// The first one released.
    One,
    /// Another one, to test that several stand beside each other.
    #[cfg(test)]
    Trial,
}

impl Revision {
    /// The revision that new quizzes are taken with.
    pub const CURRENT: Self = Self::One;

    /// The number that stands for it where it is stored.
    pub const fn number(self) -> u8 {
        match self {
            Self::One => 1,
            #[cfg(test)]
            Self::Trial => 31,
        }
    }

    /// The revision of that number, unless it is unknown here.
    pub const fn from_number(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::One),
            #[cfg(test)]
            31 => Some(Self::Trial),
            _ => None,
        }
    }

    /// All its scenarios, in canonical order.
    pub fn bank(self) -> &'static [Scenario; 20] {
        match self {
            Self::One => &revision_1::BANK,
            #[cfg(test)]
            Self::Trial => &tests::TRIAL,
        }
    }

    /// The scenarios of a set, in canonical order.
    pub fn scenarios(self, set: ScenarioSet) -> Vec<Scenario> {
        let of_set = |&(place, _): &(usize, &Scenario)| set.contains(place);
        self.bank().iter().enumerate().filter(of_set).map(|(_, scenario)| *scenario).collect()
    }
}

/// A scenario's structure: an opportunity to show exactly two characteristics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Which one it is.
    pub id: ScenarioId,
    /// The characteristic that it calls for above all.
    pub first: Characteristic,
    /// The other characteristic that it calls for.
    pub second: Characteristic,
    /// What each option shows, in canonical order.
    pub key: [OptionKind; 4],
}

impl Scenario {
    /// What an option shows.
    pub const fn kind(&self, option: OptionIndex) -> OptionKind {
        self.key[option.index()]
    }

    /// The two characteristics, the first one first.
    pub const fn characteristics(&self) -> [Characteristic; 2] {
        [self.first, self.second]
    }

    /// Whether an option shows a characteristic.
    pub fn shows(&self, option: OptionIndex, characteristic: Characteristic) -> bool {
        let kind = self.kind(option);
        (characteristic == self.first && kind.shows_first())
            || (characteristic == self.second && kind.shows_second())
    }
}

/// A place in the two-by-two of a scenario's options.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OptionKind {
    /// Shows both characteristics.
    Both,
    /// Shows the first only.
    First,
    /// Shows the second only.
    Second,
    /// Shows neither, and serves another good.
    Neither,
}

impl OptionKind {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Both, Self::First, Self::Second, Self::Neither];

    /// Whether it shows the scenario's first characteristic.
    pub const fn shows_first(self) -> bool {
        matches!(self, Self::Both | Self::First)
    }

    /// Whether it shows the scenario's second characteristic.
    pub const fn shows_second(self) -> bool {
        matches!(self, Self::Both | Self::Second)
    }
}

#[cfg(test)]
mod tests {
    use super::{Revision, Scenario, revision_1};
    use crate::domain::{
        answer::{Answer, OptionIndex},
        change::SinceLast,
        characteristic::Characteristic,
        completed::Completed,
        draft::Draft,
        history::{Finished, History},
        scenario_set::ScenarioSet,
        seed::Seed,
        stored::Stored,
        timestamp::Timestamp,
    };

    /// The first revision with every key turned round: the first option shows what the last one did.
    pub(super) const TRIAL: [Scenario; 20] = {
        let mut bank = revision_1::BANK;
        let mut place = 0;
        while place < bank.len() {
            let [a, b, c, d] = bank[place].key;
            bank[place].key = [d, c, b, a];
            place += 1;
        }
        bank
    };

    fn finished(revision: Revision, letters: &str, time: u64) -> Finished {
        let answer = |letter| Answer::Chosen(OptionIndex::ALL["abcd".find(letter).unwrap()]);
        let ten = ScenarioSet::from_id("ten-1").unwrap();
        let completed = Completed::new(revision, ten, letters.chars().map(answer).collect()).unwrap();
        Finished::new(completed, Timestamp(time), 1)
    }

    #[test]
    fn each_result_is_counted_with_the_key_of_its_own_revision() {
        // Sheet 1 of the answer sheets, and the same with the letters turned round for the key turned round.
        let (old, new) =
            (finished(Revision::One, "bdaacbbadd", 1), finished(Revision::Trial, "caddbccdaa", 2));
        let shown = |finished: &Finished| {
            Characteristic::ALL.map(|of| finished.completed.profile().tally(of).shown())
        };
        assert_eq!((shown(&old), shown(&new)), ([4, 1, 2, 2, 3], [4, 1, 2, 2, 3]));
        assert_ne!(shown(&finished(Revision::Trial, "bdaacbbadd", 1)), shown(&old));
        // And still so after it was kept, beside results of another revision.
        assert!(new.encode().contains(r#""bank":31"#));
        assert_eq!(Finished::decode(&new.encode()), Ok(new.clone()));
        let history = History::new(vec![old.clone(), new.clone()]);
        let since = history.since_last(new.id).map(|SinceLast { last, comparison }| {
            (last, comparison.shared.len(), comparison.otherwise.len())
        });
        assert_eq!(since, Some((old, 10, 0)));
        let draft = Draft::decode(
            r#"{"schema":1,"data":{"bank":31,"set":"ten-1","seed":1,"answers":"..........","position":0}}"#,
        );
        assert_eq!(draft.map(|draft| draft.revision()), Ok(Revision::Trial));
        assert_eq!(Draft::begin(ScenarioSet::Twenty, Seed(1)).revision(), Revision::One);
    }
}
