//! `POST /api/facility/floors`.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::added::{Added, added};
use super::take_out_of_use::AtSite;
use crate::domain::place::name::PlaceName;
use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::place::edit_floor::add_floor;

/// A floor to be made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewFloorBody {
    /// Its name: one line of at most 100 characters, unique in the site.
    name: PlaceName,
}

/// Adds a floor to a site.
#[utoipa::path(post, path = "/api/facility/floors", request_body = NewFloorBody, params(AtSite), responses(
    (status = 201, description = "It was added", body = Added),
    (status = 404, description = "unknown-site", body = ProblemBody, content_type = "application/problem+json"),
    (status = 409, description = "name-taken", body = ProblemBody, content_type = "application/problem+json"),
))]
pub async fn handle(
    app: web::Data<AppState>,
    at: web::Query<AtSite>,
    web::Json(body): web::Json<NewFloorBody>,
) -> Result<HttpResponse, Problem> {
    let id = app.write_as_facility(move |connection, context| {
        add_floor(connection, context, &at.site, &body.name)
    });
    Ok(added(id.await?.0))
}
