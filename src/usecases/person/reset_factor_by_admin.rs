//! An admin takes away the second factor of somebody who lost it.

use super::access_log::{Acting, note};
use super::persons::{held, is_oneself};
use super::registered::PersonRefusal;
use crate::domain::identity::PersonId;
use crate::domain::person::deed::Deed;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::access::reset_factor::reset_factor;

/// Takes it away, if there is one; the person is told by letter, and reads it in their log. Nobody does so to
/// themselves: a session in a role that was left open is no way around the code that removing one's own takes.
pub fn reset_factor_of(
    connection: &mut Connection,
    context: &Context,
    acting: Acting,
    person: PersonId,
) -> Result<(), Failure<PersonRefusal>> {
    held(connection, acting.admin, person)?;
    if is_oneself(acting.admin, person) {
        return Err(Failure::Refused(PersonRefusal::Oneself));
    }
    if !reset_factor(connection, context, person)? {
        return Ok(());
    }
    Ok(note(connection, context, acting, Deed::FactorReset, Some(person), String::new())?)
}
