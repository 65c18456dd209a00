//! stays.csv: who was where, and when.

use std::collections::HashMap;
use std::hash::Hash;

use chrono::{DateTime, TimeDelta, Utc};

use super::error::{FileError, FileErrors, FileMistakeKind};
use super::sheet;
use super::sheet::{Row, text};
use crate::domain::person::address::EmailAddress;

const COLUMNS: &[&str] = &["email", "site", "zone", "desk", "started_at", "ended_at", "unseen"];

/// The longest stay in a file; a longer one is a wrong date.
pub const LONGEST_STAY: TimeDelta = TimeDelta::days(31);

/// One stay. In a file, neither the stays of one person nor those at one desk overlap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StayRow {
    pub line: u64,
    pub email: EmailAddress,
    pub site: String,
    pub zone: String,
    /// The name of the desk; `None` in a café or private zone.
    pub desk: Option<String>,
    pub started_at: DateTime<Utc>,
    /// Exclusive; not before the start.
    pub ended_at: DateTime<Utc>,
    pub unseen: bool,
}

pub fn read_stays(data: &[u8]) -> Result<Vec<StayRow>, FileErrors> {
    let (rows, mut errors) = sheet::read(data, COLUMNS, stay);
    for (stay, other) in overlaps(&rows, |stay| Some(&stay.email)) {
        let message = format!("overlaps the stay of the same person on line {}", other.line);
        errors.add(FileError::new(stay.line, "started_at", message));
    }
    for (stay, other) in overlaps(&rows, |stay| Some((&stay.site, stay.desk.as_ref()?))) {
        // The same person twice has been reported above.
        if stay.email != other.email {
            let message = format!("overlaps the stay at the same desk on line {}", other.line);
            errors.add(FileError::new(stay.line, "started_at", message));
        }
    }
    errors.or(rows)
}

fn stay(row: &mut Row<'_>) -> Option<StayRow> {
    let email = row.required("email", str::parse);
    let site = row.required("site", text);
    let zone = row.required("zone", text);
    let desk = row.optional("desk", text);
    let started_at = row.required("started_at", moment);
    let ended_at = row.required("ended_at", moment);
    let unseen = row.optional("unseen", |value| match value {
        "yes" => Ok(()),
        other => Err(format!("\"{other}\" is neither yes nor empty")),
    });
    let stay = StayRow {
        line: row.line,
        email: email?,
        site: site?,
        zone: zone?,
        desk: desk?,
        started_at: started_at?,
        ended_at: ended_at?,
        unseen: unseen?.is_some(),
    };
    if stay.ended_at < stay.started_at {
        row.wrong("ended_at", "is before started_at", FileMistakeKind::Other);
        return None;
    }
    if stay.ended_at - stay.started_at > LONGEST_STAY {
        let why = format!("is more than {} days after it", LONGEST_STAY.num_days());
        row.wrong("ended_at", why, FileMistakeKind::Other);
        return None;
    }
    Some(stay)
}

/// An RFC 3339 moment, truncated to the microseconds that the databases store.
fn moment(value: &str) -> Result<DateTime<Utc>, String> {
    let moment = sheet::moment(value)?;
    Ok(DateTime::from_timestamp_micros(moment.timestamp_micros()).unwrap_or(moment.to_utc()))
}

