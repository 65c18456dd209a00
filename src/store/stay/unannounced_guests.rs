//! Guests whom nobody invited: where and when they signed in, for whom they come, and by which phone.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;

use crate::domain::identity::{InvitationId, PersonId, SiteId};
use crate::domain::stay::invitation::GuestKind;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{invitations, persons, stays, unannounced_guests};
use crate::stay::invitations::{NewInvitation, Step};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unannounced {
    pub person: PersonId,
    pub site: SiteId,
    pub day: NaiveDate,
    pub kind: GuestKind,
    /// For whom they come, as they typed it; none once it is forgotten, or for nobody.
    pub host: Option<String>,
}

#[derive(Queryable)]
struct Row {
    person: i64,
    site: i64,
    day: NaiveDate,
    kind: String,
    host: Option<String>,
}

fn read(row: Row) -> Result<Unannounced, StoreError> {
    let corrupt = |why: String| StoreError::corrupt("unannounced guest", why);
    Ok(Unannounced {
        person: PersonId(row.person),
        site: SiteId(row.site),
        day: row.day,
        kind: row.kind.parse().map_err(corrupt)?,
        host: row.host,
    })
}

macro_rules! columns {
    () => {
        (
            unannounced_guests::person_id,
            unannounced_guests::site_id,
            unannounced_guests::day,
            unannounced_guests::kind,
            unannounced_guests::host,
        )
    };
}

/// Keeps where a guest signed in; a host is looked up later.
pub fn add(
    connection: &mut Connection,
    new: &Unannounced,
    phone_hash: Option<&str>,
) -> Result<(), StoreError> {
    diesel::insert_into(unannounced_guests::table)
        .values((
            unannounced_guests::person_id.eq(new.person.0),
            unannounced_guests::site_id.eq(new.site.0),
            unannounced_guests::day.eq(new.day),
            unannounced_guests::kind.eq(new.kind.as_str()),
            unannounced_guests::host.eq(&new.host),
            unannounced_guests::host_waits.eq(new.host.is_some()),
            unannounced_guests::phone_hash.eq(phone_hash),
        ))
        .execute(connection)?;
    Ok(())
}

/// Keeps that an unannounced guest came for a host, who is to be told. No badge comes of it.
pub fn add_for_host(
    connection: &mut Connection,
    new: &NewInvitation,
    guest: PersonId,
    arrived_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<InvitationId, StoreError> {
    let id = diesel::insert_into(invitations::table)
        .values((
            invitations::host_id.eq(new.host.0),
            invitations::person_id.eq(guest.0),
            invitations::address_hash.eq(&new.address_hash),
            invitations::name.eq(&new.name),
            invitations::organisation.eq(&new.organisation),
            invitations::language.eq(new.language.as_str()),
            invitations::kind.eq(new.kind.as_str()),
            invitations::place.eq(new.place.as_str()),
            invitations::site_id.eq(new.site.0),
            invitations::day.eq(new.day),
            invitations::uid.eq(&new.uid),
            invitations::created_at.eq(Moment(now)),
            invitations::arrived_at.eq(Moment(arrived_at)),
            invitations::step.eq(Step::Arrived.as_str()),
            invitations::unannounced.eq(true),
        ))
        .returning(invitations::id)
        .get_result::<i64>(connection)?;
    Ok(InvitationId(id))
}

/// Deletes what was kept for a host: nobody is to be told.
pub fn delete_for_host(connection: &mut Connection, id: InvitationId) -> Result<(), StoreError> {
    diesel::delete(invitations::table.find(id.0).filter(invitations::unannounced))
        .execute(connection)?;
    Ok(())
}

pub fn by_id(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Option<Unannounced>, StoreError> {
    let row = unannounced_guests::table.find(person.0).select(columns!()).first::<Row>(connection);
    row.optional()?.map(read).transpose()
}

/// The guest who signed in with a phone, by the hash of its token.
pub fn by_phone(
    connection: &mut Connection,
    phone_hash: &str,
) -> Result<Option<Unannounced>, StoreError> {
    let row = unannounced_guests::table
        .filter(unannounced_guests::phone_hash.eq(phone_hash))
        .select(columns!())
        .first::<Row>(connection);
    row.optional()?.map(read).transpose()
}

/// Those whose host is yet to be looked up, in the order in which they came.
pub fn waiting(connection: &mut Connection, most: i64) -> Result<Vec<PersonId>, StoreError> {
    let rows = unannounced_guests::table
        .filter(unannounced_guests::host_waits)
        .order(unannounced_guests::person_id)
        .limit(most)
        .select(unannounced_guests::person_id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(PersonId).collect())
}

/// Records that the host was looked up, whatever was found; false if that was done before.
pub fn set_looked_up(connection: &mut Connection, person: PersonId) -> Result<bool, StoreError> {
    let waits = unannounced_guests::table.find(person.0).filter(unannounced_guests::host_waits);
    let rows =
        diesel::update(waits).set(unannounced_guests::host_waits.eq(false)).execute(connection)?;
    Ok(rows > 0)
}

/// Who asked for whom, as far as that is kept.
pub fn asked_hosts(connection: &mut Connection) -> Result<Vec<(PersonId, String)>, StoreError> {
    let rows = unannounced_guests::table
        .filter(unannounced_guests::host.is_not_null())
        .order(unannounced_guests::day)
        .select((unannounced_guests::person_id, unannounced_guests::host.assume_not_null()))
        .load::<(i64, String)>(connection)?;
    Ok(rows.into_iter().map(|(person, host)| (PersonId(person), host)).collect())
}

macro_rules! no_host {
    () => {
        (unannounced_guests::host.eq(None::<String>), unannounced_guests::host_waits.eq(false))
    };
}

/// Forgets for whom a guest came.
pub fn forget_host(connection: &mut Connection, person: PersonId) -> Result<(), StoreError> {
    diesel::update(unannounced_guests::table.find(person.0)).set(no_host!()).execute(connection)?;
    Ok(())
}

/// Forgets for whom guests came on this and earlier days; of how many.
pub fn forget_hosts_up_to(
    connection: &mut Connection,
    last: NaiveDate,
) -> Result<usize, StoreError> {
    let past = unannounced_guests::table
        .filter(unannounced_guests::host.is_not_null())
        .filter(unannounced_guests::day.le(last));
    Ok(diesel::update(past).set(no_host!()).execute(connection)?)
}

/// The people of the register who were at a site on a day, with their names.
pub fn staff_of_day(
    connection: &mut Connection,
    site: SiteId,
    day: NaiveDate,
) -> Result<Vec<(PersonId, String)>, StoreError> {
    let rows = stays::table
        .inner_join(persons::table)
        .filter(stays::site_id.eq(site.0))
        .filter(stays::day.eq(day))
        .filter(persons::organisation_id.is_not_null())
        .filter(persons::deactivated_at.is_null())
        .distinct()
        .select((persons::id, persons::name))
        .load::<(i64, String)>(connection)?;
    Ok(rows.into_iter().map(|(person, name)| (PersonId(person), name)).collect())
}
