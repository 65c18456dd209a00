//! `DELETE /api/facility/tables/{id}`.

use actix_web::{HttpResponse, web};

use crate::domain::identity::TableId;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::edit_table::delete_table;

refusals!(Refusals: UnknownPlace, PlaceInUse);

/// Deletes a table with its desks, if nobody stayed at any of them.
#[utoipa::path(delete, path = "/api/facility/tables/{id}",
    params(("id" = i64, Path, description = "The table's number")),
    responses(
    (status = 204, description = "It is gone"),
    Refusals,
))]
pub async fn handle(app: web::Data<AppState>, id: web::Path<i64>) -> Result<HttpResponse, Problem> {
    let id = TableId(id.into_inner());
    app.write_as_facility(move |connection, context| delete_table(connection, context, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