/// Pairs of stays with one key that overlap or are equal, with the later line first. Each stay of a larger overlap is
/// listed once.
fn overlaps<'r, K: Hash + Eq>(
    rows: &'r [StayRow],
    key: impl Fn(&'r StayRow) -> Option<K>,
) -> Vec<(&'r StayRow, &'r StayRow)> {
    let mut groups: HashMap<K, Vec<&StayRow>> = HashMap::new();
    for row in rows {
        if let Some(key) = key(row) {
            groups.entry(key).or_default().push(row);
        }
    }
    let mut found = Vec::new();
    for mut group in groups.into_values() {
        group.sort_by_key(|stay| (stay.started_at, stay.ended_at, stay.line));
        let mut longest: Option<&StayRow> = None;
        for stay in group {
            let clash = longest.filter(|before| {
                stay.started_at < before.ended_at
                    || (stay.started_at, stay.ended_at, &stay.email)
                        == (before.started_at, before.ended_at, &before.email)
            });
            found.extend(clash.map(|before| {
                if stay.line > before.line { (stay, before) } else { (before, stay) }
            }));
            longest = longest.filter(|before| before.ended_at > stay.ended_at).or(Some(stay));
        }
    }
    found.sort_by_key(|(stay, _)| stay.line);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(rows: &[&str]) -> Result<Vec<StayRow>, String> {
        let file = format!("{}\n{}\n", COLUMNS.join(","), rows.join("\n"));
        read_stays(file.as_bytes()).map_err(|errors| errors.to_string())
    }

    /// A row of 17 November at a desk, from one time (UTC) to another.
    fn at(email: &str, desk: &str, from: &str, until: &str) -> String {
        format!("{email},hq,north,{desk},2026-11-17T{from}:00Z,2026-11-17T{until}:00Z,")
    }

    #[test]
    fn a_stay_is_read_to_the_microsecond() {
        let row = "A@b.nl,hq,bar,,2026-11-17T09:00:00.1234567+01:00,2026-11-17T08:30:00Z,yes";
        let stay = &read(&[row]).unwrap()[0];
        assert_eq!(stay.started_at.to_rfc3339(), "2026-11-17T08:00:00.123456+00:00");
        assert_eq!((stay.email.as_str(), &stay.desk, stay.unseen), ("a@b.nl", &None, true));
    }

    #[test]
    fn a_value_that_is_none_is_told_with_its_column() {
        let row = at("a@b.nl", "D1", "09:00", "17:00");
        for (column, from, to) in [
            ("email", "a@b.nl", "a"),
            ("site", "hq", ""),
            ("zone", "north", ""),
            ("started_at", "2026-11-17T09:00:00Z", "2026-11-17 09:00"),
            ("ended_at", "2026-11-17T17:00:00Z", ""),
            ("ended_at", "17T17:00:00Z", "17T08:59:59Z"),
            ("ended_at", "2026-11-17T17", "2026-12-18T17"),
            ("unseen", "17:00:00Z,", "17:00:00Z,no"),
        ] {
            assert!(row.contains(from));
            let errors = read(&[&row.replacen(from, to, 1)]).unwrap_err();
            assert!(errors.starts_with(&format!("line 2, column {column}: ")), "{errors}");
        }
    }

    #[test]
    fn stays_of_one_person_may_touch_but_not_overlap() {
        let morning = at("a@b.nl", "D1", "09:00", "12:00");
        assert!(read(&[&morning, &at("a@b.nl", "D2", "12:00", "13:00")]).is_ok());
        assert!(read(&[&morning, &at("a@b.nl", "D2", "12:00", "12:00")]).is_ok());
        let errors = read(&[&at("A@B.nl", "D2", "11:59", "13:00"), &morning]).unwrap_err();
        assert_eq!(
            errors,
            "line 3, column started_at: overlaps the stay of the same person on line 2"
        );
    }

    #[test]
    fn the_same_row_twice_is_told_once_even_if_it_lasts_no_time() {
        for until in ["09:00", "12:00"] {
            let row = at("a@b.nl", "D1", "09:00", until);
            let errors = read(&[&row, &row]).unwrap_err();
            assert_eq!(errors.lines().count(), 1, "{errors}");
        }
    }

    #[test]
    fn a_desk_has_one_person_at_a_time_and_a_cafe_any_number() {
        let long = at("a@b.nl", "D1", "09:00", "17:00");
        let short = at("b@b.nl", "D2", "10:00", "11:00");
        let within = at("c@b.nl", "D1", "12:00", "13:00");
        assert!(read(&[&long, &short]).is_ok());
        assert!(
            read(&[&at("a@b.nl", "", "09:00", "17:00"), &at("b@b.nl", "", "09:00", "17:00")])
                .is_ok()
        );
        let elsewhere = within.replace("hq", "annex");
        assert!(read(&[&long, &elsewhere]).is_ok());
        let errors = read(&[&long, &short, &within]).unwrap_err();
        assert_eq!(
            errors,
            "line 4, column started_at: overlaps the stay at the same desk on line 2"
        );
    }
}
