//! Whoever announces gatherings: with a token for that, or as an admin.

use crate::domain::identity::PersonId;
use crate::domain::person::deed::Deed;
use crate::domain::person::gathering_host::GatheringHost;
use crate::domain::person::role::{RoleHolder, RoleRight};
use crate::store::person::access_log;
use crate::store::person::access_log::Entry;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Announcer {
    Host(GatheringHost),
    Admin(RoleHolder),
}

impl Announcer {
    /// The person behind it; none of a token. As a person they announce for groups of which they are a member.
    pub const fn person(&self) -> Option<PersonId> {
        match self {
            Self::Host(_) | Self::Admin(RoleHolder { right: RoleRight::Access(_), .. }) => None,
            Self::Admin(RoleHolder { right: RoleRight::Person(person, _), .. }) => Some(*person),
        }
    }

    fn actor(&self) -> String {
        match self {
            Self::Host(host) => host.to_string(),
            Self::Admin(holder) => holder.to_string(),
        }
    }

    /// Notes what they did with a gathering. Runs in the same transaction.
    pub(super) fn note(
        &self,
        connection: &mut Connection,
        context: &Context,
        deed: Deed,
        code: &str,
    ) -> Result<(), StoreError> {
        let entry = Entry {
            at: context.clock.now(),
            actor: self.actor(),
            deed,
            person: None,
            // Its title may name somebody, and may be that of a group of others.
            detail: code.to_owned(),
            reason: None,
        };
        access_log::add(connection, &entry)
    }
}
