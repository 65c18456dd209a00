//! Erases a guest who signed in without an invitation, because they ask for it: with their phone, or at reception. They have
//! no page of their own, and no address by which anybody could find them.

use super::erase::erase;
use crate::domain::identity::PersonId;
use crate::domain::person::deed::Deed;
use crate::domain::person::reception::Reception;
use crate::store::person::access_log::Entry;
use crate::store::person::{access_log, persons};
use crate::store::stay::unannounced_guests;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::stay::reception::list::ReceptionRefusal;
use crate::usecases::stay::reception::walk_in::walk_in;

/// Erases the guest; false, and nothing happens, if they are none or joined the register in the meantime.
pub fn erase_guest(
    connection: &mut Connection,
    context: &Context,
    guest: PersonId,
) -> Result<bool, StoreError> {
    // Whoever gives them an address at this moment does so before or after.
    persons::hold(connection, guest)?;
    let known = persons::by_id(connection, guest)?;
    if !known.is_some_and(|known| known.is_guest())
        || unannounced_guests::by_id(connection, guest)?.is_none()
    {
        return Ok(false);
    }
    Ok(erase(connection, context, guest)?.is_some())
}

/// Erases a guest of today's list, with their stay. An invited guest is none of them: they do so on a page of their own. The
/// access log says that somebody was erased, but not who.
pub fn erase_guest_at_reception(
    connection: &mut Connection,
    context: &Context,
    reception: Reception,
    id: &str,
) -> Result<(), Failure<ReceptionRefusal>> {
    let guest = walk_in(connection, context, id)?;
    if !erase_guest(connection, context, guest)? {
        return Err(Failure::Refused(ReceptionRefusal::UnknownGuest));
    }
    let entry = Entry {
        at: context.clock.now(),
        actor: reception.to_string(),
        deed: Deed::PersonErased,
        person: None,
        detail: String::new(),
        reason: None,
    };
    access_log::add(connection, &entry)?;
    Ok(())
}
