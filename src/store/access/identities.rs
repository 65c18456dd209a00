//! Who somebody is at an identity provider: issuer and subject, and nothing else that might change there.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::PersonId;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::identities;

/// Whom an issuer means by a subject; none if that was never linked.
pub fn person_of(
    connection: &mut Connection,
    issuer: &str,
    subject: &str,
) -> Result<Option<PersonId>, StoreError> {
    let id = identities::table
        .find((issuer, subject))
        .select(identities::person_id)
        .get_result::<i64>(connection)
        .optional()?;
    Ok(id.map(PersonId))
}

/// Whether a person is linked to anybody at an issuer.
pub fn is_linked(
    connection: &mut Connection,
    issuer: &str,
    person: PersonId,
) -> Result<bool, StoreError> {
    let theirs = identities::table
        .filter(identities::issuer.eq(issuer))
        .filter(identities::person_id.eq(person.0));
    let links: i64 = theirs.count().get_result(connection)?;
    Ok(links > 0)
}

pub fn link(
    connection: &mut Connection,
    issuer: &str,
    subject: &str,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::insert_into(identities::table)
        .values((
            identities::issuer.eq(issuer),
            identities::subject.eq(subject),
            identities::person_id.eq(person.0),
            identities::linked_at.eq(Moment(now)),
        ))
        .execute(connection)?;
    Ok(())
}
