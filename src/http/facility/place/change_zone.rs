//! `PATCH /api/facility/zones/{id}`.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::identity::{FloorId, ZoneId};
use crate::domain::place::name::PlaceName;
use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::place::edit_zone::{ZoneChange, change_zone};

/// What to change; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeZone {
    /// Its name: one line of at most 100 characters, unique in the site.
    name: Option<PlaceName>,
    /// The number of the floor it is on.
    floor: Option<i64>,
    /// How many people fit; not for a zone with desks.
    capacity: Option<i64>,
}

/// Changes a zone. What it is for never changes.
#[utoipa::path(patch, path = "/api/facility/zones/{id}", request_body = ChangeZone,
    params(("id" = i64, Path, description = "The zone's number")),
    responses(
    (status = 204, description = "It is as asked"),
    (status = 404, description = "unknown-place", body = ProblemBody, content_type = "application/problem+json"),
    (status = 409, description = "name-taken", body = ProblemBody, content_type = "application/problem+json"),
))]
pub async fn handle(
    app: web::Data<AppState>,
    id: web::Path<i64>,
    web::Json(body): web::Json<ChangeZone>,
) -> Result<HttpResponse, Problem> {
    let id = ZoneId(id.into_inner());
    let ChangeZone { name, floor, capacity } = body;
    let change = ZoneChange { name, floor: floor.map(FloorId), capacity };
    app.write_as_facility(move |connection, context| change_zone(connection, context, id, &change))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
