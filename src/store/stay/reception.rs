//! What reception reads: guests who are expected, and those who signed in by themselves. Of staff nothing but the name of
//! a host.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;

use crate::domain::identity::{InvitationId, PersonId, SiteId};
use crate::domain::stay::invitation::GuestKind;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::{Moment, OptionalMoment};
use crate::schema::{guests, invitations, persons, stays, unannounced_guests};

/// An invitation for a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    pub invitation: InvitationId,
    pub site: SiteId,
    /// Whom the address belongs to, who need not be a guest.
    pub person: Option<PersonId>,
    pub name: String,
    pub organisation: String,
    pub kind: GuestKind,
    /// What the badge follows from.
    pub uid: String,
    pub arrived_at: Option<DateTime<Utc>>,
    pub host: PersonId,
    pub host_name: String,
}

#[derive(Queryable)]
struct ExpectedRow {
    id: i64,
    site: i64,
    person: Option<i64>,
    name: String,
    organisation: String,
    kind: String,
    uid: String,
    #[diesel(deserialize_as = OptionalMoment)]
    arrived_at: Option<DateTime<Utc>>,
    host: i64,
    host_name: String,
}

fn corrupt(why: String) -> StoreError {
    StoreError::corrupt("guest", why)
}

/// Whom hosts expect on a day, in the order in which they were invited.
pub fn expected(connection: &mut Connection, day: NaiveDate) -> Result<Vec<Expected>, StoreError> {
    let rows = invitations::table
        .inner_join(persons::table.on(persons::id.eq(invitations::host_id)))
        .filter(invitations::day.eq(day))
        .filter(invitations::called_off_at.is_null())
        .filter(invitations::unannounced.eq(false))
        .order(invitations::id)
        .select((
            invitations::id,
            invitations::site_id,
            invitations::person_id,
            invitations::name,
            invitations::organisation,
            invitations::kind,
            invitations::uid,
            invitations::arrived_at,
            persons::id,
            persons::name,
        ))
        .load::<ExpectedRow>(connection)?;
    let read = |row: ExpectedRow| {
        Ok(Expected {
            invitation: InvitationId(row.id),
            site: SiteId(row.site),
            person: row.person.map(PersonId),
            name: row.name,
            organisation: row.organisation,
            kind: row.kind.parse().map_err(corrupt)?,
            uid: row.uid,
            arrived_at: row.arrived_at,
            host: PersonId(row.host),
            host_name: row.host_name,
        })
    };
    rows.into_iter().map(read).collect()
}

/// Somebody who signed in without an invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    pub person: PersonId,
    pub site: SiteId,
    pub name: String,
    pub organisation: String,
    pub kind: GuestKind,
    /// For whom they come, as they typed it.
    pub host: Option<String>,
}

#[derive(Queryable)]
struct SignedInRow {
    person: i64,
    site: i64,
    name: String,
    organisation: String,
    kind: String,
    host: Option<String>,
}

/// Who signed in without an invitation on a day, in the order in which they came.
pub fn signed_in(connection: &mut Connection, day: NaiveDate) -> Result<Vec<SignedIn>, StoreError> {
    let rows = unannounced_guests::table
        .inner_join(persons::table.inner_join(guests::table))
        .filter(unannounced_guests::day.eq(day))
        .filter(persons::organisation_id.is_null())
        .order(unannounced_guests::person_id)
        .select((
            unannounced_guests::person_id,
            unannounced_guests::site_id,
            persons::name,
            guests::organisation,
            unannounced_guests::kind,
            unannounced_guests::host,
        ))
        .load::<SignedInRow>(connection)?;
    let read = |row: SignedInRow| {
        Ok(SignedIn {
            person: PersonId(row.person),
            site: SiteId(row.site),
            name: row.name,
            organisation: row.organisation,
            kind: row.kind.parse().map_err(corrupt)?,
            host: row.host,
        })
    };
    rows.into_iter().map(read).collect()
}

/// What guests among these people answered to the question of consent; of nobody else.
pub fn consents_of_guests(
    connection: &mut Connection,
    people: &[PersonId],
) -> Result<HashMap<PersonId, Option<bool>>, StoreError> {
    let rows = persons::table
        .filter(persons::id.eq_any(people.iter().map(|person| person.0)))
        .filter(persons::organisation_id.is_null())
        .select((persons::id, persons::consent))
        .load::<(i64, Option<bool>)>(connection)?;
    Ok(rows.into_iter().map(|(person, consent)| (PersonId(person), consent)).collect())
}

/// A guest's stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Queryable)]
pub struct Visit {
    #[diesel(deserialize_as = i64)]
    pub person: PersonId,
    #[diesel(deserialize_as = i64)]
    pub site: SiteId,
    #[diesel(deserialize_as = Moment)]
    pub started_at: DateTime<Utc>,
    #[diesel(deserialize_as = OptionalMoment)]
    pub ended_at: Option<DateTime<Utc>>,
    #[diesel(deserialize_as = Moment)]
    pub ends_by: DateTime<Utc>,
}

/// The stays of guests among these people on a day, in their order.
pub fn visits(
    connection: &mut Connection,
    people: &[PersonId],
    day: NaiveDate,
) -> Result<Vec<Visit>, StoreError> {
    Ok(stays::table
        .inner_join(persons::table)
        .filter(stays::person_id.eq_any(people.iter().map(|person| person.0)))
        .filter(stays::day.eq(day))
        .filter(persons::organisation_id.is_null())
        .order((stays::started_at, stays::id))
        .select((
            stays::person_id,
            stays::site_id,
            stays::started_at,
            stays::ended_at,
            stays::ends_by,
        ))
        .load(connection)?)
}
