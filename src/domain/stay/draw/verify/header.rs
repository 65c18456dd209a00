//! Checks of the header that all depths share.

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use super::super::day::{DayHeader, FORMAT};
use super::super::hash::{DayKeys, Digest, from_hex, hex};
use super::super::leaves::FULL_UP;
use super::finding::Whys;

/// Code points in the name of a site, a table or a desk.
const LONGEST_NAME: usize = 200;

const MOST_LEAVES: u64 = 100_000;

/// The parsed header; `None` where a value is missing or wrong.
pub(super) struct CheckedDay {
    pub(super) header: DayHeader,
    pub(super) keys: Option<DayKeys>,
    date: Option<NaiveDate>,
    zone: Option<chrono_tz::Tz>,
}

/// The header's texts, which all depths have.
pub(super) struct Said<'a> {
    pub(super) site: &'a str,
    pub(super) date: &'a str,
    pub(super) time_zone: &'a str,
    pub(super) commitment: &'a str,
    pub(super) count: u64,
    pub(super) seed: &'a str,
    pub(super) pseudonym_key: &'a str,
}

pub(super) fn check(said: &Said<'_>) -> (CheckedDay, Whys) {
    let mut whys = Whys::default();
    let date = said.date.parse::<NaiveDate>().ok();
    let date =
        date.filter(|date| (1..=9999).contains(&date.year()) && date.to_string() == said.date);
    let zone = said.time_zone.parse::<chrono_tz::Tz>().ok();
    let seed = from_hex(said.seed);
    let pseudonym_key = from_hex(said.pseudonym_key);
    let keys = seed.zip(pseudonym_key).map(|(seed, pseudonym_key)| DayKeys { seed, pseudonym_key });
    whys.must(is_name(said.site), "site is no name");
    whys.must(date.is_some(), "date is no date such as 2026-11-17");
    whys.must(zone.is_some(), "time_zone is no time zone");
    whys.must(from_hex(said.commitment).is_some(), "commitment is no SHA-256");
    let full = said.count > 0 && said.count.is_multiple_of(FULL_UP as u64);
    whys.must(full && said.count <= MOST_LEAVES, "count is no multiple of 50 up to 100,000");
    whys.must(
        keys.is_some_and(|keys| hex(&keys.commitment()) == said.commitment),
        "commitment is not the SHA-256 of seed and pseudonym_key",
    );
    let header = DayHeader {
        format: FORMAT.to_owned(),
        site: said.site.to_owned(),
        date: said.date.to_owned(),
        time_zone: said.time_zone.to_owned(),
        commitment: said.commitment.to_owned(),
        count: said.count,
    };
    (CheckedDay { header, keys, date, zone }, whys)
}

impl CheckedDay {
    pub(super) fn seed(&self) -> Option<&Digest> {
        self.keys.as_ref().map(|keys| &keys.seed)
    }

    /// Whether a moment is on the day, at the site.
    pub(super) fn has(&self, at: DateTime<Utc>) -> bool {
        self.zone
            .zip(self.date)
            .is_some_and(|(zone, date)| at.with_timezone(&zone).date_naive() == date)
    }

    /// Whether a moment is so soon after local midnight that earlier events belong to another day.
    pub(super) fn has_just_begun(&self, at: DateTime<Utc>) -> bool {
        !self.has(at - chrono::TimeDelta::minutes(3))
    }
}

pub(super) fn is_name(name: &str) -> bool {
    (1..=LONGEST_NAME).contains(&name.chars().count())
}
