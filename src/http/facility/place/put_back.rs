//! `DELETE /api/facility/desks/{desk}/out-of-use`.

use actix_web::{HttpResponse, web};

use super::take_out_of_use::AtSite;
use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::place::out_of_use::put_back_in_use;

/// Puts a desk back in use; nothing changes if it was.
#[utoipa::path(delete, path = "/api/facility/desks/{desk}/out-of-use",
    params(("desk" = String, Path, description = "The desk's name"), AtSite),
    responses(
        (status = 204, description = "The desk is in use"),
        (status = 400, description = "bad-request",
            body = ProblemBody, content_type = "application/problem+json"),
        (status = 404, description = "unknown-site, unknown-desk",
            body = ProblemBody, content_type = "application/problem+json"),
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    desk: web::Path<String>,
    at: web::Query<AtSite>,
) -> Result<HttpResponse, Problem> {
    app.write_as_facility(move |connection, context| {
        put_back_in_use(connection, context, &at.site, &desk)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}
