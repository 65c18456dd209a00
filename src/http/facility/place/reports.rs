//! `GET /api/facility/reports`: broken things.

use actix_web::web;

use super::take_out_of_use::AtSite;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::reports::{BrokenThing, site_reports};

refusals!(Refusals: BadRequest, UnknownSite);

/// The reports of broken things at a site, the newest first. Who made them is not known.
#[utoipa::path(get, path = "/api/facility/reports", params(AtSite), responses(
    (status = 200, description = "The reports", body = Vec<BrokenThing>),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    at: web::Query<AtSite>,
) -> Result<web::Json<Vec<BrokenThing>>, Problem> {
    let found = app
        .read_as_facility(move |connection, context| site_reports(connection, context, &at.site));
    Ok(web::Json(found.await?))
}
