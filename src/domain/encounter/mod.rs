//! Encounters: who shared a table, a café, a gathering or a zone on one day, derived from that day's stays.
//!
//! `gathered` derives those of gatherings from who attended, `sweep` derives the encounters of one site's day, `came` adds under which cards the two came, `acquaintance` is what remains of them after 28 days, and `week`
//! summarises a week for one person. This file has the types they share, and the rule for which stays count.

mod acquaintance;
mod came;
mod gathered;
mod sweep;
pub mod week;

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use super::calendar::day_bounds;
use super::identity::{GatheringId, PersonId, TableId, ZoneId};
use super::place::zone::ZoneKind;

pub use acquaintance::Acquaintance;
pub use came::{Came, Carded, Met, with_cards};
pub use gathered::{Gathered, encounters_of_gatherings};
pub use sweep::encounters_of_day;

/// A stay that counts (see [`counts`]), or the part of it within one day: from `from` up to `until`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Presence {
    pub person: PersonId,
    pub zone: ZoneId,
    pub kind: ZoneKind,
    /// The table of the desk; `None` in a café or private zone.
    pub table: Option<TableId>,
    pub from: DateTime<Utc>,
    pub until: DateTime<Utc>,
}

/// The part of a presence between `day_start` and `day_end`, if any.
pub fn clip(
    presence: Presence,
    day_start: DateTime<Utc>,
    day_end: DateTime<Utc>,
) -> Option<Presence> {
    let from = presence.from.max(day_start);
    let until = presence.until.min(day_end);
    (from < until).then_some(Presence { from, until, ..presence })
}

/// Whether a stay may lead to encounters, as far as its own person goes.
///
/// The stay must not be unseen, and must have begun at or after 00:00 local time of the day of consent. A stay that
/// began before that midnight does not count after it either: the person sat down without having agreed.
pub fn counts(
    started_at: DateTime<Utc>,
    visible_since: Option<NaiveDate>,
    zone: Tz,
    unseen: bool,
) -> bool {
    !unseen && visible_since.is_some_and(|day| started_at >= day_bounds(zone, day).0)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The same table for at least half an hour of the day.
    Table,
    /// The same café for at least a quarter of an hour.
    Cafe,
    /// The same desk zone for at least an hour, at any table, without a table encounter that day.
    Zone,
    /// The same gathering, which both said that they attend.
    Gathering,
}

impl Level {
    /// All levels, in the order in which encounters are sorted.
    pub const ALL: [Self; 4] = [Self::Table, Self::Cafe, Self::Zone, Self::Gathering];

    /// The least total time together on one day that makes an encounter.
    pub const fn threshold(self) -> TimeDelta {
        match self {
            Self::Table => TimeDelta::minutes(30),
            Self::Cafe => TimeDelta::minutes(15),
            Self::Zone => TimeDelta::minutes(60),
            // Whoever attended, attended it all.
            Self::Gathering => TimeDelta::zero(),
        }
    }

    /// Whether encounters of this level are named and leave an acquaintance. Zone encounters are only counted.
    pub const fn is_personal(self) -> bool {
        matches!(self, Self::Table | Self::Cafe | Self::Gathering)
    }

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Cafe => "cafe",
            Self::Zone => "zone",
            Self::Gathering => "gathering",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Level {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|level| level.as_str() == text).ok_or_else(|| {
            format!("\"{text}\" is no level; the levels are table, cafe, zone, gathering")
        })
    }
}

/// Two persons who shared a place at one site on one day for long enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Encounter {
    pub a: PersonId,
    pub b: PersonId,
    pub level: Level,
    /// Time together that day at this level, over all its tables, cafés, zones or gatherings.
    pub duration: TimeDelta,
    /// The zone where they spent most of that time; none of a gathering elsewhere.
    pub zone: Option<ZoneId>,
    pub table: Option<TableId>,
    /// The longest gathering that both attended.
    pub gathering: Option<GatheringId>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_stay_counts_from_local_midnight_of_the_day_of_consent() {
        let zone = chrono_tz::Europe::Amsterdam;
        let since = Some("2026-11-17".parse().unwrap());
        assert!(counts(at("2026-11-16T23:00:00Z"), since, zone, false));
        assert!(!counts(at("2026-11-16T22:59:59.999999Z"), since, zone, false));
    }

    #[test]
    fn an_unseen_stay_and_one_without_consent_never_count() {
        let zone = chrono_tz::Europe::Amsterdam;
        let since = Some("2026-11-17".parse().unwrap());
        assert!(!counts(at("2026-11-18T09:00:00Z"), since, zone, true));
        assert!(!counts(at("2026-11-18T09:00:00Z"), None, zone, false));
    }

    #[test]
    fn only_the_part_of_a_presence_within_the_day_is_left() {
        let presence = Presence {
            person: PersonId(1),
            zone: ZoneId(1),
            kind: ZoneKind::Desks,
            table: Some(TableId(1)),
            from: at("2026-11-16T22:00:00Z"),
            until: at("2026-11-17T01:00:00Z"),
        };
        let midnight = at("2026-11-16T23:00:00Z");
        let clipped = clip(presence, midnight, at("2026-11-17T23:00:00Z")).unwrap();
        assert_eq!((clipped.from, clipped.until), (midnight, presence.until));
        assert_eq!(clip(presence, at("2026-11-17T01:00:00Z"), at("2026-11-17T23:00:00Z")), None);
    }
}
