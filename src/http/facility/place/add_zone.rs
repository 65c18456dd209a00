//! `POST /api/facility/zones`.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::added::{Added, added};
use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};

use crate::domain::identity::FloorId;
use crate::domain::place::name::PlaceName;
use crate::domain::place::zone::ZoneKind;
use crate::usecases::place::edit_zone::{NewZone, add_zone};

/// A zone to be made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewZoneBody {
    /// The floor's number.
    floor: i64,
    /// Its name: one line of at most 100 characters, unique in the site.
    name: PlaceName,
    /// What it is for; that never changes.
    kind: ZoneKind,
    /// How many people fit; left out or null for a zone with desks.
    capacity: Option<i64>,
}

/// Adds a zone to a floor.
#[utoipa::path(post, path = "/api/facility/zones", request_body = NewZoneBody, responses(
    (status = 201, description = "It was added", body = Added),
    (status = 404, description = "unknown-place", body = ProblemBody, content_type = "application/problem+json"),
    (status = 409, description = "name-taken", body = ProblemBody, content_type = "application/problem+json"),
))]
pub async fn handle(
    app: web::Data<AppState>,

    web::Json(body): web::Json<NewZoneBody>,
) -> Result<HttpResponse, Problem> {
    let NewZoneBody { floor, name, kind, capacity } = body;
    let zone = NewZone { floor: FloorId(floor), name, kind, capacity };
    let id = app.write_as_facility(move |connection, context| add_zone(connection, context, &zone));
    Ok(added(id.await?.0))
}
