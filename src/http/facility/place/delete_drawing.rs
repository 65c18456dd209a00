//! `DELETE /api/facility/floors/{id}/drawing`.

use actix_web::{HttpResponse, web};

use crate::domain::identity::FloorId;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::edit_drawing::delete_drawing;

refusals!(Refusals: UnknownPlace);

/// Takes the drawing of a floor away.
#[utoipa::path(delete, path = "/api/facility/floors/{id}/drawing",
    params(("id" = i64, Path, description = "The floor's number")),
    responses(
    (status = 204, description = "The floor has no drawing any more"),
    Refusals,
))]
pub async fn handle(app: web::Data<AppState>, id: web::Path<i64>) -> Result<HttpResponse, Problem> {
    let id = FloorId(id.into_inner());
    app.write_as_facility(move |connection, context| delete_drawing(connection, context, id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
