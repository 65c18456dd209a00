//! When contacts and own names were suggested last, and until when they rest.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;

use crate::domain::connect::dormant::Name;
use crate::domain::identity::{OwnNameId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{contacts, own_names};

/// What is known of a name besides when its owner last heard of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Marks {
    pub suggested: Option<NaiveDate>,
    pub rests_until: Option<NaiveDate>,
}

#[derive(Queryable)]
struct ContactRow {
    other: i64,
    suggested: Option<NaiveDate>,
    rests: Option<NaiveDate>,
}

/// The marks of a person's contacts.
pub fn of_contacts(
    connection: &mut Connection,
    person: PersonId,
) -> Result<HashMap<PersonId, Marks>, StoreError> {
    macro_rules! side {
        ($own:ident, $other:ident, $suggested:ident, $rests:ident) => {
            contacts::table
                .filter(contacts::$own.eq(person.0))
                .select((contacts::$other, contacts::$suggested, contacts::$rests))
                .load::<ContactRow>(connection)?
        };
    }
    let mut rows = side!(person_a, person_b, suggested_a, rests_a);
    rows.extend(side!(person_b, person_a, suggested_b, rests_b));
    let marks = |row: &ContactRow| Marks { suggested: row.suggested, rests_until: row.rests };
    Ok(rows.iter().map(|row| (PersonId(row.other), marks(row))).collect())
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkedOwnName {
    pub id: OwnNameId,
    pub text: String,
    pub created_at: DateTime<Utc>,
    pub marks: Marks,
}

#[derive(Queryable)]
struct OwnNameRow {
    id: i64,
    text: String,
    created_at: Moment,
    suggested: Option<NaiveDate>,
    rests: Option<NaiveDate>,
}

pub fn own_names_of(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<MarkedOwnName>, StoreError> {
    let rows = own_names::table
        .filter(own_names::person_id.eq(person.0))
        .order(own_names::id)
        .select((
            own_names::id,
            own_names::text,
            own_names::created_at,
            own_names::suggested,
            own_names::rests,
        ))
        .load::<OwnNameRow>(connection)?;
    let marked = |row: OwnNameRow| MarkedOwnName {
        id: OwnNameId(row.id),
        text: row.text,
        created_at: row.created_at.0,
        marks: Marks { suggested: row.suggested, rests_until: row.rests },
    };
    Ok(rows.into_iter().map(marked).collect())
}

macro_rules! set {
    ($connection:expr, $person:expr, $name:expr, $a:ident, $b:ident, $own:ident, $value:expr) => {
        match $name {
            Name::Contact(other) => {
                let (a, b) = ($person.min(other), $person.max(other));
                let row = contacts::table.find((a.0, b.0));
                if $person < other {
                    diesel::update(row).set(contacts::$a.eq($value)).execute($connection)?;
                } else {
                    diesel::update(row).set(contacts::$b.eq($value)).execute($connection)?;
                }
            }
            Name::Own(id) => {
                let own = own_names::table.find(id.0);
                let own = own.filter(own_names::person_id.eq($person.0));
                diesel::update(own).set(own_names::$own.eq($value)).execute($connection)?;
            }
        }
    };
}

/// A name was suggested on a day.
pub fn set_suggested(
    connection: &mut Connection,
    person: PersonId,
    name: Name,
    day: NaiveDate,
) -> Result<(), StoreError> {
    set!(connection, person, name, suggested_a, suggested_b, suggested, Some(day));
    Ok(())
}

/// A name rests until a day; none: it does not.
pub fn set_rests(
    connection: &mut Connection,
    person: PersonId,
    name: Name,
    until: Option<NaiveDate>,
) -> Result<(), StoreError> {
    set!(connection, person, name, rests_a, rests_b, rests, until);
    Ok(())
}
