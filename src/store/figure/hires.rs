//! How many were hired in a month, as an admin entered it. Nothing here is about a candidate. Months are named by their first
//! day.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::figure::Hired;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::month_hires;

/// Sets what was entered for a month.
pub fn set(connection: &mut Connection, month: NaiveDate, hired: Hired) -> Result<(), StoreError> {
    diesel::delete(month_hires::table.find(month)).execute(connection)?;
    diesel::insert_into(month_hires::table)
        .values((
            month_hires::month.eq(month),
            month_hires::hires.eq(i64::from(hired.hires)),
            month_hires::through_us.eq(i64::from(hired.through_us)),
        ))
        .execute(connection)?;
    Ok(())
}

#[derive(Queryable)]
struct Row {
    month: NaiveDate,
    hires: i64,
    through_us: i64,
}

/// What was entered for the months between two, both included.
pub fn between(
    connection: &mut Connection,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<BTreeMap<NaiveDate, Hired>, StoreError> {
    let rows = month_hires::table
        .filter(month_hires::month.between(from, to))
        .order(month_hires::month)
        .load::<Row>(connection)?;
    let count = |number: i64| {
        u32::try_from(number).map_err(|why| StoreError::corrupt("hires", why.to_string()))
    };
    let read = |row: Row| {
        let hired = Hired { hires: count(row.hires)?, through_us: count(row.through_us)? };
        Ok((row.month, hired))
    };
    rows.into_iter().map(read).collect()
}
