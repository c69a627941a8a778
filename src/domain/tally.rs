//! The count of one characteristic, and what may be said of it.

/// How often a characteristic was shown, of the opportunities there were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    shown: u16,
    opportunities: u16,
}

/// A word for a count. It describes the situations of the quiz, not the person's life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Shown in at most a quarter of them.
    Rarely,
    /// Shown in at most half of them.
    Sometimes,
    /// Shown in at most three quarters of them.
    Often,
    /// Shown in more.
    NearlyAlways,
}

/// Below this many opportunities a count stands alone: no level word, no comparison.
const ENOUGH: u16 = 4;

impl Tally {
    /// A count. At most `opportunities` can have been shown.
    pub const fn new(shown: u16, opportunities: u16) -> Self {
        Self { shown: if shown > opportunities { opportunities } else { shown }, opportunities }
    }

    /// Counts one more opportunity.
    pub(super) fn count(&mut self, shown: bool) {
        self.opportunities += 1;
        self.shown += u16::from(shown);
    }

    /// Both counts in one.
    #[must_use]
    pub(super) const fn plus(self, other: Self) -> Self {
        Self { shown: self.shown + other.shown, opportunities: self.opportunities + other.opportunities }
    }

    /// In how many situations it was shown.
    pub const fn shown(self) -> u16 {
        self.shown
    }

    /// How many situations called for it.
    pub const fn opportunities(self) -> u16 {
        self.opportunities
    }

    /// Whether there were opportunities enough for a level word and for comparisons: four or more.
    pub const fn is_comparable(self) -> bool {
        self.opportunities >= ENOUGH
    }

    /// The level word, from four opportunities on.
    pub fn level(self) -> Option<Level> {
        let (shown, of) = (u32::from(self.shown) * 4, u32::from(self.opportunities));
        self.is_comparable().then_some(match shown {
            _ if shown <= of => Level::Rarely,
            _ if shown <= of * 2 => Level::Sometimes,
            _ if shown <= of * 3 => Level::Often,
            _ => Level::NearlyAlways,
        })
    }

    /// Whether two counts differ: both have at least four opportunities, and their shares are at least three
    /// eighths apart. Anything less is about the same.
    pub fn differs_from(self, other: Self) -> bool {
        let apart = self.crosswise(other).abs_diff(other.crosswise(self));
        let of = u32::from(self.opportunities) * u32::from(other.opportunities);
        self.is_comparable() && other.is_comparable() && apart * 8 >= of * 3
    }

    /// Orders counts by their share. Without an opportunity there is no share, and nothing is greater or less.
    pub fn cmp_share(self, other: Self) -> std::cmp::Ordering {
        self.crosswise(other).cmp(&other.crosswise(self))
    }

    /// The share's numerator when both shares have the product of the opportunities as denominator.
    fn crosswise(self, other: Self) -> u32 {
        u32::from(self.shown) * u32::from(other.opportunities)
    }
}
