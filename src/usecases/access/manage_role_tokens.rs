//! Tokens with a role: adding one, listing all, taking one away.

use std::convert::Infallible;

use crate::domain::identity::AccessId;
use crate::domain::person::role::Role;
use crate::store::access::role_tokens::Access;
use crate::store::access::{role_sessions, role_tokens};
use crate::store::{Connection, Failure};
use crate::usecases::{Context, secret_hash};

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no access {0}")]
pub struct UnknownAccess(pub AccessId);

/// Adds a token; answers with its number and the token itself, of which only the hash is kept.
pub fn add(
    connection: &mut Connection,
    context: &Context,
    name: &str,
    role: Role,
) -> Result<(AccessId, String), Failure<Infallible>> {
    let token = format!("access_{}", context.chance.token());
    let now = context.clock.now();
    let id = role_tokens::add(connection, name, role, &secret_hash(&token), now)?;
    Ok((id, token))
}

pub fn list(connection: &mut Connection) -> Result<Vec<Access>, Failure<Infallible>> {
    Ok(role_tokens::all(connection)?)
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
