//! Sets what an organisation is to the host, on which days its people draw desks, and whether they must have a second
//! factor. Creates an unknown one.

use super::access_log::note_of_nobody;
use super::agree_days;
use super::organisations::told;
use crate::domain::identity::OrganisationId;
use crate::domain::person::agreed_days::AgreedDays;
use crate::domain::person::deed::Deed;
use crate::domain::person::organisation::OrganisationKind;
use crate::domain::place::open_days::WeekDays;
use crate::store::person::organisations;
use crate::store::place::sites;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OrganisationRefusal {
    #[error("there is no organisation \"{0}\"; with --kind it is made")]
    UnknownOrganisation(String),
    #[error("there is no site \"{0}\"")]
    UnknownSite(String),
    #[error("{0}")]
    Days(String),
}

/// What to change; `None` leaves a value as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrganisationChanges {
    pub kind: Option<OrganisationKind>,
    /// Sites, and the days agreed for each from today on; none for every day.
    pub agreed: Vec<(String, Option<WeekDays>)>,
    pub factor_required: Option<bool>,
}

/// Sets what is given. An organisation that nobody knew is made if its kind is.
pub fn set_organisation(
    connection: &mut Connection,
    context: &Context,
    name: &str,
    changes: &OrganisationChanges,
) -> Result<(), Failure<OrganisationRefusal>> {
    let id = match changes.kind {
        Some(kind) => {
            let id = organisations::ensure(connection, name, kind)?;
            organisations::set_kind(connection, id, kind)?;
            id
        }
        None => {
            let unknown =
                || Failure::Refused(OrganisationRefusal::UnknownOrganisation(name.to_owned()));
            organisations::by_name(connection, name)?.ok_or_else(unknown)?
        }
    };
    agree(connection, context, id, &changes.agreed)?;
    if let Some(required) = changes.factor_required {
        organisations::set_factor_required(connection, id, required)?;
        note_of_nobody(connection, context, Deed::SettingsChanged, &told(id, required))?;
    }
    Ok(())
}

fn agree(
    connection: &mut Connection,
    context: &Context,
    id: OrganisationId,
    agreed: &[(String, Option<WeekDays>)],
) -> Result<(), Failure<OrganisationRefusal>> {
    if !agreed.is_empty() {
        organisations::hold(connection, id)?;
    }
    for (name, weekdays) in agreed {
        let unknown = || Failure::Refused(OrganisationRefusal::UnknownSite(name.clone()));
        let site = sites::by_name(connection, name)?.ok_or_else(unknown)?;
        let today = site.day(context.clock.now());
        let days = weekdays.map(|weekdays| AgreedDays::new(weekdays, today, None)).transpose();
        let days = days.map_err(|why| Failure::Refused(OrganisationRefusal::Days(why)))?;
        let done = agree_days::write(connection, id, site.id, days)?;
        note_of_nobody(connection, context, Deed::SettingsChanged, &done)?;
    }
    Ok(())
}
