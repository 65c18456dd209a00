//! What members of a group bring or look for within it.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::connect::offer::OfferKind;
use crate::domain::identity::{GroupId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::group_offers;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupOffer {
    pub person: PersonId,
    /// Which of the member's places it takes; by this and the group it is called.
    pub place: i64,
    pub kind: OfferKind,
    pub text: String,
    pub expires_at: DateTime<Utc>,
}

#[derive(Queryable)]
struct Row {
    person: i64,
    place: i64,
    kind: String,
    text: String,
    expires_at: Moment,
}

fn read(row: Row) -> Result<GroupOffer, StoreError> {
    let Row { person, place, kind, text, expires_at } = row;
    Ok(GroupOffer {
        person: PersonId(person),
        place,
        kind: kind.parse().map_err(|why: String| StoreError::corrupt("offer in a group", why))?,
        text,
        expires_at: expires_at.0,
    })
}

pub fn add(
    connection: &mut Connection,
    group: GroupId,
    new: &GroupOffer,
) -> Result<(), StoreError> {
    diesel::insert_into(group_offers::table)
        .values((
            group_offers::group_id.eq(group.0),
            group_offers::person_id.eq(new.person.0),
            group_offers::place.eq(new.place),
            group_offers::kind.eq(new.kind.as_str()),
            group_offers::text.eq(&new.text),
            group_offers::expires_at.eq(Moment(new.expires_at)),
        ))
        .execute(connection)?;
    Ok(())
}

/// What stands in a group at a moment, by member and place.
pub fn of_group(
    connection: &mut Connection,
    group: GroupId,
    now: DateTime<Utc>,
) -> Result<Vec<GroupOffer>, StoreError> {
    let rows = group_offers::table
        .filter(group_offers::group_id.eq(group.0))
        .filter(group_offers::expires_at.gt(Moment(now)))
        .order((group_offers::person_id, group_offers::place))
        .select((
            group_offers::person_id,
            group_offers::place,
            group_offers::kind,
            group_offers::text,
            group_offers::expires_at,
        ))
        .load::<Row>(connection)?;
    rows.into_iter().map(read).collect()
}

/// Lets what a member has in a place stand until another moment; false if nothing stands there.
pub fn renew(
    connection: &mut Connection,
    group: GroupId,
    (person, place): (PersonId, i64),
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let own = group_offers::table
        .find((group.0, person.0, place))
        .filter(group_offers::expires_at.gt(Moment(now)));
    let rows =
        diesel::update(own).set(group_offers::expires_at.eq(Moment(until))).execute(connection)?;
    Ok(rows > 0)
}

/// Deletes what a member has in a place; false if there is nothing.
pub fn delete(
    connection: &mut Connection,
    group: GroupId,
    (person, place): (PersonId, i64),
) -> Result<bool, StoreError> {
    let own = group_offers::table.find((group.0, person.0, place));
    Ok(diesel::delete(own).execute(connection)? > 0)
}

/// Deletes all that a member has in a group.
pub fn delete_of_member(
    connection: &mut Connection,
    group: GroupId,
    person: PersonId,
) -> Result<(), StoreError> {
    let own = group_offers::table
        .filter(group_offers::group_id.eq(group.0))
        .filter(group_offers::person_id.eq(person.0));
    diesel::delete(own).execute(connection)?;
    Ok(())
}

pub fn delete_of_group(connection: &mut Connection, group: GroupId) -> Result<(), StoreError> {
    let of_group = group_offers::table.filter(group_offers::group_id.eq(group.0));
    diesel::delete(of_group).execute(connection)?;
    Ok(())
}

/// Deletes what does not stand any more; how many.
pub fn delete_expired(
    connection: &mut Connection,
    now: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let expired = group_offers::table.filter(group_offers::expires_at.le(Moment(now)));
    Ok(diesel::delete(expired).execute(connection)?)
}
