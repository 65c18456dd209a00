//! Calendars that are published for reading (RFC 5545; `METHOD:PUBLISH` of RFC 5546): nobody is invited by them, and they name
//! nobody.

use chrono::{DateTime, Utc};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus};

/// An event of a published calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedEvent {
    /// The same as long as it is the same event.
    pub uid: String,
    /// Higher each time that it changes.
    pub sequence: u32,
    /// When it changed last.
    pub changed_at: DateTime<Utc>,
    pub starts: DateTime<Utc>,
    pub ends: DateTime<Utc>,
    pub summary: String,
    pub description: String,
    pub location: String,
    pub called_off: bool,
}

/// The text of a calendar with these events, in UTC, so that no calendar has to know the rules of a time zone. The same events
/// make the same text.
pub fn published_calendar(name: &str, events: &[PublishedEvent]) -> String {
    let mut calendar = Calendar::empty();
    calendar
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//Aanschuif//Aanschuif//EN"))
        .append_property(("CALSCALE", "GREGORIAN"))
        .append_property(("METHOD", "PUBLISH"))
        .append_property(("NAME", name))
        // As most programs read it (RFC 7986 came later).
        .append_property(("X-WR-CALNAME", name))
        .append_property(("REFRESH-INTERVAL;VALUE=DURATION", "PT1H"));
    for event in events {
        let status = if event.called_off { EventStatus::Cancelled } else { EventStatus::Confirmed };
        let mut entry = Event::new();
        entry
            .uid(&event.uid)
            .sequence(event.sequence)
            .timestamp(event.changed_at)
            .starts(event.starts)
            .ends(event.ends)
            .summary(&event.summary)
            .description(&event.description)
            .location(&event.location)
            .status(status)
            // It keeps nobody's time: whether they come is theirs to say.
            .add_property("TRANSP", "TRANSPARENT");
        calendar.push(entry.done());
    }
    calendar.to_string()
}

#[cfg(test)]
mod tests {
    use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty};
    use calcard::{Entry, Parser};

    use super::*;

    fn event(number: u32, called_off: bool) -> PublishedEvent {
        let starts: DateTime<Utc> = "2026-12-01T14:00:00Z".parse().unwrap();
        PublishedEvent {
            uid: format!("gathering.{number}@example.org"),
            sequence: number,
            changed_at: "2026-11-30T09:00:00Z".parse().unwrap(),
            starts,
            ends: starts + chrono::TimeDelta::minutes(20),
            summary: "Mag het stiller?; \"ja\", of nee\\ja".into(),
            description: "Geen stoel.\nhttps://example.org/me".into(),
            location: "Grand café, Waterhuis".into(),
            called_off,
        }
    }

    fn read(text: &str) -> ICalendar {
        match Parser::new(text).entry() {
            Entry::ICalendar(calendar) => calendar,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn another_library_reads_each_event_as_it_is() {
        let text = published_calendar("Aanschuif", &[event(1, false), event(2, true)]);
        assert!(text.lines().all(|line| line.len() <= 75), "{text}");
        assert!(!text.contains("ATTENDEE") && !text.contains("ORGANIZER"));
        let calendar = read(&text);
        let events: Vec<_> = calendar
            .components
            .iter()
            .filter(|one| one.component_type == ICalendarComponentType::VEvent)
            .collect();
        assert_eq!(events.len(), 2);
        let of = |number: usize, property: &ICalendarProperty| {
            let entry = events[number].property(property).unwrap();
            entry.values.first().unwrap().as_text().map(str::to_owned)
        };
        assert_eq!(
            of(0, &ICalendarProperty::Summary).unwrap(),
            "Mag het stiller?; \"ja\", of nee\\ja"
        );
        assert_eq!(of(1, &ICalendarProperty::Uid).unwrap(), "gathering.2@example.org");
        assert!(text.contains("STATUS:CANCELLED") && text.contains("STATUS:CONFIRMED"));
    }

    #[test]
    fn an_empty_calendar_is_one() {
        let calendar = read(&published_calendar("Aanschuif", &[]));
        assert_eq!(calendar.components.len(), 1);
    }
}
