//! `DELETE /api/facility/desks/{id}`.

use actix_web::{HttpResponse, web};

use crate::domain::identity::DeskId;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::edit_desk::delete_desk;

refusals!(Refusals: UnknownPlace, PlaceInUse);

/// Deletes a desk that nobody stayed at, with its closures and the reports about it.
#[utoipa::path(delete, path = "/api/facility/desks/{id}",
    params(("id" = i64, Path, description = "The desk's number")),
    responses(
    (status = 204, description = "It is gone"),
    Refusals,
))]
pub async fn handle(app: web::Data<AppState>, id: web::Path<i64>) -> Result<HttpResponse, Problem> {
    let id = DeskId(id.into_inner());
    app.write_as_facility(move |connection, context| delete_desk(connection, context, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
