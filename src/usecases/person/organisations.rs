//! The organisations: their kind, the days agreed with them, and whether their people must have a second factor.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::access_log::{Acting, note};
use super::persons::held_all;
use super::registered::PersonRefusal;
use crate::domain::identity::OrganisationId;
use crate::domain::person::deed::Deed;
use crate::domain::person::organisation::OrganisationKind;
use crate::domain::place::open_days::WeekDay;
use crate::store::person::agreed_days::Agreement;
use crate::store::person::{agreed_days, organisations};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// An organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OrganisationView {
    /// Its number.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// What it is to the host.
    pub kind: OrganisationKind,
    /// On which days its people draw desks, by site. At a site that is not there, they do on every day; so do those of
    /// the host everywhere.
    pub agreed_days: Vec<AgreedDaysView>,
    /// Whether its people must have a second factor where they sign in with a code by letter.
    pub factor_required: bool,
}

/// The days agreed for a site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AgreedDaysView {
    /// The site.
    pub site: String,
    /// The days of the week.
    pub weekdays: Vec<WeekDay>,
    /// The first day.
    pub from: NaiveDate,
    /// The last day; null if there is none.
    pub until: Option<NaiveDate>,
}

/// All organisations, by name.
pub fn all_organisations(
    connection: &mut Connection,
    _: &Context,
) -> Result<Vec<OrganisationView>, StoreError> {
    let agreements = agreed_days::all(connection)?;
    let days_of = |id| agreements.iter().filter(move |one| one.organisation == id).map(view);
    let all = organisations::all(connection)?.into_iter().map(|organisation| OrganisationView {
        agreed_days: days_of(organisation.id).collect(),
        id: organisation.id.0,
        name: organisation.name,
        kind: organisation.kind,
        factor_required: organisation.factor_required,
    });
    Ok(all.collect())
}

fn view(agreement: &Agreement) -> AgreedDaysView {
    AgreedDaysView {
        site: agreement.site.clone(),
        weekdays: agreement.days.weekdays().iter().collect(),
        from: agreement.days.from(),
        until: agreement.days.until(),
    }
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
