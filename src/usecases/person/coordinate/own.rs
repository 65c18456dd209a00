//! Finds people of the coordinator's organisation, and writes to the access log.

use std::collections::HashMap;

use crate::domain::identity::{OrganisationId, PersonId};
use crate::domain::person::coordinator::Coordinator;
use crate::domain::person::deed::Deed;
use crate::store::person::coordinated;
use crate::store::person::coordinated::Coordinated;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::person::access_log::note_people;
use crate::usecases::person::registered::PersonRefusal;
use crate::usecases::{Context, Keys};

/// A coordinator who does something, and why if they gave a reason.
#[derive(Debug, Clone, Copy)]
pub struct Coordinating<'a> {
    pub coordinator: Coordinator,
    pub reason: Option<&'a str>,
}

impl Coordinating<'_> {
    pub(super) const fn organisation(self) -> OrganisationId {
        self.coordinator.organisation
    }

    /// Notes what was done to people, in the transaction in which it was.
    pub(super) fn note(
        self,
        connection: &mut Connection,
        context: &Context,
        deed: Deed,
        people: impl IntoIterator<Item = PersonId>,
    ) -> Result<(), StoreError> {
        let actor = self.coordinator.to_string();
        note_people(connection, context, (&actor, self.reason), deed, people)
    }
}

/// By what a coordinator's requests name a person: nobody's number, which would tell how many people of others there
/// are, and good in one organisation only.
pub(super) fn handle(keys: &Keys, organisation: OrganisationId, person: PersonId) -> String {
    let mut handle = keys.sign_hex("coordinated", format!("{organisation}:{person}").as_bytes());
    handle.truncate(HANDLE);
    handle
}

/// 80 bits.
const HANDLE: usize = 20;

/// The people of the organisation by handle.
pub(super) fn by_handle(
    connection: &mut Connection,
    context: &Context,
    organisation: OrganisationId,
) -> Result<HashMap<String, PersonId>, StoreError> {
    let all = coordinated::numbers(connection, organisation)?;
    Ok(all.into_iter().map(|id| (handle(&context.keys, organisation, id), id)).collect())
}

/// Holds the person with this handle until the transaction ends. They are unknown unless they are of the organisation.
pub(super) fn own(
    connection: &mut Connection,
    context: &Context,
    organisation: OrganisationId,
    id: &str,
) -> Result<Coordinated, Failure<PersonRefusal>> {
    let unknown = || Failure::Refused(PersonRefusal::Unknown);
    let found = by_handle(connection, context, organisation)?.get(id).copied();
    let held = coordinated::hold(connection, organisation, found.ok_or_else(unknown)?)?;
    held.ok_or_else(unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_is_good_in_one_organisation_only() {
        let keys = Keys::new("a secret");
        let [one, other] = [1, 2].map(OrganisationId);
        let person = PersonId(7);
        assert_eq!(handle(&keys, one, person), handle(&keys, one, person));
        assert_ne!(handle(&keys, one, person), handle(&keys, other, person));
        assert_ne!(handle(&keys, one, person), handle(&keys, one, PersonId(8)));
        assert_eq!(handle(&keys, one, person).len(), HANDLE);
    }
}
