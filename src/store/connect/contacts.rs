//! Contacts: pairs of people who both said so, with what each notes for themselves.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;

use crate::domain::identity::PersonId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_or_ignore;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{answers, contacts, guests, organisations, persons};

/// A contact as one of the two sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    pub other: PersonId,
    pub name: String,
    pub organisation: String,
    pub email: String,
    pub since: NaiveDate,
    pub note: String,
}

#[derive(Queryable)]
struct Row {
    other: i64,
    name: String,
    /// Of the register, and of a guest.
    organisation: (Option<String>, Option<String>),
    email: String,
    since: NaiveDate,
    note: String,
}

impl From<Row> for Contact {
    fn from(row: Row) -> Self {
        let Row { other, name, organisation: (of_register, of_guest), email, since, note } = row;
        let organisation = of_register.or(of_guest).unwrap_or_default();
        Self { other: PersonId(other), name, organisation, email, since, note }
    }
}

fn pair(one: PersonId, other: PersonId) -> (i64, i64) {
    (one.min(other).0, one.max(other).0)
}

/// Makes two people contacts; a contact that there is stays as it is.
pub fn add(
    connection: &mut Connection,
    one: PersonId,
    other: PersonId,
    since: NaiveDate,
) -> Result<(), StoreError> {
    let (a, b) = pair(one, other);
    let row = (contacts::person_a.eq(a), contacts::person_b.eq(b), contacts::since.eq(since));
    insert_or_ignore(connection, diesel::insert_into(contacts::table).values(row))?;
    Ok(())
}

/// Ends a contact for both; false if there was none.
pub fn delete(
    connection: &mut Connection,
    one: PersonId,
    other: PersonId,
) -> Result<bool, StoreError> {
    Ok(diesel::delete(contacts::table.find(pair(one, other))).execute(connection)? > 0)
}

pub fn delete_of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<usize, StoreError> {
    let as_a = diesel::delete(contacts::table.filter(contacts::person_a.eq(person.0)))
        .execute(connection)?;
    let as_b = diesel::delete(contacts::table.filter(contacts::person_b.eq(person.0)))
        .execute(connection)?;
    Ok(as_a + as_b)
}

/// A person's contacts who may be named, by name.
pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<Contact>, StoreError> {
    // Two statements: one condition with OR over two indexes makes the embedded database scan.
    macro_rules! side {
        ($own:ident, $other:ident, $note:ident) => {
            contacts::table
                .inner_join(persons::table.on(persons::id.eq(contacts::$other)))
                .left_join(
                    organisations::table
                        .on(organisations::id.nullable().eq(persons::organisation_id)),
                )
                .left_join(guests::table.on(guests::person_id.eq(persons::id)))
                .filter(contacts::$own.eq(person.0))
                .filter(persons::deactivated_at.is_null())
                .filter(persons::consent.eq(true))
                .select((
                    persons::id,
                    persons::name,
                    (organisations::name.nullable(), guests::organisation.nullable()),
                    persons::email,
                    contacts::since,
                    contacts::$note,
                ))
                .load::<Row>(connection)?
        };
    }
    let mut all = side!(person_a, person_b, note_a);
    all.extend(side!(person_b, person_a, note_b));
    all.sort_by(|one, other| (&one.name, one.other).cmp(&(&other.name, other.other)));
    Ok(all.into_iter().map(Contact::from).collect())
}

/// Whether two people are contacts.
pub fn are_contacts(
    connection: &mut Connection,
    one: PersonId,
    other: PersonId,
) -> Result<bool, StoreError> {
    let row = contacts::table.find(pair(one, other)).select(contacts::since);
    Ok(row.first::<NaiveDate>(connection).optional()?.is_some())
}

/// Sets what a person notes about a contact; false if the two are none.
pub fn set_note(
    connection: &mut Connection,
    person: PersonId,
    other: PersonId,
    note: &str,
) -> Result<bool, StoreError> {
    let row = contacts::table.find(pair(person, other));
    let rows = if person < other {
        diesel::update(row).set(contacts::note_a.eq(note)).execute(connection)?
    } else {
        diesel::update(row).set(contacts::note_b.eq(note)).execute(connection)?
    };
    Ok(rows > 0)
}

/// Deletes the contacts of pairs of whom one said *not this one* before a moment; how many.
pub fn delete_hidden(
    connection: &mut Connection,
    before: DateTime<Utc>,
) -> Result<usize, StoreError> {
    macro_rules! pairs {
        ($a:ident, $b:ident) => {
            answers::table
                .inner_join(
                    contacts::table.on(contacts::person_a
                        .eq(answers::$a)
                        .and(contacts::person_b.eq(answers::$b))),
                )
                .filter(answers::answer.eq("not-this-one"))
                .filter(answers::answered_at.lt(Moment(before)))
                .select((contacts::person_a, contacts::person_b))
                .load::<(i64, i64)>(connection)?
        };
    }
    let mut hidden = pairs!(person_id, other_id);
    hidden.extend(pairs!(other_id, person_id));
    let mut deleted = 0;
    for pair in hidden {
        deleted += diesel::delete(contacts::table.find(pair)).execute(connection)?;
    }
    Ok(deleted)
}
