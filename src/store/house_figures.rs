//! Daily figures about the house, from which the draw takes what it expects. They name nobody.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::connection::AnyConnection as Connection;
use super::failure::StoreError;
use super::schema::house_figures;
use crate::domain::identity::SiteId;

/// The figures of one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HouseFigures {
    /// The site's date.
    pub day: NaiveDate,
    /// Minutes of the day at which somebody was handed a desk, ascending.
    pub arrivals: Vec<u16>,
    /// Pairs that shared a table.
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

/// The figures of a site from `since` up to (excluding) `before`.
pub fn between(
    connection: &mut Connection,
    site: SiteId,
    since: NaiveDate,
    before: NaiveDate,
) -> Result<Vec<HouseFigures>, StoreError> {
    let rows = house_figures::table
        .filter(house_figures::site_id.eq(site.0))
        .filter(house_figures::day.ge(since))
        .filter(house_figures::day.lt(before))
        .order(house_figures::day)
        .select((
            house_figures::day,
            house_figures::arrivals,
            house_figures::pairs,
            house_figures::new_pairs,
        ))
        .load::<(NaiveDate, String, i64, i64)>(connection)?;
    rows.into_iter()
        .map(|(day, arrivals, pairs, new_pairs)| {
            let arrivals = arrivals
                .split(',')
                .filter(|minute| !minute.is_empty())
                .map(|minute| {
                    minute.parse().map_err(|why| StoreError::corrupt("house figure", why))
                })
                .collect::<Result<_, _>>()?;
            Ok(HouseFigures {
                day,
                arrivals,
                pairs: u64::try_from(pairs).unwrap_or(0),
                new_pairs: u64::try_from(new_pairs).unwrap_or(0),
            })
        })
        .collect()
}
