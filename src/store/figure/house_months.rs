//! The figures of the house's months: as published, hidden ones without a value. Months are named by their first day.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::figure::MonthFigure;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::house_months;

/// Every figure of a month; `None` where it is hidden.
pub type Figures = BTreeMap<MonthFigure, Option<u32>>;

/// Writes a month that is not written.
pub fn write(
    connection: &mut Connection,
    month: NaiveDate,
    figures: &Figures,
) -> Result<(), StoreError> {
    for (figure, value) in figures {
        diesel::insert_into(house_months::table)
            .values((
                house_months::month.eq(month),
                house_months::figure.eq(figure.as_str()),
                house_months::value.eq(value.map(i64::from)),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// The last month that is written.
pub fn last(connection: &mut Connection) -> Result<Option<NaiveDate>, StoreError> {
    let last = house_months::table
        .order((house_months::month.desc(), house_months::figure))
        .select(house_months::month)
        .first::<NaiveDate>(connection);
    Ok(last.optional()?)
}

#[derive(Queryable)]
struct Row {
    month: NaiveDate,
    figure: String,
    value: Option<i64>,
}

/// The months written between two, both included.
pub fn between(
    connection: &mut Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<BTreeMap<NaiveDate, Figures>, StoreError> {
    let rows = house_months::table
        .filter(house_months::month.between(from, to))
        .order((house_months::month, house_months::figure))
        .load::<Row>(connection)?;
    let mut months: BTreeMap<NaiveDate, Figures> = BTreeMap::new();
    for row in rows {
        let corrupt = |why: String| StoreError::corrupt("house month", why);
        let value = row.value.map(u32::try_from).transpose();
        let value = value.map_err(|why| corrupt(why.to_string()))?;
        let figure = row.figure.parse().map_err(corrupt)?;
        months.entry(row.month).or_default().insert(figure, value);
    }
    Ok(months)
}
