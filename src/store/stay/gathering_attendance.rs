//! Who attended which gathering: like a stay, without a desk, for as long as it was announced.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;

use crate::domain::identity::{GatheringId, PersonId, SiteId, ZoneId};
use crate::domain::person::card::OwnCard;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_or_ignore;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::gathering_attendance;

/// Somebody attends a gathering.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attends {
    pub gathering: GatheringId,
    pub person: PersonId,
    pub site: SiteId,
    /// The day of the site on which it began.
    pub day: NaiveDate,
    /// Where it is; none elsewhere than in a zone.
    pub zone: Option<ZoneId>,
    pub began_at: DateTime<Utc>,
    pub ended_at: DateTime<Utc>,
    /// The second card under which they are there; none under the first.
    pub card: Option<OwnCard>,
}

/// Notes it; who attends already attends as before.
pub fn add(connection: &mut Connection, attends: &Attends) -> Result<(), StoreError> {
    let card = attends.card.as_ref();
    let row = (
        gathering_attendance::gathering_id.eq(attends.gathering.0),
        gathering_attendance::person_id.eq(attends.person.0),
        gathering_attendance::site_id.eq(attends.site.0),
        gathering_attendance::day.eq(attends.day),
        gathering_attendance::zone_id.eq(attends.zone.map(|zone| zone.0)),
        gathering_attendance::began_at.eq(Moment(attends.began_at)),
        gathering_attendance::ended_at.eq(Moment(attends.ended_at)),
        gathering_attendance::card_organisation.eq(card.map(|card| card.organisation.as_str())),
        gathering_attendance::card_line.eq(card.and_then(|card| card.line.as_deref())),
    );
    insert_or_ignore(connection, diesel::insert_into(gathering_attendance::table).values(row))?;
    Ok(())
}

/// Everybody attends one until then, as it ends sooner or later than was announced.
pub fn set_end(
    connection: &mut Connection,
    gathering: GatheringId,
    ended_at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let there =
        gathering_attendance::table.filter(gathering_attendance::gathering_id.eq(gathering.0));
    diesel::update(there)
        .set(gathering_attendance::ended_at.eq(Moment(ended_at)))
        .execute(connection)?;
    Ok(())
}

pub fn delete(
    connection: &mut Connection,
    gathering: GatheringId,
    person: PersonId,
) -> Result<(), StoreError> {
    diesel::delete(gathering_attendance::table.find((gathering.0, person.0)))
        .execute(connection)?;
    Ok(())
}

/// How many attend one.
pub fn count(connection: &mut Connection, gathering: GatheringId) -> Result<i64, StoreError> {
    let there =
        gathering_attendance::table.filter(gathering_attendance::gathering_id.eq(gathering.0));
    Ok(there.count().get_result(connection)?)
}

pub fn exists(
    connection: &mut Connection,
    gathering: GatheringId,
    person: PersonId,
) -> Result<bool, StoreError> {
    let row = gathering_attendance::table.find((gathering.0, person.0));
    let found = row.select(gathering_attendance::person_id).first::<i64>(connection).optional()?;
    Ok(found.is_some())
}

/// What somebody attended.
pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<HashSet<GatheringId>, StoreError> {
    let rows = gathering_attendance::table
        .filter(gathering_attendance::person_id.eq(person.0))
        .select(gathering_attendance::gathering_id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(GatheringId).collect())
}

pub fn delete_of_person(connection: &mut Connection, person: PersonId) -> Result<(), StoreError> {
    let own = gathering_attendance::table.filter(gathering_attendance::person_id.eq(person.0));
    diesel::delete(own).execute(connection)?;
    Ok(())
}
