//! `GET /api/facility/reports`: broken things.

use actix_web::web;

use super::take_out_of_use::AtSite;
use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::place::reports::{BrokenThing, site_reports};

/// The reports of broken things at a site, the newest first. Who made them is not known.
#[utoipa::path(get, path = "/api/facility/reports", params(AtSite), responses(
    (status = 200, description = "The reports", body = Vec<BrokenThing>),
    (status = 400, description = "bad-request", body = ProblemBody, content_type = "application/problem+json"),
    (status = 404, description = "unknown-site", body = ProblemBody, content_type = "application/problem+json"),
))]
pub async fn handle(
    app: web::Data<AppState>,
    at: web::Query<AtSite>,
) -> Result<web::Json<Vec<BrokenThing>>, Problem> {
    let found = app
        .read_as_facility(move |connection, context| site_reports(connection, context, &at.site));
    Ok(web::Json(found.await?))
}
