//! The reminder as calendars read it.

use ical::parser::ical::component::IcalEvent;
use microleadership::domain::{
    reminder::{LocalTime, Reminder, Repeat},
    timestamp::Timestamp,
};

fn reminder(repeat: Repeat) -> Reminder {
    Reminder {
        chosen: Timestamp(1_790_000_000_000),
        made: Timestamp(1_790_000_500_000),
        title: "Hälsa på alla, inte bara på dem du råkar gå förbi; även Åsa".to_owned(),
        notes: "När mötet är slut, så ska jag: fråga hur det gick \\ lyssna.\nTa en omväg till din plats i morgon bitti, och säg godmorgon till var och en som redan sitter där.".to_owned(),
        start: LocalTime::parse("2026-11-22", "09:00").expect("a time"),
        repeat,
    }
}

/// The one event of a file, read by a parser that isn't the writer's.
fn event(ics: &str) -> IcalEvent {
    let mut calendars =
        ical::IcalParser::new(ics.as_bytes()).collect::<Result<Vec<_>, _>>().expect("a calendar");
    assert_eq!(calendars.len(), 1);
    let mut calendar = calendars.remove(0);
    let named = |name: &str| calendar.properties.iter().filter(|p| p.name == name).count();
    assert_eq!((named("VERSION"), named("PRODID")), (1, 1));
    assert_eq!(calendar.events.len(), 1);
    calendar.events.remove(0)
}

fn value(event: &IcalEvent, name: &str) -> String {
    let mut values =
        event.properties.iter().filter(|p| p.name == name).map(|p| p.value.clone().unwrap_or_default());
    let value = values.next().unwrap_or_else(|| panic!("{name} is there"));
    assert_eq!(values.next(), None, "{name} is there once");
    value
}

/// What a calendar makes of an escaped text (RFC 5545, 3.3.11).
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(escaped @ ('\\' | ';' | ',')) => out.push(escaped),
                other => panic!("\\{other:?} is no escape"),
            },
            ';' | ',' => panic!("{c} has to be escaped"),
            c => out.push(c),
        }
    }
    out
}

#[test]
fn a_reminder_has_what_calendars_need() {
    let once = reminder(Repeat::Once);
    let event = event(&once.to_ics().expect("a file"));
    assert_eq!(value(&event, "UID"), "1790000000000@microleadership");
    assert_eq!(value(&event, "DTSTAMP"), "20260921T142140Z", "in UTC");
    assert_eq!(value(&event, "SEQUENCE"), "500");
    assert_eq!(value(&event, "DTSTART"), "20261122T090000", "a floating time");
    assert_eq!(value(&event, "DTEND"), "20261122T091500");
    assert_eq!(unescaped(&value(&event, "SUMMARY")), once.title);
    assert_eq!(unescaped(&value(&event, "DESCRIPTION")), once.notes);
    assert!(!event.properties.iter().any(|p| p.name == "RRULE"));
    assert!(
        event.properties.iter().all(|p| p.params.as_ref().is_none_or(Vec::is_empty)),
        "no time zone is named"
    );
    assert_eq!(event.alarms.len(), 1);
    let alarm = &event.alarms[0].properties;
    let has =
        |name: &str, value: &str| alarm.iter().any(|p| p.name == name && p.value.as_deref() == Some(value));
    // At the very time; a duration of nothing.
    assert!(has("ACTION", "DISPLAY") && has("TRIGGER", "P0D"), "{alarm:?}");
    assert!(
        has("DTSTAMP", "20260921T142140Z") && has("UID", "1790000000000-alarm@microleadership"),
        "{alarm:?}"
    );
    assert_eq!(once.to_ics(), once.to_ics(), "it depends on nothing else");
}

#[test]
fn a_weekly_reminder_ends_after_eight_weeks() {
    let event = event(&reminder(Repeat::Weekly).to_ics().expect("a file"));
    assert_eq!(value(&event, "RRULE"), "FREQ=WEEKLY;COUNT=8");
}

#[test]
fn a_later_file_stands_in_place_of_the_earlier_one() {
    let first = reminder(Repeat::Once);
    let second = Reminder { made: Timestamp(first.made.0 + 10_000), ..first.clone() };
    let (first, second) = (event(&first.to_ics().expect("a file")), event(&second.to_ics().expect("a file")));
    assert_eq!(value(&first, "UID"), value(&second, "UID"));
    let number = |event: &IcalEvent| value(event, "SEQUENCE").parse::<u32>().expect("a number");
    assert!(number(&first) < number(&second));
}

#[test]
fn lines_are_folded_and_end_as_the_standard_says() {
    let ics = reminder(Repeat::Weekly).to_ics().expect("a file");
    assert!(ics.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(ics.matches('\n').count(), ics.matches("\r\n").count());
    for line in ics.split("\r\n") {
        assert!(line.len() <= 75, "{} bytes: {line}", line.len());
    }
    assert!(ics.contains("\r\n "), "a long line is folded");
}

#[test]
fn a_persons_clock_is_theirs() {
    // 22:30 in UTC on 21 November is half an hour before midnight in Stockholm, and the next day in Helsinki.
    let evening = Timestamp(1_795_300_200_000);
    let local = |ahead| LocalTime::of(evening, ahead).expect("a time");
    assert_eq!((local(0).date(), local(0).time()), ("2026-11-21".to_owned(), "22:30".to_owned()));
    assert_eq!((local(60).date(), local(60).time()), ("2026-11-21".to_owned(), "23:30".to_owned()));
    assert_eq!((local(120).date(), local(120).time()), ("2026-11-22".to_owned(), "00:30".to_owned()));
    assert_eq!(
        (local(60).next_morning().date(), local(60).next_morning().time()),
        ("2026-11-22".to_owned(), "09:00".to_owned())
    );
    assert_eq!(local(120).next_morning().date(), "2026-11-23");
    assert_eq!(LocalTime::of(Timestamp(u64::MAX), 0), None);
}

#[test]
fn what_is_no_time_is_refused() {
    for (date, time) in [
        ("", "09:00"),
        ("2026-11-22", ""),
        ("2026-02-30", "09:00"),
        ("2026-11-22", "24:30"),
        ("12026-11-22", "09:00"),
        ("1969-12-31", "09:00"),
        ("x", "y"),
    ] {
        assert_eq!(LocalTime::parse(date, time), None, "{date} {time}");
    }
    let time = LocalTime::parse("2028-02-29", "23:59:30").expect("a leap day");
    assert_eq!((time.date(), time.time()), ("2028-02-29".to_owned(), "23:59".to_owned()));
}
