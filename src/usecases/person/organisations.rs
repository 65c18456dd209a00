//! The organisations, and whether their people must have a second factor.

use serde::Serialize;
use utoipa::ToSchema;

use super::access_log::{Acting, note};
use super::persons::held_all;
use super::registered::PersonRefusal;
use crate::domain::identity::OrganisationId;
use crate::domain::person::deed::Deed;
use crate::store::person::organisations;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// An organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OrganisationView {
    /// Its number.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Whether its people must have a second factor where they sign in with a code by letter.
    pub factor_required: bool,
}

/// All organisations, by name.
pub fn all_organisations(
    connection: &mut Connection,
    _: &Context,
) -> Result<Vec<OrganisationView>, StoreError> {
    let all = organisations::all(connection)?.into_iter().map(|organisation| OrganisationView {
        id: organisation.id.0,
        name: organisation.name,
        factor_required: organisation.factor_required,
    });
    Ok(all.collect())
}

/// Sets whether the people of an organisation must have a second factor. It counts from the next request on: sessions
/// that began with a letter alone are limited, or no more.
pub fn require_factor(
    connection: &mut Connection,
    context: &Context,
    acting: Acting,
    id: OrganisationId,
    required: bool,
) -> Result<(), Failure<PersonRefusal>> {
    held_all(connection, acting.admin, [])?;
    if organisations::set_factor_required(connection, id, required)? == 0 {
        return Err(Failure::Refused(PersonRefusal::UnknownOrganisation));
    }
    Ok(note(connection, context, acting, Deed::SettingsChanged, None, told(id, required))?)
}

/// What the access log says of it: no name, for an organisation may bear that of its one person.
pub(super) fn told(id: OrganisationId, required: bool) -> String {
    let word = if required { "required" } else { "optional" };
    format!("organisation {id} second-factor={word}")
}
