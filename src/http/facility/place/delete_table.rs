//! `DELETE /api/facility/tables/{id}`.

use actix_web::{HttpResponse, web};

use crate::domain::identity::TableId;
use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::place::edit_table::delete_table;

/// Deletes a table with its desks, if nobody stayed at any of them.
#[utoipa::path(delete, path = "/api/facility/tables/{id}",
    params(("id" = i64, Path, description = "The table's number")),
    responses(
    (status = 204, description = "It is gone"),
    (status = 404, description = "unknown-place", body = ProblemBody, content_type = "application/problem+json"),
    (status = 409, description = "place-in-use: a stay refers to it, or something stands in it", body = ProblemBody, content_type = "application/problem+json"),
))]
pub async fn handle(app: web::Data<AppState>, id: web::Path<i64>) -> Result<HttpResponse, Problem> {
    let id = TableId(id.into_inner());
    app.write_as_facility(move |connection, context| delete_table(connection, context, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
