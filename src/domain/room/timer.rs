//! The time that people have.

use crate::domain::timestamp::Timestamp;

/// A time that runs down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timer {
    /// It is over at this time.
    Runs {
        /// When.
        until: Timestamp,
    },
    /// It stands still.
    Stands {
        /// The milliseconds that are left.
        left: u64,
    },
}

impl Timer {
    /// The longest time that it can have left, in milliseconds: an hour.
    pub const LONGEST: u64 = 60 * 60 * 1000;

    /// One that begins to run.
    pub fn started(seconds: u16, now: Timestamp) -> Self {
        Self::Stands { left: u64::from(seconds) * 1000 }.turned(now)
    }

    /// The milliseconds that are left.
    pub fn left(self, now: Timestamp) -> u64 {
        match self {
            // A clock may have been set back meanwhile.
            Self::Runs { until } => until.0.saturating_sub(now.0).min(Self::LONGEST),
            Self::Stands { left } => left,
        }
    }

    /// Stopped if it ran, running if it stood.
    pub(super) fn turned(self, now: Timestamp) -> Self {
        match self {
            Self::Runs { .. } => Self::Stands { left: self.left(now) },
            Self::Stands { left } => Self::Runs { until: Timestamp(now.0.saturating_add(left)) },
        }
    }

    /// With more time, as far as there may be.
    pub(super) fn with_more(self, seconds: u16, now: Timestamp) -> Self {
        let left = (self.left(now) + u64::from(seconds) * 1000).min(Self::LONGEST);
        match self {
            // More time than was left is asked for so that it goes on.
            Self::Runs { .. } => Self::Runs { until: Timestamp(now.0.saturating_add(left)) },
            Self::Stands { .. } => Self::Stands { left },
        }
    }
}
