//! Moments at which a site's day is easily got wrong, for tests of rules by day.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;

use crate::calendar::local_moment;

/// Zones that change at 01:00 UTC, at midnight, by half an hour, never; and one that left out a whole day.
const ZONES: [Tz; 7] = [
    Tz::Europe__Amsterdam,
    Tz::America__Santiago,
    Tz::Asia__Beirut,
    Tz::Australia__Lord_Howe,
    Tz::Asia__Tokyo,
    Tz::Pacific__Kiritimati,
    Tz::Pacific__Apia,
];

/// Moments close to a midnight of the zone, where days differ.
pub fn moments() -> impl Strategy<Value = (Tz, DateTime<Utc>)> {
    let zone = prop::sample::select(&ZONES[..]);
    // 2011-12-01 to 2028: the day that Apia left out, and every change of the clock since.
    (zone, 15_309_u64..21_200, -10_000_i64..10_000).prop_map(|(zone, days, seconds)| {
        let midnight = local_moment(zone, day_zero() + Days::new(days), NaiveTime::MIN);
        (zone, midnight + TimeDelta::seconds(seconds))
    })
}

/// 1970-01-01, a Thursday.
pub fn day_zero() -> NaiveDate {
    DateTime::UNIX_EPOCH.date_naive()
}

/// By how many seconds the zone's clock is ahead of UTC.
pub fn ahead_of_utc(zone: Tz, moment: DateTime<Utc>) -> i64 {
    i64::from(zone.offset_from_utc_datetime(&moment.naive_utc()).fix().local_minus_utc())
}
