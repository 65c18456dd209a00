//! Changing how a site works: its settings and closed days.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::identity::SiteId;
use crate::domain::place::site::Site;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_or_ignore;
use crate::engine::failure::StoreError;
use crate::schema::{closed_days, sites};

/// Writes a site's settings: all but its name, its hours and the version of its places.
pub fn update(connection: &mut Connection, site: &Site) -> Result<(), StoreError> {
    diesel::update(sites::table.find(site.id.0))
        .set((
            sites::open_days.eq(site.open_days.number()),
            sites::policy.eq(site.policy.as_str()),
            sites::digest_hour.eq(i64::from(site.digest_hour)),
            sites::names_in_mail.eq(site.names_in_mail),
            sites::small_number.eq(site.small_number),
            sites::language.eq(site.language.as_str()),
        ))
        .execute(connection)?;
    Ok(())
}

/// Gives a site another name, which has to be free.
pub fn rename(connection: &mut Connection, site: SiteId, name: &str) -> Result<(), StoreError> {
    diesel::update(sites::table.find(site.0)).set(sites::name.eq(name)).execute(connection)?;
    Ok(())
}

pub fn clear_closed_days(connection: &mut Connection, site: SiteId) -> Result<(), StoreError> {
    diesel::delete(closed_days::table.filter(closed_days::site_id.eq(site.0)))
        .execute(connection)?;
    Ok(())
}

pub fn add_closed_days(
    connection: &mut Connection,
    site: SiteId,
    days: &[NaiveDate],
) -> Result<(), StoreError> {
    for day in days {
        insert_or_ignore(
            connection,
            diesel::insert_into(closed_days::table)
                .values((closed_days::site_id.eq(site.0), closed_days::day.eq(day))),
        )?;
    }
    Ok(())
}
