//! `DELETE /api/facility/desks/{desk}/out-of-use`.

use actix_web::{HttpResponse, web};

use super::take_out_of_use::AtSite;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::out_of_use::put_back_in_use;

refusals!(Refusals: BadRequest, UnknownSite, UnknownDesk);

/// Puts a desk back in use; nothing changes if it was.
#[utoipa::path(delete, path = "/api/facility/desks/{desk}/out-of-use",
    params(("desk" = String, Path, description = "The desk's name"), AtSite),
    responses(
        (status = 204, description = "The desk is in use"),
        Refusals,
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
