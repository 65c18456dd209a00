//! `GET /api/admin/settings`: how a site works.
#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::web;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::settings::{SettingsView, settings};

/// Which site.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct OfSite {
    /// Its name.
    pub site: String,
}

refusals!(Refusals: BadRequest, UnknownSite);

/// The settings of a site.
#[utoipa::path(get, path = "/api/admin/settings", params(OfSite), responses(
    (status = 200, description = "The settings", body = SettingsView),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    of: web::Query<OfSite>,
) -> Result<web::Json<SettingsView>, Problem> {
    let found = app.read(move |connection, context| settings(connection, context, &of.site));
    Ok(web::Json(found.await?))
}
