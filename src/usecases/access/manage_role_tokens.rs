//! Tokens with a role, or of a coordinator: adding one, listing all, taking one away.

use std::convert::Infallible;

use crate::domain::identity::AccessId;
use crate::domain::person::opens::Opens;
use crate::store::access::role_tokens::Access;
use crate::store::access::{role_sessions, role_tokens};
use crate::store::person::organisations;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::{Context, secret_hash};

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no access {0}")]
pub struct UnknownAccess(pub AccessId);

/// Adds a token; answers with its number and the token itself, of which only the hash is kept.
pub fn add(
    connection: &mut Connection,
    context: &Context,
    name: &str,
    opens: Opens,
) -> Result<(AccessId, String), StoreError> {
    let token = format!("access_{}", context.chance.token());
    let now = context.clock.now();
    let id = role_tokens::add(connection, name, opens, &secret_hash(&token), now)?;
    Ok((id, token))
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OrganisationRefusal {
    #[error("there is no organisation \"{0}\"")]
    Unknown(String),
    #[error("only a coordinator is of an organisation")]
    OfNoCoordinator,
}

/// What a coordinator of the organisation with this name has a token for.
pub fn people_of(
    connection: &mut Connection,
    organisation: &str,
) -> Result<Opens, Failure<OrganisationRefusal>> {
    let unknown = || Failure::Refused(OrganisationRefusal::Unknown(organisation.to_owned()));
    organisations::by_name(connection, organisation)?.map(Opens::PeopleOf).ok_or_else(unknown)
}

/// All tokens, with the organisations of coordinators.
pub fn list(
    connection: &mut Connection,
) -> Result<Vec<(Access, Option<String>)>, Failure<Infallible>> {
    let all = role_tokens::all(connection)?;
    let named = |access: Access| {
        let organisation = match access.opens.organisation() {
            Some(organisation) => organisations::name_of(connection, organisation)?,
            None => None,
        };
        Ok((access, organisation))
    };
    all.into_iter().map(named).collect()
}

pub fn revoke(
    connection: &mut Connection,
    context: &Context,
    id: AccessId,
) -> Result<(), Failure<UnknownAccess>> {
    if role_tokens::revoke(connection, id, context.clock.now())? {
        role_sessions::delete_of_access(connection, id)?;
        Ok(())
    } else {
        Err(Failure::Refused(UnknownAccess(id)))
    }
}
