//! Counts, when a day is closed, what does not last until its month is over: gatherings, who attended them, and guests.
//!
//! Each count comes with the number of distinct persons behind it from the first of the month on, as far as they are still
//! known. The largest of these over the month is at most the number of all who were behind it. So the small-number rule can be
//! kept without keeping who they were: a figure may be hidden that could be shown, but none is shown that must not be.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use crate::domain::figure::{Behind, MonthFigure};
use crate::domain::identity::{PersonId, SiteId};
use crate::domain::place::site::Site;
use crate::store::encounter::month_so_far;
use crate::store::figure::{house_months, month_tallies};
use crate::store::place::sites;
use crate::store::{Connection, StoreError};

/// Counts a site's day, unless its month is written.
pub(in crate::usecases) fn tally_day(
    connection: &mut Connection,
    site: &Site,
    date: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let first = date.with_day(1).unwrap_or(date);
    if house_months::last(connection)?.is_some_and(|last| last >= first) {
        return Ok(());
    }
    let attended = month_so_far::attended(connection, first, date, now)?;
    let of_day: Vec<_> =
        attended.iter().filter(|one| (one.site, one.day) == (site.id, date)).collect();
    let gatherings = distinct(of_day.iter().map(|one| one.gathering.0));
    let persons = distinct(attended.iter().map(|one| one.person.0));
    let mut guests: Vec<(SiteId, PersonId, NaiveDate)> = Vec::new();
    for site in sites::all(connection)? {
        let of_site = month_so_far::guests_of_site(connection, site.id, first, date)?;
        guests.extend(of_site.into_iter().map(|(person, day)| (site.id, person, day)));
    }
    let guests_of_day = guests.iter().filter(|(at, _, day)| (*at, *day) == (site.id, date));
    let visits = distinct(guests_of_day.map(|(_, person, _)| person.0));
    let known_guests = distinct(guests.iter().map(|(_, person, _)| person.0));
    for (figure, number, persons) in [
        (MonthFigure::Gatherings, gatherings, persons),
        (MonthFigure::Attendance, of_day.len(), persons),
        (MonthFigure::Guests, visits, known_guests),
    ] {
        if number > 0 {
            let behind = Behind { number: count(number), persons: count(persons) };
            month_tallies::raise(connection, site.id, date, figure, behind)?;
        }
    }
    Ok(())
}

fn distinct(numbers: impl Iterator<Item = i64>) -> usize {
    numbers.collect::<BTreeSet<_>>().len()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
