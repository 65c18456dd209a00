//! What the days of a month come to, until its figures are written: counts of nobody in particular.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::figure::{Behind, MonthFigure};
use crate::domain::identity::SiteId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::month_tallies;

#[derive(Queryable)]
struct Row {
    figure: String,
    number: i64,
    persons: i64,
}

fn read(row: &Row) -> Result<(MonthFigure, Behind), StoreError> {
    let corrupt = |why: String| StoreError::corrupt("month tally", why);
    let count = |number: i64| u32::try_from(number).map_err(|why| corrupt(why.to_string()));
    let behind = Behind { number: count(row.number)?, persons: count(row.persons)? };
    Ok((row.figure.parse().map_err(corrupt)?, behind))
}

/// Keeps what a site's day comes to, or what it came to before if that was more: who was counted may have been forgotten since.
pub fn raise(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
    figure: MonthFigure,
    now: Behind,
) -> Result<(), StoreError> {
    let row = || month_tallies::table.find((site.0, day, figure.as_str()));
    let before = row()
        .select((month_tallies::figure, month_tallies::number, month_tallies::persons))
        .first::<Row>(connection)
        .optional()?;
    let before = before.as_ref().map(read).transpose()?.map(|(_, behind)| behind);
    let before = before.unwrap_or_default();
    let most =
        Behind { number: now.number.max(before.number), persons: now.persons.max(before.persons) };
    if most == before {
        return Ok(());
    }
    diesel::delete(row()).execute(connection)?;
    diesel::insert_into(month_tallies::table)
        .values((
            month_tallies::site_id.eq(site.0),
            month_tallies::day.eq(day),
            month_tallies::figure.eq(figure.as_str()),
            month_tallies::number.eq(i64::from(most.number)),
            month_tallies::persons.eq(i64::from(most.persons)),
        ))
        .execute(connection)?;
    Ok(())
}

/// What the days between two come to, both included: the numbers together, and the most persons that were known at once.
pub fn between(
    connection: &mut Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<BTreeMap<MonthFigure, Behind>, StoreError> {
    let rows = month_tallies::table
        .filter(month_tallies::day.between(from, to))
        .select((month_tallies::figure, month_tallies::number, month_tallies::persons))
        .load::<Row>(connection)?;
    let mut all: BTreeMap<MonthFigure, Behind> = BTreeMap::new();
    for row in &rows {
        let (figure, day) = read(row)?;
        let month = all.entry(figure).or_default();
        month.number = month.number.saturating_add(day.number);
        month.persons = month.persons.max(day.persons);
    }
    Ok(all)
}

/// Deletes what the days up to `last` came to.
pub fn delete_up_to(connection: &mut Connection, last: NaiveDate) -> Result<(), StoreError> {
    diesel::delete(month_tallies::table.filter(month_tallies::day.le(last))).execute(connection)?;
    Ok(())
}
