//! Who came without an invitation.

use super::day::{ReceptionRefusal, Shown, guests_of};
use crate::domain::identity::PersonId;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// The guest of today whom the list names so, who came without an invitation.
pub fn walk_in(
    connection: &mut Connection,
    context: &Context,
    id: &str,
) -> Result<PersonId, Failure<ReceptionRefusal>> {
    let today = guests_of(connection, context, Shown::Today)?.unwrap_or_default();
    let found = today.into_iter().find(|guest| guest.id == id && guest.uid.is_none());
    found.and_then(|guest| guest.person).ok_or(Failure::Refused(ReceptionRefusal::UnknownGuest))
}
