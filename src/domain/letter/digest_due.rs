use chrono::{DateTime, NaiveDate, Utc};

use crate::calendar::{IsoWeek, MinuteOfDay};
use crate::place::site::Site;

/// When a site's letters of a day are due: at its digest hour, or at its opening if that hour cannot be read.
fn hour_on(site: &Site, day: NaiveDate) -> DateTime<Utc> {
    let hour = u16::try_from(site.digest_hour).ok().and_then(|hour| MinuteOfDay::new(hour, 0));
    hour.map_or_else(|| site.opening(day).0, |hour| hour.on(site.time_zone, day))
}

/// Since when a site's nudges of today are due, if they were not written at `last_run`. Those of earlier days of the week
/// that were missed are caught up with them.
pub fn nudges_due(
    site: &Site,
    now: DateTime<Utc>,
    last_run: Option<DateTime<Utc>>,
) -> Option<DateTime<Utc>> {
    let due = hour_on(site, site.day(now));
    (due <= now && last_run.is_none_or(|last| last < due)).then_some(due)
}

/// When a site's digests of the week before `week` are due: Monday at the site's digest hour, or at its opening if
/// that hour cannot be read.
pub fn due_at(site: &Site, week: IsoWeek) -> DateTime<Utc> {
    hour_on(site, week.monday())
}

/// The week whose digests are due at `now` and were not written at `last_run`, and since when they are due.
///
/// A missed Monday is caught up later in that week, and until the next Monday's hour if the service had run before. A
/// new service does not start with a week from before it existed.
pub fn week_due(
    site: &Site,
    now: DateTime<Utc>,
    last_run: Option<DateTime<Utc>>,
) -> Option<(IsoWeek, DateTime<Utc>)> {
    let this_week = IsoWeek::of(site.day(now));
    let this_monday = due_at(site, this_week);
    let (due, week) = if this_monday <= now {
        (this_monday, this_week.previous())
    } else {
        (due_at(site, this_week.previous()), this_week.previous().previous())
    };
    let seen_before = last_run.is_some() || due == this_monday;
    (seen_before && last_run.is_none_or(|last| last < due)).then_some((week, due))
}
