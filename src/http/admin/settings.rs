#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use std::fmt::Display;
use utoipa::{IntoParams, ToSchema};

use crate::domain::language::Language;
use crate::domain::place::name::PlaceName;
use crate::domain::upkeep::retention::SETTABLE_DAYS;
use crate::http::AppState;
use crate::http::auth::RoleCaller;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::place::settings_screen::{
    SettingsView, change_settings, delete_site_on_screen, settings,
};
use crate::usecases::place::site_settings::SiteChanges;

refusals!(ShowRefusals: BadRequest, UnknownSite);
refusals!(
    ChangeRefusals: BadRequest "a value that a setting cannot have",
    UnknownSite,
    SiteNameTaken,
);
refusals!(DeleteRefusals: BadRequest, UnknownSite, SiteInUse);

/// Which site.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct OfSite {
    pub site: String,
}

/// The settings of a site.
#[utoipa::path(get, path = "/api/admin/settings", params(OfSite), responses(
    (status = 200, description = "The settings", body = SettingsView),
    ShowRefusals,
))]
pub async fn show(
    app: web::Data<AppState>,
    of: web::Query<OfSite>,
) -> Result<web::Json<SettingsView>, Problem> {
    let found = app.read(move |connection, context| settings(connection, context, &of.site));
    Ok(web::Json(found.await?))
}

/// What to change; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeSettings {
    /// Another name of the site.
    name: Option<PlaceName>,
    /// The least number of persons that a published figure stands for: 5 or more.
    small_number: Option<i64>,
    /// The hour of Monday at which digests are written: 0 to 23.
    digest_hour: Option<u32>,
    /// How desks are drawn: `bounded` or `uniform`.
    policy: Option<String>,
    /// Whether letters name people.
    names_in_mail: Option<bool>,
    /// The language of its kiosks.
    language: Option<Language>,
    /// For how many days it keeps stays, draw records and pseudonyms: 1 to 365. More than 28 is shown to
    /// everybody, with the date.
    stays_days: Option<u16>,
    /// For how many days it keeps encounters: 1 to 365. More than 28 is shown to everybody, with the date.
    encounters_days: Option<u16>,
}

/// Changes settings of a site: all that is asked, or nothing.
#[utoipa::path(patch, path = "/api/admin/settings", params(OfSite),
    request_body = ChangeSettings, responses(
        (status = 204, description = "The settings are so"),
        ChangeRefusals,
    ))]
pub async fn change(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    web::Query(OfSite { site }): web::Query<OfSite>,
    web::Json(body): web::Json<ChangeSettings>,
) -> Result<HttpResponse, Problem> {
    let changes = changes(body).map_err(|why| Problem::new(Reason::BadRequest).detail(why))?;
    app.write(move |connection, context| {
        change_settings(connection, context, admin, &site, &changes)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Deletes a site with its places, screens, settings and figures: one that nobody has been at, or of which all that was kept
/// about people is forgotten.
#[utoipa::path(delete, path = "/api/admin/site", params(OfSite), responses(
    (status = 204, description = "The site is gone"),
    DeleteRefusals,
))]
pub async fn delete(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    web::Query(OfSite { site }): web::Query<OfSite>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| delete_site_on_screen(connection, context, admin, &site))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

fn changes(body: ChangeSettings) -> Result<SiteChanges, String> {
    let (least, most) = (*SETTABLE_DAYS.start(), *SETTABLE_DAYS.end());
    let policy = body.policy.as_deref().map(str::parse).transpose();
    Ok(SiteChanges {
        name: body.name,
        small_number: within("small_number", body.small_number, 5, 1_000_000)?,
        digest_hour: within("digest_hour", body.digest_hour, 0, 23)?,
        policy: policy.map_err(|why: String| format!("policy: {why}"))?,
        names_in_mail: body.names_in_mail,
        language: body.language,
        stays_days: within("stays_days", body.stays_days, least, most)?,
        encounters_days: within("encounters_days", body.encounters_days, least, most)?,
        ..SiteChanges::default()
    })
}

fn within<T: PartialOrd + Display>(
    name: &str,
    value: Option<T>,
    least: T,
    most: T,
) -> Result<Option<T>, String> {
    match value {
        Some(value) if value < least || value > most => {
            Err(format!("{name}: {value} is not from {least} to {most}"))
        }
        other => Ok(other),
    }
}
