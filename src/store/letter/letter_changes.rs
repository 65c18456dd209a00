//! Letters that change after they were written, because somebody withdrew or was erased.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use super::letters;
use crate::domain::identity::{LetterId, PersonId};
use crate::domain::language::Language;
use crate::domain::letter::kind::LetterKind;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::letters as letters_table;

/// A letter that was neither sent nor given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsent {
    pub language: Language,
    pub message_id: String,
}

#[derive(Queryable)]
struct UnsentRow {
    language: String,
    message_id: String,
}

/// The letter of this number while it was neither sent nor given up.
pub fn while_waiting(
    connection: &mut Connection,
    id: LetterId,
) -> Result<Option<Unsent>, StoreError> {
    let row = letters_table::table
        .find(id.0)
        .filter(letters_table::sent_at.is_null())
        .filter(letters_table::failed_at.is_null())
        .select((letters_table::language, letters_table::message_id))
        .first::<UnsentRow>(connection)
        .optional()?;
    row.map(|row| {
        let corrupt = |why| StoreError::Corrupt { what: "letter", why };
        Ok(Unsent { language: row.language.parse().map_err(corrupt)?, message_id: row.message_id })
    })
    .transpose()
}

/// Deletes what a letter says; that it was written stays.
pub fn empty(connection: &mut Connection, id: LetterId) -> Result<(), StoreError> {
    diesel::update(letters_table::table.find(id.0))
        .set((
            letters_table::subject.eq(""),
            letters_table::text_body.eq(""),
            letters_table::html_body.eq(""),
            letters_table::unsubscribe_url.eq(None::<&str>),
            letters_table::reply_to.eq(None::<&str>),
            letters_table::event.eq(None::<&str>),
            letters_table::badge.eq(None::<&str>),
        ))
        .execute(connection)?;
    Ok(())
}

/// Gives up the digests that wait for a person, and deletes what all of theirs say.
pub fn take_back_digests_of(
    connection: &mut Connection,
    person: PersonId,
    at: DateTime<Utc>,
    reason: &str,
) -> Result<(), StoreError> {
    let ids = letters_table::table
        .filter(letters_table::person_id.eq(person.0))
        .filter(letters_table::kind.eq(LetterKind::Digest.as_str()))
        .order(letters_table::id)
        .select(letters_table::id)
        .load::<i64>(connection)?;
    for id in ids {
        letters::withdraw(connection, LetterId(id), at, reason)?;
        empty(connection, LetterId(id))?;
    }
    Ok(())
}
