//! Invitations that calendars understand: iCalendar (RFC 5545) by mail (RFC 5546, 6047).

use chrono::{DateTime, Utc};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use serde::{Deserialize, Serialize};

use super::Mailbox;

/// What a calendar is to do with an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Method {
    /// Put it down, or put it elsewhere.
    Request,
    /// Take it out.
    Cancel,
}

impl Method {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// An event, as one of those who come has it in their calendar. Whoever sent the letter is the organiser and the reader the
/// one who comes, so that nobody learns the address of another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarEvent {
    pub method: Method,
    /// The same as long as it is the same event.
    pub uid: String,
    /// Higher each time that it changes.
    pub sequence: u32,
    pub starts: DateTime<Utc>,
    pub ends: DateTime<Utc>,
    pub summary: String,
    pub description: String,
    pub location: String,
    /// Whether its reader is free all the same: they come at some time within it.
    #[serde(default)]
    pub leaves_free: bool,
}

impl CalendarEvent {
    /// As it waits in the outbox.
    pub fn to_json(&self) -> serde_json::Result<String> {
        serde_json::to_string(self)
    }

    /// As it waited in the outbox.
    pub fn from_json(json: &str) -> serde_json::Result<Self> {
        serde_json::from_str(json)
    }

    /// The text of the calendar, which is the same for the same event, letter and moment. Times are in UTC, so that no
    /// calendar has to know the rules of the site's time zone.
    pub(super) fn to_text(&self, from: &Mailbox, to: &Mailbox, stamp: DateTime<Utc>) -> String {
        let status = match self.method {
            Method::Request => EventStatus::Confirmed,
            Method::Cancel => EventStatus::Cancelled,
        };
        let mut comes = named("ATTENDEE", to);
        // Both said yes already: nobody reads the answer of a mail program.
        comes.add_parameter("PARTSTAT", "ACCEPTED").add_parameter("RSVP", "FALSE");
        let mut event = Event::new();
        event
            .uid(&self.uid)
            .sequence(self.sequence)
            .timestamp(stamp)
            .starts(self.starts)
            .ends(self.ends)
            .summary(&self.summary)
            .description(&self.description)
            .location(&self.location)
            .status(status)
            .append_property(named("ORGANIZER", from))
            .append_property(comes);
        if self.leaves_free {
            event.add_property("TRANSP", "TRANSPARENT");
        }
        let mut calendar = Calendar::empty();
        calendar
            .append_property(("VERSION", "2.0"))
            .append_property(("PRODID", "-//Aanschuif//Aanschuif//EN"))
            .append_property(("CALSCALE", "GREGORIAN"))
            .append_property(("METHOD", self.method.as_str()))
            .push(event.done());
        calendar.to_string()
    }
}

fn named(property: &str, who: &Mailbox) -> Property {
    let mut property = Property::new(property, format!("mailto:{}", who.address()));
    // A parameter has no way to write a quotation mark.
    let name = who.name().replace('"', "'");
    if !name.is_empty() {
        property.add_parameter("CN", &name);
    }
    property
}

#[cfg(test)]
mod tests {
    use calcard::common::timezone::Tz;
    use calcard::icalendar::{
        ICalendar, ICalendarParameterName, ICalendarProperty, ICalendarValue,
    };
    use calcard::{Entry, Parser};

    use super::*;

    fn event(method: Method, sequence: u32, starts: &str) -> CalendarEvent {
        let starts: DateTime<Utc> = starts.parse().unwrap();
        CalendarEvent {
            method,
            uid: "coffee.5f@example.org".into(),
            sequence,
            starts,
            ends: starts + chrono::TimeDelta::minutes(30),
            summary: "Koffie met Fatma Yılmaz".into(),
            description:
                "Er wordt geen plek vrijgehouden; kijk ook in de tuin, of bij de bar.\nTot dan"
                    .into(),
            location: "Grand café, Waterhuis; begane grond".into(),
            leaves_free: false,
        }
    }

    fn text(event: &CalendarEvent) -> String {
        let from = "Aanschuif <mail@example.org>".parse().unwrap();
        let to = Mailbox::new("Sanne \"S\", van Dijk", "sanne@example.org".parse().unwrap());
        event.to_text(&from, &to, "2026-11-18T09:00:00Z".parse().unwrap())
    }

    /// As another library than the one that wrote it reads it.
    fn read(text: &str) -> ICalendar {
        match Parser::new(text).entry() {
            Entry::ICalendar(calendar) => calendar,
            other => panic!("{other:?}"),
        }
    }

