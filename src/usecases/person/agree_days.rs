//! Sets on which days people of an organisation draw a desk at a site. Who is in stays in; from then on it counts for
//! every check-in, also of who scanned before.

use super::access_log::{Acting, note};
use super::persons::held_all;
use super::registered::PersonRefusal;
use crate::domain::identity::{OrganisationId, SiteId};
use crate::domain::person::agreed_days::AgreedDays;
use crate::domain::person::deed::Deed;
use crate::store::person::{agreed_days, organisations};
use crate::store::place::sites;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;

/// Sets the days agreed for a site, or with none takes the agreement back.
pub fn agree_days(
    connection: &mut Connection,
    context: &Context,
    acting: Acting,
    organisation: OrganisationId,
    site: &str,
    days: Option<AgreedDays>,
) -> Result<(), Failure<PersonRefusal>> {
    held_all(connection, acting.admin, [])?;
    if !organisations::hold(connection, organisation)? {
        return Err(Failure::Refused(PersonRefusal::UnknownOrganisation));
    }
    let unknown = Failure::Refused(PersonRefusal::UnknownSite);
    let site = sites::by_name(connection, site)?.ok_or(unknown)?;
    let done = write(connection, organisation, site.id, days)?;
    Ok(note(connection, context, acting, Deed::SettingsChanged, None, done)?)
}

/// Writes it for an organisation that is held. Returns what the access log says of it.
pub(super) fn write(
    connection: &mut Connection,
    organisation: OrganisationId,
    site: SiteId,
    days: Option<AgreedDays>,
) -> Result<String, StoreError> {
    let about = format!("organisation {organisation} site {site} agreed-days=");
    match days {
        Some(days) => {
            agreed_days::set(connection, organisation, site, days)?;
            let until = days.until().map_or_else(String::new, |until| until.to_string());
            Ok(format!("{about}{} {}..{until}", days.weekdays(), days.from()))
        }
        None => {
            agreed_days::delete(connection, organisation, site)?;
            Ok(format!("{about}any"))
        }
    }
}
