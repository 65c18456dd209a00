//! Daily figures about the house, from which the draw takes what it expects. They name nobody.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::identity::SiteId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::house_figures;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HouseFigures {
    pub day: NaiveDate,
    /// Minutes of the day at which somebody was handed a desk, ascending.
    pub arrivals: Vec<u16>,
    pub pairs: u64,
    /// Those of them that had not in the 60 working days before.
    pub new_pairs: u64,
}

/// Stores the figures of a day in the place of what was there.
pub fn replace(
    connection: &mut Connection,
    site: SiteId,
    figures: &HouseFigures,
) -> Result<(), StoreError> {
    let arrivals: Vec<String> = figures.arrivals.iter().map(ToString::to_string).collect();
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    diesel::delete(house_figures::table.find((site.0, figures.day))).execute(connection)?;
    diesel::insert_into(house_figures::table)
        .values((
            house_figures::site_id.eq(site.0),
            house_figures::day.eq(figures.day),
            house_figures::arrivals.eq(arrivals.join(",")),
            house_figures::pairs.eq(count(figures.pairs)),
            house_figures::new_pairs.eq(count(figures.new_pairs)),
        ))
        .execute(connection)?;
    Ok(())
}

/// What a day's figures say without its arrivals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PairFigures {
    pub day: NaiveDate,
    pub has_arrivals: bool,
    pub pairs: u64,
    /// Those of them that had not in the 60 working days before.
    pub new_pairs: u64,
}

#[derive(Queryable)]
struct PairsRow {
    day: NaiveDate,
    has_arrivals: bool,
    pairs: i64,
    new_pairs: i64,
}

/// The pairs of a site from `since` up to (excluding) `before`.
pub fn pairs_between(
    connection: &mut Connection,
    site: SiteId,
    since: NaiveDate,
    before: NaiveDate,
) -> Result<Vec<PairFigures>, StoreError> {
    let rows = house_figures::table
        .filter(house_figures::site_id.eq(site.0))
        .filter(house_figures::day.ge(since))
        .filter(house_figures::day.lt(before))
        .order(house_figures::day)
        .select((
            house_figures::day,
            house_figures::arrivals.ne(""),
            house_figures::pairs,
            house_figures::new_pairs,
        ))
        .load::<PairsRow>(connection)?;
    let count = |number: i64| u64::try_from(number).unwrap_or(0);
    Ok(rows
        .into_iter()
        .map(|row| PairFigures {
            day: row.day,
            has_arrivals: row.has_arrivals,
            pairs: count(row.pairs),
            new_pairs: count(row.new_pairs),
        })
        .collect())
}

/// How many were handed a desk after this minute of a day.
pub fn arrivals_after(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
    minute: u16,
) -> Result<u64, StoreError> {
    let arrivals = house_figures::table
        .find((site.0, day))
        .select(house_figures::arrivals)
        .get_result::<String>(connection)
        .optional()?
        .unwrap_or_default();
    let mut after = 0;
    // From the latest back: a day holds thousands, and this is asked at every draw.
    for arrival in arrivals.rsplit(',').filter(|arrival| !arrival.is_empty()) {
        let arrival: u16 =
            arrival.parse().map_err(|why| StoreError::corrupt("house figure", why))?;
        if arrival <= minute {
            break;
        }
        after += 1;
    }
    Ok(after)
}
