//! Readings of badges: whose, by which kiosk, when; whatever came of it.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::{KioskId, PersonId, SiteId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{badge_readings, kiosks, sites};

#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Reading {
    #[diesel(deserialize_as = Moment)]
    pub at: DateTime<Utc>,
    pub site: String,
    pub kiosk: String,
}

pub fn add(
    connection: &mut Connection,
    person: PersonId,
    kiosk: KioskId,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::insert_into(badge_readings::table)
        .values((
            badge_readings::person_id.eq(person.0),
            badge_readings::kiosk_id.eq(kiosk.0),
            badge_readings::at.eq(Moment(at)),
        ))
        .execute(connection)?;
    Ok(())
}

/// The readings of a person's badge, the latest first.
pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<Reading>, StoreError> {
    Ok(badge_readings::table
        .inner_join(kiosks::table.inner_join(sites::table))
        .filter(badge_readings::person_id.eq(person.0))
        .order((badge_readings::at.desc(), badge_readings::id.desc()))
        .select((badge_readings::at, sites::name, kiosks::name))
        .load(connection)?)
}

/// Deletes the readings at the kiosks of a site before a moment; how many.
pub fn delete_before(
    connection: &mut Connection,
    site: SiteId,
    moment: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let of_site = kiosks::table
        .filter(kiosks::site_id.eq(site.0))
        .order(kiosks::id)
        .select(kiosks::id)
        .load::<i64>(connection)?;
    let mut gone = 0;
    for kiosk in of_site {
        let old = badge_readings::table
            .filter(badge_readings::kiosk_id.eq(kiosk))
            .filter(badge_readings::at.lt(Moment(moment)));
        gone += diesel::delete(old).execute(connection)?;
    }
    Ok(gone)
}
