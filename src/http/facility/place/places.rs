//! `GET /api/facility/places`: everything in a site.

use actix_web::web;

use super::take_out_of_use::AtSite;
use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::place::places::{SitePlaces, places};

/// The places of a site: floors, zones, tables and desks by name, with closures now and to come.
#[utoipa::path(get, path = "/api/facility/places", params(AtSite), responses(
    (status = 200, description = "The places", body = SitePlaces),
    (status = 400, description = "bad-request", body = ProblemBody, content_type = "application/problem+json"),
    (status = 404, description = "unknown-site", body = ProblemBody, content_type = "application/problem+json"),
))]
pub async fn handle(
    app: web::Data<AppState>,
    at: web::Query<AtSite>,
) -> Result<web::Json<SitePlaces>, Problem> {
    let found =
        app.read_as_facility(move |connection, context| places(connection, context, &at.site));
    Ok(web::Json(found.await?))
}
