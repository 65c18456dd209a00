//! Somebody means to come, or not any more. It keeps no seat for them.

use super::refusal::{GatheringRefusal, Refused, UNKNOWN};
use super::view::find_and_hold;
use crate::domain::identity::PersonId;
use crate::store::gathering::comers;
use crate::store::person::persons;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// Notes that somebody means to come.
pub fn come(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
) -> Result<(), Refused> {
    // People are held before what they do.
    if !persons::hold_active(connection, person)? {
        return Err(UNKNOWN);
    }
    let found = find_and_hold(connection, context, Some(person), code)?;
    if found.called_off {
        return Err(Failure::Refused(GatheringRefusal::Over));
    }
    Ok(comers::add(connection, found.id, person)?)
}

/// Notes that somebody does not mean to come.
pub fn stay_away(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
) -> Result<(), Refused> {
    persons::hold(connection, person)?;
    let found = find_and_hold(connection, context, Some(person), code)?;
    Ok(comers::delete(connection, found.id, person)?)
}
