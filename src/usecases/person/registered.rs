//! What admins see and change: people, roles, badges, kiosks, settings. Never where anybody is or was, nor whom they
//! met: `tests/architecture` limits these files to the parts of the store that do not know it. Each look at a person,
//! and each change, is a line of the access log with the person's number.

pub use super::access_log::Acting;

use crate::domain::identity::PersonId;
use crate::store::person::person_register;
use crate::store::person::person_register::Registered;
use crate::store::{Connection, Failure};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonRefusal {
    Unknown,
    BadgeTaken,
    /// Admins can neither take the role from themselves nor deactivate themselves, so that at least one is always
    /// left.
    Oneself,
    EmailTaken,
    /// The person has already used the service with their present address.
    EmailInUse,
    /// The address belongs to somebody who was erased, and adding them again was not requested.
    WasErased,
    /// A coordinator changes no address.
    EmailFixed,
    /// A coordinator ends nobody who has a role in the building.
    HasRole,
    /// A coordinator gives no name that reads as a link: letters carry it to others.
    LinkInName,
    /// A coordinator makes no badge for somebody who may not come in.
    NotActive,
    UnknownOrganisation,
    UnknownSite,
    /// The caller has just lost the role of admin.
    NoAdmin,
}

pub(super) fn registered(
    connection: &mut Connection,
    id: PersonId,
) -> Result<Registered, Failure<PersonRefusal>> {
    person_register::by_id(connection, id)?.ok_or(Failure::Refused(PersonRefusal::Unknown))
}
