//! What admins see and change: who is known, roles, badges, kiosks, settings. Never where anybody is or was,
//! nor whom they met: `tests/architecture` holds these files to the parts of the store that know nothing
//! of it. Each look at a person, and each change, is a line of the access log with this person's number.

pub use super::access_log::Acting;

use crate::domain::identity::PersonId;
use crate::store::person::person_register;
use crate::store::person::person_register::Registered;
use crate::store::{Connection, Failure};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonRefusal {
    Unknown,
    BadgeTaken,
    /// Nobody takes the role of admin from themselves, nor deactivates themselves: so there is always one left
    /// who can give it.
    Oneself,
    /// Somebody else has this address.
    EmailTaken,
    /// The person used the service by the address they have.
    EmailInUse,
    /// The address belongs to somebody who was erased, and adding them again was not asked for.
    WasErased,
    UnknownOrganisation,
    /// Whoever asks was an admin until a moment ago.
    NoAdmin,
}

pub(super) fn registered(
    connection: &mut Connection,
    id: PersonId,
) -> Result<Registered, Failure<PersonRefusal>> {
    person_register::by_id(connection, id)?.ok_or(Failure::Refused(PersonRefusal::Unknown))
}
