//! Sets what an organisation is to the host. Creates an unknown one.

use std::convert::Infallible;

use crate::domain::person::organisation::OrganisationKind;
use crate::store::person::organisations;
use crate::store::{Connection, Failure};

pub fn set_organisation(
    connection: &mut Connection,
    name: &str,
    kind: OrganisationKind,
) -> Result<(), Failure<Infallible>> {
    let id = organisations::ensure(connection, name, kind)?;
    organisations::set_kind(connection, id, kind)?;
    Ok(())
}