    fn value(calendar: &ICalendar, wanted: &ICalendarProperty) -> String {
        let mut entries = calendar.components.iter().flat_map(|component| &component.entries);
        let entry = entries.find(|entry| entry.name == *wanted).unwrap();
        match &entry.values[..] {
            [ICalendarValue::Integer(number)] => number.to_string(),
            [ICalendarValue::PartialDateTime(at)] => {
                at.to_date_time_with_tz(Tz::UTC).unwrap().to_utc().to_rfc3339()
            }
            [other] => other.as_text().unwrap().to_owned(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn another_library_reads_what_was_written() {
        let written = text(&event(Method::Request, 0, "2026-12-01T09:00:00Z"));
        let calendar = read(&written);
        for (property, expected) in [
            (ICalendarProperty::Method, "REQUEST"),
            (ICalendarProperty::Uid, "coffee.5f@example.org"),
            (ICalendarProperty::Sequence, "0"),
            (ICalendarProperty::Dtstart, "2026-12-01T09:00:00+00:00"),
            (ICalendarProperty::Dtend, "2026-12-01T09:30:00+00:00"),
            (ICalendarProperty::Dtstamp, "2026-11-18T09:00:00+00:00"),
            (ICalendarProperty::Summary, "Koffie met Fatma Yılmaz"),
            (
                ICalendarProperty::Description,
                "Er wordt geen plek vrijgehouden; kijk ook in de tuin, of bij de bar.\nTot dan",
            ),
            (ICalendarProperty::Location, "Grand café, Waterhuis; begane grond"),
            (ICalendarProperty::Organizer, "mailto:mail@example.org"),
            (ICalendarProperty::Attendee, "mailto:sanne@example.org"),
        ] {
            assert_eq!(value(&calendar, &property), expected, "{property:?}\n{written}");
        }
        let named = ICalendarParameterName::Cn;
        let mut entries = calendar.components.iter().flat_map(|component| &component.entries);
        let comes = entries.find(|one| one.name == ICalendarProperty::Attendee).unwrap();
        let name = comes.params.iter().find(|one| one.name == named).unwrap();
        assert_eq!(name.value.as_text(), Some("Sanne 'S', van Dijk"));
    }

    #[test]
    fn moments_are_the_same_on_both_sides_of_a_change_of_time() {
        for at in ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-03-29T01:00:00Z"] {
            let written = text(&event(Method::Request, 1, at));
            let read = value(&read(&written), &ICalendarProperty::Dtstart);
            let [read, at]: [DateTime<Utc>; 2] = [&read, at].map(|text| text.parse().unwrap());
            assert_eq!(read, at);
        }
    }

    #[test]
    fn a_cancellation_is_of_the_same_event() {
        let written = text(&event(Method::Cancel, 2, "2026-12-01T09:00:00Z"));
        let calendar = read(&written);
        assert_eq!(value(&calendar, &ICalendarProperty::Method), "CANCEL");
        assert_eq!(value(&calendar, &ICalendarProperty::Uid), "coffee.5f@example.org");
        assert_eq!(value(&calendar, &ICalendarProperty::Sequence), "2");
        assert!(written.contains("STATUS:CANCELLED\r\n"), "{written}");
    }

    #[test]
    fn an_event_within_which_somebody_comes_blocks_no_time() {
        let busy = event(Method::Request, 0, "2026-12-01T09:00:00Z");
        let free = CalendarEvent { leaves_free: true, ..busy.clone() };
        let transparency = ICalendarProperty::Transp;
        assert!(!text(&busy).contains("TRANSP"), "{}", text(&busy));
        assert_eq!(value(&read(&text(&free)), &transparency), "TRANSPARENT");
        // One that an earlier version wrote.
        let mut json: serde_json::Value = serde_json::from_str(&busy.to_json().unwrap()).unwrap();
        json.as_object_mut().unwrap().remove("leaves_free");
        assert_eq!(CalendarEvent::from_json(&json.to_string()).unwrap(), busy);
    }

    #[test]
    fn a_line_is_at_most_75_bytes_and_ends_as_mail_wants_it() {
        let written = text(&event(Method::Request, 0, "2026-12-01T09:00:00Z"));
        assert!(written.ends_with("END:VCALENDAR\r\n"));
        for line in written.split("\r\n") {
            assert!(line.len() <= 75 && !line.contains('\n'), "{line}");
        }
        assert_eq!(written, text(&event(Method::Request, 0, "2026-12-01T09:00:00Z")));
    }
}
