//! `GET /api/facility/places`: everything in a site.

use actix_web::web;

use super::take_out_of_use::AtSite;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::places::{SitePlaces, places};

refusals!(Refusals: BadRequest, UnknownSite);

/// The places of a site: floors, zones, tables and desks by name, with closures now and to come.
#[utoipa::path(get, path = "/api/facility/places", params(AtSite), responses(
    (status = 200, description = "The places", body = SitePlaces),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    at: web::Query<AtSite>,
) -> Result<web::Json<SitePlaces>, Problem> {
    let found =
        app.read_as_facility(move |connection, context| places(connection, context, &at.site));
    Ok(web::Json(found.await?))
}
