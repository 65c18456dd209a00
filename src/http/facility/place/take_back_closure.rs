//! `DELETE /api/facility/closures/{id}`.

use actix_web::{HttpResponse, web};

use crate::domain::identity::ClosureId;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::close_desk::take_back_closure;

refusals!(Refusals: UnknownPlace);

/// Takes a closure back: one to come is forgotten, one under way ends now, one that is over stays as it was.
#[utoipa::path(delete, path = "/api/facility/closures/{id}",
    params(("id" = i64, Path, description = "The closure's number")),
    responses(
    (status = 204, description = "The desk is not out of use for it any more"),
    Refusals,
))]
pub async fn handle(app: web::Data<AppState>, id: web::Path<i64>) -> Result<HttpResponse, Problem> {
    let id = ClosureId(id.into_inner());
    app.write_as_facility(move |connection, context| take_back_closure(connection, context, id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
