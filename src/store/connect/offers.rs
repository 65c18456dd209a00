//! Offers and asks: what people bring or look for.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::connect::offer::OfferKind;
use crate::domain::identity::{OfferId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::offers;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    pub id: OfferId,
    pub person: PersonId,
    /// Which of the person's places it takes.
    pub place: i64,
    pub kind: OfferKind,
    pub text: String,
    /// Whether it may be shown in the café, without a name.
    pub on_wall: bool,
    pub created_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewOffer {
    pub person: PersonId,
    /// Which of the person's places it takes.
    pub place: i64,
    pub kind: OfferKind,
    pub text: String,
    pub on_wall: bool,
    pub expires_at: DateTime<Utc>,
}

#[derive(Queryable)]
struct Row {
    id: i64,
    person: i64,
    place: i64,
    kind: String,
    text: String,
    on_wall: bool,
    created_at: Moment,
    expires_at: Moment,
}

macro_rules! columns {
    () => {
        (
            offers::id,
            offers::person_id,
            offers::place,
            offers::kind,
            offers::text,
            offers::on_wall,
            offers::created_at,
            offers::expires_at,
        )
    };
}

fn read(row: Row) -> Result<Offer, StoreError> {
    let Row { id, person, place, kind, text, on_wall, created_at, expires_at } = row;
    Ok(Offer {
        id: OfferId(id),
        person: PersonId(person),
        place,
        kind: kind.parse().map_err(|why: String| StoreError::corrupt("offer", why))?,
        text,
        on_wall,
        created_at: created_at.0,
        expires_at: expires_at.0,
    })
}

pub fn add(
    connection: &mut Connection,
    new: &NewOffer,
    now: DateTime<Utc>,
) -> Result<OfferId, StoreError> {
    let id = diesel::insert_into(offers::table)
        .values((
            offers::person_id.eq(new.person.0),
            offers::place.eq(new.place),
            offers::kind.eq(new.kind.as_str()),
            offers::text.eq(&new.text),
            offers::on_wall.eq(new.on_wall),
            offers::created_at.eq(Moment(now)),
            offers::expires_at.eq(Moment(new.expires_at)),
        ))
        .returning(offers::id)
        .get_result::<i64>(connection)?;
    Ok(OfferId(id))
}

/// The places that a person's offers take, ascending.
pub fn places_taken(connection: &mut Connection, person: PersonId) -> Result<Vec<i64>, StoreError> {
    Ok(offers::table
        .filter(offers::person_id.eq(person.0))
        .order(offers::place)
        .select(offers::place)
        .load(connection)?)
}

/// What people bring and look for at a moment, in the order in which it was made.
pub fn of_people(
    connection: &mut Connection,
    people: impl IntoIterator<Item = PersonId>,
    now: DateTime<Utc>,
) -> Result<Vec<Offer>, StoreError> {
    let people: Vec<i64> = people.into_iter().map(|person| person.0).collect();
    let mut found = Vec::new();
    for some in people.chunks(BATCH) {
        let rows = offers::table
            .filter(offers::person_id.eq_any(some))
            .filter(offers::expires_at.gt(Moment(now)))
            .order(offers::id)
            .select(columns!())
            .load::<Row>(connection)?;
        for row in rows {
            found.push(read(row)?);
        }
    }
    found.sort_by_key(|offer| offer.id);
    Ok(found)
}

/// What people put on the walls of cafés: of what stands, so many that stand longest.
pub fn for_walls(
    connection: &mut Connection,
    now: DateTime<Utc>,
    most: i64,
) -> Result<Vec<Offer>, StoreError> {
    let rows = offers::table
        .filter(offers::on_wall.eq(true))
        .filter(offers::expires_at.gt(Moment(now)))
        .order(offers::expires_at.desc())
        .limit(most)
        .select(columns!())
        .load::<Row>(connection)?;
    rows.into_iter().map(read).collect()
}

/// Parameters of one statement.
const BATCH: usize = 500;

/// Lets an offer stand until another moment; false if the person has none of this number that stands.
pub fn renew(
    connection: &mut Connection,
    person: PersonId,
    id: OfferId,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let own = offers::table
        .find(id.0)
        .filter(offers::person_id.eq(person.0))
        .filter(offers::expires_at.gt(Moment(now)));
    let rows = diesel::update(own).set(offers::expires_at.eq(Moment(until))).execute(connection)?;
    Ok(rows > 0)
}

/// Deletes an offer of a person; false if they have none of this number.
pub fn delete(
    connection: &mut Connection,
    person: PersonId,
    id: OfferId,
) -> Result<bool, StoreError> {
    let own = offers::table.find(id.0).filter(offers::person_id.eq(person.0));
    Ok(diesel::delete(own).execute(connection)? > 0)
}

pub fn delete_of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<usize, StoreError> {
    let own = offers::table.filter(offers::person_id.eq(person.0));
    Ok(diesel::delete(own).execute(connection)?)
}

/// Deletes what of a person does not stand any more.
pub fn delete_expired_of(
    connection: &mut Connection,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let expired = offers::table
        .filter(offers::person_id.eq(person.0))
        .filter(offers::expires_at.le(Moment(now)));
    diesel::delete(expired).execute(connection)?;
    Ok(())
}

/// Deletes what does not stand any more; how many.
pub fn delete_expired(
    connection: &mut Connection,
    now: DateTime<Utc>,
) -> Result<usize, StoreError> {
    let expired = offers::table.filter(offers::expires_at.le(Moment(now)));
    Ok(diesel::delete(expired).execute(connection)?)
}
