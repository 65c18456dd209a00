//! The days of a site: their seeds, and how far their closing has come.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;

use crate::domain::identity::{PersonId, SiteId};
use crate::domain::stay::draw::{DayKeys, Digest, commitment_of_seed, from_hex, hex};
use crate::encounter::attendance;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::{find_and_hold, find_for_update, insert_or_ignore};
use crate::engine::failure::StoreError;
use crate::engine::moment::{FIRST_DAY, Moment};
use crate::place::sites;
use crate::schema::{days, encounters};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    pub site: SiteId,
    pub day: NaiveDate,
    /// The seed of the day's luck, secret until the day is closed.
    pub seed: Digest,
    /// What its pseudonyms follow from, secret likewise; none on a day that was closed before there was one.
    pub pseudonym_key: Option<Digest>,
    /// Since when the day's encounters are in the table of encounters.
    pub encounters_at: Option<DateTime<Utc>>,
    /// When it was closed; from then on the seed is public.
    pub closed_at: Option<DateTime<Utc>>,
    /// What was published over its draws when it was closed.
    pub root: Option<String>,
    /// What the site was called then, over which the root is too.
    pub site_name: Option<String>,
    /// Since when its figures are out; none where they are to be counted, for the first time or after an import.
    pub figures_at: Option<DateTime<Utc>>,
    pub folded_at: Option<DateTime<Utc>>,
    /// When its stays and draw records were deleted: nothing can be derived from it any more.
    pub forgotten_at: Option<DateTime<Utc>>,
}

#[derive(Queryable)]
struct Row {
    site_id: i64,
    day: NaiveDate,
    seed: String,
    encounters_at: Option<Moment>,
    closed_at: Option<Moment>,
    root: Option<String>,
    figures_at: Option<Moment>,
    folded_at: Option<Moment>,
    forgotten_at: Option<Moment>,
    pseudonym_key: Option<String>,
    site_name: Option<String>,
}

impl Day {
    /// The two secrets of a day of the present format.
    pub fn keys(&self) -> Option<DayKeys> {
        let pseudonym_key = self.pseudonym_key?;
        Some(DayKeys { seed: self.seed, pseudonym_key })
    }

    /// What was published before opening.
    pub fn commitment(&self) -> Digest {
        self.keys().map_or_else(|| commitment_of_seed(&self.seed), |keys| keys.commitment())
    }
}

fn read(row: Row) -> Result<Day, StoreError> {
    let (site, day) = (row.site_id, row.day);
    let secret = |text: &str| {
        let corrupt = || StoreError::corrupt("day", format!("a secret of {day} at site {site}"));
        from_hex(text).ok_or_else(corrupt)
    };
    let seed = secret(&row.seed)?;
    let pseudonym_key = row.pseudonym_key.as_deref().map(secret).transpose()?;
    Ok(Day {
        site: SiteId(site),
        day,
        seed,
        pseudonym_key,
        encounters_at: row.encounters_at.map(Into::into),
        closed_at: row.closed_at.map(Into::into),
        root: row.root,
        site_name: row.site_name,
        figures_at: row.figures_at.map(Into::into),
        folded_at: row.folded_at.map(Into::into),
        forgotten_at: row.forgotten_at.map(Into::into),
    })
}

/// The day, made with these secrets if it is not there yet.
pub fn ensure(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
    keys: impl FnOnce() -> DayKeys,
) -> Result<Day, StoreError> {
    if let Some(found) = find(connection, site, day)? {
        return Ok(found);
    }
    let DayKeys { seed, pseudonym_key } = keys();
    insert_or_ignore(
        connection,
        diesel::insert_into(days::table).values((
            days::site_id.eq(site.0),
            days::day.eq(day),
            days::seed.eq(hex(&seed)),
            days::pseudonym_key.eq(hex(&pseudonym_key)),
        )),
    )?;
    find(connection, site, day)?.ok_or_else(|| {
        StoreError::Conflict(format!("the day {day} was made by another transaction"))
    })
}

