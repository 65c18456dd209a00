//! Sets what an organisation is to the host, and whether its people must have a second factor. Creates an unknown one.

use super::access_log::note_of_nobody;
use super::organisations::told;
use crate::domain::person::deed::Deed;
use crate::domain::person::organisation::OrganisationKind;
use crate::store::person::organisations;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no organisation \"{0}\"; with --kind it is made")]
pub struct UnknownOrganisation(pub String);

/// Sets what is given. An organisation that nobody knew is made if its kind is.
pub fn set_organisation(
    connection: &mut Connection,
    context: &Context,
    name: &str,
    kind: Option<OrganisationKind>,
    factor_required: Option<bool>,
) -> Result<(), Failure<UnknownOrganisation>> {
    let id = match kind {
        Some(kind) => {
            let id = organisations::ensure(connection, name, kind)?;
            organisations::set_kind(connection, id, kind)?;
            id
        }
        None => {
            let unknown = || Failure::Refused(UnknownOrganisation(name.to_owned()));
            organisations::by_name(connection, name)?.ok_or_else(unknown)?
        }
    };
    if let Some(required) = factor_required {
        organisations::set_factor_required(connection, id, required)?;
        note_of_nobody(connection, context, Deed::SettingsChanged, &told(id, required))?;
    }
    Ok(())
}
