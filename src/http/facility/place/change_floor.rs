//! `PATCH /api/facility/floors/{id}`.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::identity::FloorId;
use crate::domain::place::name::PlaceName;
use crate::http::AppState;
use crate::http::body::given;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::place::edit_floor::{FloorChange, change_floor};
use crate::usecases::place::floor_plan::Point;

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
    (status = 404, description = "unknown-place", body = ProblemBody, content_type = "application/problem+json"),
    (status = 409, description = "name-taken", body = ProblemBody, content_type = "application/problem+json"),
))]
pub async fn handle(
    app: web::Data<AppState>,
    id: web::Path<i64>,
    web::Json(body): web::Json<ChangeFloor>,
) -> Result<HttpResponse, Problem> {
    let id = FloorId(id.into_inner());
    let entrance = body.entrance.map(|at| at.map(|point| (point.x, point.y)));
    let change = FloorChange { name: body.name, entrance };
    app.write_as_facility(move |connection, context| {
        change_floor(connection, context, id, &change)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}
