use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::added::{Added, added};
use super::edit::edit;
use super::site::AtSite;
use crate::domain::identity::FloorId;
use crate::domain::place::name::PlaceName;
use crate::http::AppState;
use crate::http::body::given;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::edit_floor::{FloorChange, add_floor, change_floor, delete_floor};
use crate::usecases::place::floor_plan::Point;

refusals!(AddRefusals: UnknownSite, NameTaken);
refusals!(ChangeRefusals: UnknownPlace, NameTaken);
refusals!(DeleteRefusals: UnknownPlace, PlaceInUse);

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
    AddRefusals,
))]
pub async fn add(
    app: web::Data<AppState>,
    at: web::Query<AtSite>,
    web::Json(body): web::Json<NewFloorBody>,
) -> Result<HttpResponse, Problem> {
    let id =
        edit(&app, move |connection, context| add_floor(connection, context, &at.site, &body.name));
    Ok(added(id.await?.0))
}

/// What to change; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeFloor {
    /// Its name: one line of at most 100 characters, unique in the site.
    name: Option<PlaceName>,
    /// Where people come in, in metres; null takes the entrance away.
    #[serde(default, deserialize_with = "given")]
    entrance: Option<Option<Point>>,
}

/// Changes a floor.
#[utoipa::path(patch, path = "/api/facility/floors/{id}", request_body = ChangeFloor,
    params(("id" = i64, Path, description = "The floor's number")),
    responses(
    (status = 204, description = "It is as asked"),
    ChangeRefusals,
))]
pub async fn change(
    app: web::Data<AppState>,
    id: web::Path<i64>,
    web::Json(body): web::Json<ChangeFloor>,
) -> Result<HttpResponse, Problem> {
    let id = FloorId(id.into_inner());
    let entrance = body.entrance.map(|at| at.map(|point| (point.x, point.y)));
    let change = FloorChange { name: body.name, entrance };
    edit(&app, move |connection, context| change_floor(connection, context, id, &change)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Deletes a floor without zones, with its drawing; its figures stay.
#[utoipa::path(delete, path = "/api/facility/floors/{id}",
    params(("id" = i64, Path, description = "The floor's number")),
    responses(
    (status = 204, description = "It is gone"),
    DeleteRefusals,
))]
pub async fn delete(app: web::Data<AppState>, id: web::Path<i64>) -> Result<HttpResponse, Problem> {
    let id = FloorId(id.into_inner());
    edit(&app, move |connection, context| delete_floor(connection, context, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
