//! Whom a letter names besides its reader, as long as what it said is kept.
//!
//! Who withdraws or is erased is found by these rows, and never by what a letter says.

use std::collections::BTreeSet;

use diesel::prelude::*;

use crate::domain::identity::{LetterId, PersonId};
use crate::domain::letter::kind::LetterKind;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_many;
use crate::engine::failure::StoreError;
use crate::schema::{letters, named_in_letters};

pub(super) fn insert(
    connection: &mut Connection,
    letter: LetterId,
    people: &BTreeSet<PersonId>,
) -> Result<(), StoreError> {
    let row = |person: &PersonId| {
        (named_in_letters::letter_id.eq(letter.0), named_in_letters::person_id.eq(person.0))
    };
    let rows: Vec<_> = people.iter().map(row).collect();
    if !rows.is_empty() {
        insert_many!(connection, named_in_letters::table, &rows)?;
    }
    Ok(())
}

/// The letters that name a person, with their kinds, by number.
pub fn letters_naming(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<(LetterId, LetterKind)>, StoreError> {
    let rows = named_in_letters::table
        .inner_join(letters::table)
        .filter(named_in_letters::person_id.eq(person.0))
        .order(named_in_letters::letter_id)
        .select((named_in_letters::letter_id, letters::kind))
        .load::<(i64, String)>(connection)?;
    rows.into_iter()
        .map(|(letter, kind)| Ok((LetterId(letter), super::stored_kind::kind(&kind)?)))
        .collect()
}

/// Whom a letter names besides its reader, by number.
pub fn named_in(
    connection: &mut Connection,
    letter: LetterId,
) -> Result<Vec<PersonId>, StoreError> {
    let rows = named_in_letters::table
        .filter(named_in_letters::letter_id.eq(letter.0))
        .order(named_in_letters::person_id)
        .select(named_in_letters::person_id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(PersonId).collect())
}

/// Records that a letter does not name a person any more.
pub fn delete(
    connection: &mut Connection,
    letter: LetterId,
    person: PersonId,
) -> Result<(), StoreError> {
    diesel::delete(named_in_letters::table.find((letter.0, person.0))).execute(connection)?;
    Ok(())
}

/// Deletes whom the letters of some digests name, as what these said is deleted.
macro_rules! delete_names {
    ($connection:expr, $digests:expr) => {{
        use crate::schema::{digests, named_in_letters};
        let letters = $digests.select(digests::letter_id);
        let named = named_in_letters::table.filter(named_in_letters::letter_id.eq_any(letters));
        diesel::delete(named).execute($connection)?;
    }};
}
pub(crate) use delete_names;
