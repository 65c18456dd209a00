//! On which days people of an organisation draw a desk at a site.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::identity::{OrganisationId, SiteId};
use crate::domain::person::agreed_days::AgreedDays;
use crate::domain::place::open_days::WeekDays;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::{agreed_days, sites};

#[derive(Queryable)]
struct Row {
    organisation_id: i64,
    site: String,
    weekdays: i64,
    from: NaiveDate,
    until: Option<NaiveDate>,
}

/// What was agreed with an organisation for a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    pub organisation: OrganisationId,
    pub site: String,
    pub days: AgreedDays,
}

macro_rules! agreements {
    () => {
        agreed_days::table.inner_join(sites::table).select((
            agreed_days::organisation_id,
            sites::name,
            agreed_days::weekdays,
            agreed_days::first_day,
            agreed_days::last_day,
        ))
    };
}

fn read(row: Row) -> Result<Agreement, StoreError> {
    let corrupt = |why: String| StoreError::corrupt("agreed days", why);
    let weekdays = WeekDays::from_number(row.weekdays).map_err(corrupt)?;
    Ok(Agreement {
        organisation: OrganisationId(row.organisation_id),
        site: row.site,
        days: AgreedDays::new(weekdays, row.from, row.until).map_err(corrupt)?,
    })
}

/// All of them, by the site's name.
pub fn all(connection: &mut Connection) -> Result<Vec<Agreement>, StoreError> {
    let rows = agreements!().order((sites::name, agreed_days::organisation_id));
    rows.load::<Row>(connection)?.into_iter().map(read).collect()
}

pub fn of(
    connection: &mut Connection,
    organisation: OrganisationId,
    site: SiteId,
) -> Result<Option<AgreedDays>, StoreError> {
    let row = agreements!()
        .filter(agreed_days::organisation_id.eq(organisation.0))
        .filter(agreed_days::site_id.eq(site.0))
        .get_result::<Row>(connection)
        .optional()?;
    Ok(row.map(read).transpose()?.map(|agreement| agreement.days))
}

/// Sets what was agreed for a site, in the place of what was before. Hold the organisation first.
pub fn set(
    connection: &mut Connection,
    organisation: OrganisationId,
    site: SiteId,
    days: AgreedDays,
) -> Result<(), StoreError> {
    delete(connection, organisation, site)?;
    diesel::insert_into(agreed_days::table)
        .values((
            agreed_days::organisation_id.eq(organisation.0),
            agreed_days::site_id.eq(site.0),
            agreed_days::weekdays.eq(days.weekdays().number()),
            agreed_days::first_day.eq(days.from()),
            agreed_days::last_day.eq(days.until()),
        ))
        .execute(connection)?;
    Ok(())
}

pub fn delete(
    connection: &mut Connection,
    organisation: OrganisationId,
    site: SiteId,
) -> Result<(), StoreError> {
    diesel::delete(agreed_days::table.find((organisation.0, site.0))).execute(connection)?;
    Ok(())
}
