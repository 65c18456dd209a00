//! `DELETE /api/facility/floors/{id}`.

use actix_web::{HttpResponse, web};

use crate::domain::identity::FloorId;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::edit_floor::delete_floor;

refusals!(Refusals: UnknownPlace, PlaceInUse);

/// Deletes a floor without zones, with its drawing; its figures stay.
#[utoipa::path(delete, path = "/api/facility/floors/{id}",
    params(("id" = i64, Path, description = "The floor's number")),
    responses(
    (status = 204, description = "It is gone"),
    Refusals,
))]
pub async fn handle(app: web::Data<AppState>, id: web::Path<i64>) -> Result<HttpResponse, Problem> {
    let id = FloorId(id.into_inner());
    app.write_as_facility(move |connection, context| delete_floor(connection, context, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
