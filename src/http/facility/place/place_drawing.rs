//! `PATCH /api/facility/floors/{id}/drawing`.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::identity::FloorId;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::edit_drawing::place_drawing;

/// Where a drawing lies, in metres. Its height follows from its width.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceDrawing {
    /// Left edge.
    x: f64,
    /// Upper edge.
    y: f64,
    /// Width, from 0.1 to 1000.
    width: f64,
}

refusals!(Refusals: UnknownPlace);

/// Lays the drawing of a floor elsewhere, or makes it larger or smaller.
#[utoipa::path(patch, path = "/api/facility/floors/{id}/drawing", request_body = PlaceDrawing,
    params(("id" = i64, Path, description = "The floor's number")),
    responses(
    (status = 204, description = "The drawing lies there"),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    id: web::Path<i64>,
    web::Json(body): web::Json<PlaceDrawing>,
) -> Result<HttpResponse, Problem> {
    let id = FloorId(id.into_inner());
    let PlaceDrawing { x, y, width } = body;
    app.write_as_facility(move |connection, context| {
        place_drawing(connection, context, id, (x, y), width)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}
