//! `DELETE /api/facility/closures/{id}`.

use actix_web::{HttpResponse, web};

use crate::domain::identity::ClosureId;
use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::place::close_desk::take_back_closure;

/// Takes a closure back: one to come is forgotten, one under way ends now, one that is over stays as it was.
#[utoipa::path(delete, path = "/api/facility/closures/{id}",
    params(("id" = i64, Path, description = "The closure's number")),
    responses(
    (status = 204, description = "The desk is not out of use for it any more"),
    (status = 404, description = "unknown-place", body = ProblemBody, content_type = "application/problem+json"),
))]
pub async fn handle(app: web::Data<AppState>, id: web::Path<i64>) -> Result<HttpResponse, Problem> {
    let id = ClosureId(id.into_inner());
    app.write_as_facility(move |connection, context| take_back_closure(connection, context, id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
