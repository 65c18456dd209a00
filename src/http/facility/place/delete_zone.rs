//! `DELETE /api/facility/zones/{id}`.

use actix_web::{HttpResponse, web};

use crate::domain::identity::ZoneId;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::edit_zone::delete_zone;

refusals!(Refusals: UnknownPlace, PlaceInUse);

/// Deletes a zone without tables that nobody stayed in; its figures stay.
#[utoipa::path(delete, path = "/api/facility/zones/{id}",
    params(("id" = i64, Path, description = "The zone's number")),
    responses(
    (status = 204, description = "It is gone"),
    Refusals,
))]
pub async fn handle(app: web::Data<AppState>, id: web::Path<i64>) -> Result<HttpResponse, Problem> {
    let id = ZoneId(id.into_inner());
    app.write_as_facility(move |connection, context| delete_zone(connection, context, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
