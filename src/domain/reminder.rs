//! A reminder of the chosen act for any calendar, as an iCalendar file (RFC 5545).
//!
//! Its time is a floating one: nine o'clock is nine o'clock wherever the person is, before and after the clocks
//! change. So no time zone needs to be named, and no calendar has to know one.

use super::timestamp::Timestamp;
use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime};
use icalendar::{Alarm, Calendar, CalendarDateTime, Component, Event, EventLike};
use std::ops::RangeInclusive;

/// How often it reminds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Repeat {
    /// Once.
    #[default]
    Once,
    /// Every week, [`WEEKS`] times.
    Weekly,
}

/// How often a weekly reminder comes.
pub const WEEKS: u8 = 8;

/// The years that a calendar file can have.
const YEARS: RangeInclusive<i32> = 1970..=9999;

/// How long it takes in the calendar, in minutes.
const MINUTES: i64 = 15;

/// A day and an hour on the clock of the place where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalTime(NaiveDateTime);

impl LocalTime {
    /// The time that a person's clock shows, by how many minutes it is ahead of UTC then.
    pub fn of(time: Timestamp, ahead: i32) -> Option<Self> {
        let utc = DateTime::from_timestamp_millis(i64::try_from(time.0).ok()?)?;
        utc.naive_utc().checked_add_signed(Duration::minutes(ahead.into())).map(Self)
    }

    /// The next day at nine in the morning.
    #[must_use]
    pub fn next_morning(self) -> Self {
        let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
        Self(self.0.date().succ_opt().unwrap_or(self.0.date()).and_time(nine))
    }

    /// What form fields for a date and a time hold, as in `2026-11-22` and `09:00`.
    pub fn parse(date: &str, time: &str) -> Option<Self> {
        // Only numbers at fixed places: chrono's own reader knows far more, and weighs 5 KiB compressed.
        let (year, day) = date.split_once('-')?;
        let (month, day) = day.split_once('-')?;
        let (hour, minute) = time.get(..5)?.split_once(':')?;
        let year = year.parse().ok().filter(|year| YEARS.contains(year))?;
        let date = NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)?;
        let time = NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)?;
        Some(Self(date.and_time(time)))
    }

    /// The date as [`LocalTime::parse`] reads it.
    pub fn date(self) -> String {
        self.0.format("%Y-%m-%d").to_string()
    }

    /// The time as [`LocalTime::parse`] reads it.
    pub fn time(self) -> String {
        self.0.format("%H:%M").to_string()
    }
}

/// A reminder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// When the act was chosen: a later file for the same choice stands in place of an earlier one.
    pub chosen: Timestamp,
    /// When the file is made.
    pub made: Timestamp,
    /// What it says.
    pub title: String,
    /// What it says below.
    pub notes: String,
    /// When it reminds for the first time.
    pub start: LocalTime,
    /// How often.
    pub repeat: Repeat,
}

impl Reminder {
    /// The text of the file. It can't be made for a time that no calendar has.
    pub fn to_ics(&self) -> Option<String> {
        let LocalTime(start) = self.start;
        let made = DateTime::from_timestamp_millis(i64::try_from(self.made.0).ok()?)?;
        let mut event = Event::new();
        event
            .uid(&format!("{}@microleadership", self.chosen.0))
            .timestamp(made)
            // A later file has a higher number, so that it stands in place of the earlier one.
            .sequence(u32::try_from(self.made.0.saturating_sub(self.chosen.0) / 1000).unwrap_or(u32::MAX))
            .starts(CalendarDateTime::Floating(start))
            .ends(CalendarDateTime::Floating(start.checked_add_signed(Duration::minutes(MINUTES))?))
            .summary(&self.title)
            .description(&self.notes);
        let mut alarm = Alarm::display(&self.title, Duration::zero());
        alarm.uid(&format!("{}-alarm@microleadership", self.chosen.0)).timestamp(made);
        event.alarm(alarm);
        if self.repeat == Repeat::Weekly {
            event.add_property("RRULE", format!("FREQ=WEEKLY;COUNT={WEEKS}"));
        }
        let mut calendar = Calendar::empty();
        calendar.append_property(("VERSION", "2.0"));
        calendar.append_property(("PRODID", "-//Microleadership self-check//EN"));
        calendar.push(event);
        Some(calendar.to_string())
    }
}
