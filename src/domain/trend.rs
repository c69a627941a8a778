//! How each characteristic went from quiz to quiz.

use super::{
    change::Change,
    characteristic::PerCharacteristic,
    history::{Finished, History},
    plan::Past,
    tally::Tally,
};

/// The last quizzes, and what may be said of each characteristic over them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trend {
    /// The quizzes, oldest first.
    pub quizzes: Vec<Finished>,
    /// A line for each characteristic.
    pub lines: PerCharacteristic<Line>,
    /// After how many of the quizzes each act was done; those done before the first of them are left out.
    pub acts: Vec<usize>,
}

/// One characteristic from quiz to quiz.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Its count in each quiz.
    pub counts: Vec<Tally>,
    /// The stretches over which it stayed about the same.
    pub stretches: Vec<Stretch>,
}

/// Quizzes in a row of which no two have different counts. Those that have too few opportunities to compare are
/// passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The place of the first one.
    pub from: usize,
    /// The place of the last one.
    pub to: usize,
    /// All their opportunities together.
    pub together: Tally,
}

impl Trend {
    /// The most quizzes that a trend shows, so that a picture of it stays clear.
    pub const QUIZZES: usize = 20;

    /// The trend over the last quizzes of a history, with the acts done meanwhile. There is none as long as
    /// fewer than two of them have a count that can be compared.
    pub fn of(history: &History, past: &[Past]) -> Option<Self> {
        let skipped = history.iter().len().saturating_sub(Self::QUIZZES);
        let quizzes: Vec<Finished> = history.iter().skip(skipped).cloned().collect();
        let profiles: Vec<_> = quizzes.iter().map(|quiz| quiz.completed.profile()).collect();
        let lines = PerCharacteristic::from_fn(|of| {
            Line::of(profiles.iter().map(|profile| profile.tally(of)).collect())
        });
        let compared = |line: &Line| line.counts.iter().filter(|count| count.is_comparable()).count() > 1;
        let comparable = lines.iter().any(|(_, line)| compared(line));
        let after = |past: &Past| quizzes.iter().filter(|quiz| quiz.at <= past.at).count();
        let acts = past.iter().map(after).filter(|quizzes| *quizzes > 0).collect();
        comparable.then_some(Self { quizzes, lines, acts })
    }
}

impl Line {
    /// What may be said of it: how its last stretch, taken together, stands to the one before.
    pub fn reading(&self) -> Change {
        match self.stretches.as_slice() {
            [.., before, last] => Change::between(before.together, last.together),
            [_] if self.counts.iter().filter(|count| count.is_comparable()).count() > 1 => Change::Same,
            [_] | [] => Change::TooFew,
        }
    }

    fn of(counts: Vec<Tally>) -> Self {
        let mut stretches: Vec<Stretch> = Vec::new();
        for (place, &count) in counts.iter().enumerate().filter(|(_, count)| count.is_comparable()) {
            match stretches.last_mut() {
                Some(stretch)
                    if counts[stretch.from..=stretch.to].iter().all(|other| !other.differs_from(count)) =>
                {
                    stretch.to = place;
                    stretch.together = stretch.together.plus(count);
                }
                _ => stretches.push(Stretch { from: place, to: place, together: count }),
            }
        }
        Self { counts, stretches }
    }
}

// All opportunities of a stretch fit into one count.
const _: () = assert!(Trend::QUIZZES * 8 <= u8::MAX as usize);

#[cfg(test)]
mod tests {
    use super::{Line, Tally};
    use crate::domain::change::Change;

    #[test]
    fn no_two_of_a_stretch_are_different() {
        let stretches = |counts: &[(u16, u16)]| {
            let line = Line::of(counts.iter().map(|&(shown, of)| Tally::new(shown, of)).collect());
            let places: Vec<_> = line.stretches.iter().map(|stretch| (stretch.from, stretch.to)).collect();
            (places, line.reading())
        };
        // 3 of 4 and 1 of 4 are different, though neither is from 2 of 4.
        assert_eq!(stretches(&[(2, 4), (3, 4), (1, 4)]), (vec![(0, 1), (2, 2)], Change::Less));
        assert_eq!(stretches(&[(2, 4), (1, 4), (2, 4), (1, 4)]), (vec![(0, 3)], Change::Same));
        assert_eq!(
            stretches(&[(2, 4), (0, 2), (3, 8), (1, 1), (6, 8)]),
            (vec![(0, 2), (4, 4)], Change::Same)
        );
        assert_eq!(stretches(&[(1, 4), (3, 8), (6, 8)]), (vec![(0, 1), (2, 2)], Change::More));
        assert_eq!(stretches(&[(2, 4), (2, 2)]), (vec![(0, 0)], Change::TooFew));
        assert_eq!(stretches(&[(0, 2), (2, 2)]), (vec![], Change::TooFew));
    }
}
