use serde::Serialize;
use utoipa::ToSchema;

use super::site_settings::{SiteChanges, SiteRefusal, change_site, delete_site, windows};
use crate::domain::language::Language;
use crate::domain::person::deed::Deed;
use crate::domain::person::role::RoleHolder;
use crate::domain::place::draw_policy::Policy;
use crate::store::place::sites;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::person::access_log::note;

/// A site's settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct SettingsView {
    pub site: String,
    /// The least number of persons that a published figure stands for, 5 or more.
    pub small_number: i64,
    /// The hour of Monday at which digests are written, 0 to 23.
    pub digest_hour: u32,
    /// How desks are drawn.
    pub policy: Policy,
    /// Whether letters name people.
    pub names_in_mail: bool,
    /// The language of its kiosks.
    pub language: Language,
    /// For how many days it keeps stays, draw records and pseudonyms: usually 28.
    pub stays_days: u16,
    /// For how many days it keeps encounters, before they fold into acquaintances: usually 28.
    pub encounters_days: u16,
}

pub fn settings(
    connection: &mut Connection,
    _: &Context,
    site: &str,
) -> Result<SettingsView, Failure<SiteRefusal>> {
    let found = sites::by_name(connection, site)?
        .ok_or_else(|| Failure::Refused(SiteRefusal::UnknownSite(site.to_owned())))?;
    let kept = windows(connection, &found)?;
    Ok(SettingsView {
        stays_days: kept.stays,
        encounters_days: kept.encounters,
        site: found.name,
        small_number: found.small_number,
        digest_hour: found.digest_hour,
        policy: found.policy,
        names_in_mail: found.names_in_mail,
        language: found.language,
    })
}

pub fn change_settings(
    connection: &mut Connection,
    context: &Context,
    admin: RoleHolder,
    site: &str,
    changes: &SiteChanges,
) -> Result<(), Failure<SiteRefusal>> {
    change_site(connection, context, site, changes)?;
    let newer = changes.name.as_ref().map(|newer| newer.as_str()).filter(|newer| *newer != site);
    let site = newer.map_or_else(|| site.to_owned(), |newer| format!("{site} → {newer}"));
    Ok(note(connection, context, admin.into(), Deed::SettingsChanged, None, site)?)
}

/// Deletes a site; see [`delete_site`].
pub fn delete_site_on_screen(
    connection: &mut Connection,
    context: &Context,
    admin: RoleHolder,
    site: &str,
) -> Result<(), Failure<SiteRefusal>> {
    delete_site(connection, context, site)?;
    let detail = format!("{site}: deleted");
    Ok(note(connection, context, admin.into(), Deed::SettingsChanged, None, detail)?)
}