/// The day, if it is there.
pub fn find(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<Option<Day>, StoreError> {
    days::table.find((site.0, day)).get_result::<Row>(connection).optional()?.map(read).transpose()
}

/// Whether the day is closed, if it is there; one that is not stays so until the transaction ends.
pub fn is_closed(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<Option<bool>, StoreError> {
    let held = find_and_hold!(
        connection,
        days::table.find((site.0, day)).select(days::closed_at),
        Option<Moment>
    );
    Ok(held.optional()?.map(|closed_at| closed_at.is_some()))
}

/// Holds a day until the transaction ends, once whoever is handed a place on it has one; the day as it is then.
pub fn hold(connection: &mut Connection, day: &Day) -> Result<Day, StoreError> {
    let held = find_for_update!(connection, days::table.find((day.site.0, day.day)), Row)?;
    held.into_iter().next().ok_or_else(|| diesel::NotFound.into()).and_then(read)
}

/// The days between two (both included), of all sites.
pub fn between(
    connection: &mut Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Day>, StoreError> {
    days::table
        .filter(days::day.between(from, to))
        .order((days::day, days::site_id))
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect()
}

/// The first day that there is, of any site.
pub fn first(connection: &mut Connection) -> Result<Option<NaiveDate>, StoreError> {
    let first = days::table.filter(days::day.ge(FIRST_DAY)).select(diesel::dsl::min(days::day));
    Ok(first.first(connection)?)
}

/// The latest days, of all sites, so many at most.
pub fn latest(connection: &mut Connection, most: i64) -> Result<Vec<Day>, StoreError> {
    days::table
        .order((days::day.desc(), days::site_id))
        .limit(most)
        .load::<Row>(connection)?
        .into_iter()
        .map(read)
        .collect()
}

/// Records that a day is closed and its encounters are in their table.
pub fn set_closed(
    connection: &mut Connection,
    day: &Day,
    at: DateTime<Utc>,
    (site_name, root): (&str, Option<&str>),
) -> Result<(), StoreError> {
    diesel::update(days::table.find((day.site.0, day.day)))
        .set((
            days::encounters_at.eq(Some(Moment(at))),
            days::closed_at.eq(Some(Moment(day.closed_at.unwrap_or(at)))),
            days::root.eq(root),
            days::site_name.eq(day.site_name.as_deref().unwrap_or(site_name)),
        ))
        .execute(connection)?;
    Ok(())
}

pub fn set_counted(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::update(days::table.find((site.0, day)))
        .set(days::figures_at.eq(Some(Moment(at))))
        .execute(connection)?;
    Ok(())
}

/// Has the figures of days counted anew at their next closing, because stays were imported that they do not have.
pub fn mark_uncounted(
    connection: &mut Connection,
    touched: &[(SiteId, NaiveDate)],
) -> Result<(), StoreError> {
    for (site, day) in touched {
        diesel::update(days::table.find((site.0, *day)).filter(days::forgotten_at.is_null()))
            .set(days::figures_at.eq(None::<Moment>))
            .execute(connection)?;
    }
    Ok(())
}

pub fn set_folded(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::update(days::table.find((site.0, day)))
        .set(days::folded_at.eq(Some(Moment(at))))
        .execute(connection)?;
    Ok(())
}

/// Takes the encounters of days out of their table, because something touched the days' stays or
/// somebody's consent; the next closing derives them again. Days that were folded, or whose stays are gone,
/// stay as they are.
pub fn mark_underived(
    connection: &mut Connection,
    touched: &[(SiteId, NaiveDate)],
) -> Result<(), StoreError> {
    let held: BTreeSet<SiteId> = touched.iter().map(|(site, _)| *site).collect();
    for site in held {
        sites::hold_encounters(connection, Some(site))?;
    }
    for (site, day) in touched {
        let underived = diesel::update(
            days::table
                .find((site.0, *day))
                .filter(days::folded_at.is_null())
                .filter(days::forgotten_at.is_null())
                .filter(days::encounters_at.is_not_null()),
        )
        .set(days::encounters_at.eq(None::<Moment>))
        .execute(connection)?;
        if underived > 0 {
            diesel::delete(
                encounters::table
                    .filter(encounters::site_id.eq(site.0))
                    .filter(encounters::day.eq(day)),
            )
            .execute(connection)?;
        }
    }
    Ok(())
}

/// [`mark_underived`] for the days from `from` on that a person's stays touch.
pub fn mark_underived_of(
    connection: &mut Connection,
    person: PersonId,
    from: NaiveDate,
) -> Result<(), StoreError> {
    let touched = attendance::days_of_person(connection, person, Some(from))?;
    mark_underived(connection, &touched)
}
