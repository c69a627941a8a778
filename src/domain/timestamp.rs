//! Points in time.

/// The furthest ahead of the present that a time in a file may lie, in days: clocks go wrong, but not by more than a
/// year.
pub(super) const AHEAD_DAYS: u64 = 366;

/// Milliseconds since 1970 in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub u64);

impl Timestamp {
    /// The first millisecond of the year 2100. What claims to be later is no time at which anything was done.
    pub const END: Self = Self(4_102_444_800_000);

    /// The time so many hours earlier.
    #[must_use]
    pub const fn hours_before(self, hours: u64) -> Self {
        Self(self.0.saturating_sub(hours * 60 * 60 * 1000))
    }

    /// The time so many days later.
    #[must_use]
    pub const fn days_after(self, days: u64) -> Self {
        Self(self.0.saturating_add(days * 24 * 60 * 60 * 1000))
    }

    /// The time so many days earlier.
    #[must_use]
    pub const fn days_before(self, days: u64) -> Self {
        self.hours_before(days * 24)
    }
}
