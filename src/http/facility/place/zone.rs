use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::added::{Added, added};
use super::edit::edit;
use crate::domain::identity::{FloorId, ZoneId};
use crate::domain::place::name::PlaceName;
use crate::domain::place::zone::ZoneKind;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::edit_zone::{NewZone, ZoneChange, add_zone, change_zone, delete_zone};

refusals!(EditRefusals: UnknownPlace, NameTaken);
refusals!(DeleteRefusals: UnknownPlace, PlaceInUse);

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
    EditRefusals,
))]
pub async fn add(
    app: web::Data<AppState>,
    web::Json(body): web::Json<NewZoneBody>,
) -> Result<HttpResponse, Problem> {
    let NewZoneBody { floor, name, kind, capacity } = body;
    let zone = NewZone { floor: FloorId(floor), name, kind, capacity };
    let id = edit(&app, move |connection, context| add_zone(connection, context, &zone));
    Ok(added(id.await?.0))
}

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
    EditRefusals,
))]
pub async fn change(
    app: web::Data<AppState>,
    id: web::Path<i64>,
    web::Json(body): web::Json<ChangeZone>,
) -> Result<HttpResponse, Problem> {
    let id = ZoneId(id.into_inner());
    let ChangeZone { name, floor, capacity } = body;
    let change = ZoneChange { name, floor: floor.map(FloorId), capacity };
    edit(&app, move |connection, context| change_zone(connection, context, id, &change)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Deletes a zone without tables that nobody stayed in; its figures stay.
#[utoipa::path(delete, path = "/api/facility/zones/{id}",
    params(("id" = i64, Path, description = "The zone's number")),
    responses(
    (status = 204, description = "It is gone"),
    DeleteRefusals,
))]
pub async fn delete(app: web::Data<AppState>, id: web::Path<i64>) -> Result<HttpResponse, Problem> {
    let id = ZoneId(id.into_inner());
    edit(&app, move |connection, context| delete_zone(connection, context, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
