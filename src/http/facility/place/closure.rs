use actix_web::{HttpResponse, web};
use chrono::{DateTime, Utc};
use serde::Deserialize;
use utoipa::ToSchema;

use super::added::{Added, added};
use crate::domain::identity::{ClosureId, DeskId};
use crate::http::AppState;
use crate::http::one_line::one_line;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::close_desk::{close_desk, take_back_closure};

refusals!(Refusals: UnknownPlace);

/// A time during which a desk is out of use.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewClosure {
    /// Why; one line of at most 200 characters.
    reason: String,
    /// From when on (RFC 3339); from now on if left out, null or past.
    from: Option<DateTime<Utc>>,
    /// Until when (RFC 3339); until it is taken back if left out or null.
    until: Option<DateTime<Utc>>,
}

/// Takes a desk out of use for a time. Who sits there stays; nobody is handed it after them. Closures may
/// overlap.
#[utoipa::path(post, path = "/api/facility/desks/{id}/closures", request_body = NewClosure,
    params(("id" = i64, Path, description = "The desk's number")),
    responses(
    (status = 201, description = "The desk is or will be out of use", body = Added),
    Refusals,
))]
pub async fn add(
    app: web::Data<AppState>,
    desk: web::Path<i64>,
    web::Json(body): web::Json<NewClosure>,
) -> Result<HttpResponse, Problem> {
    let desk = DeskId(desk.into_inner());
    let why = one_line("reason", &body.reason)?.to_owned();
    let (from, until) = (body.from, body.until);
    let id = app.write_as_facility(move |connection, context| {
        close_desk(connection, context, desk, &why, from, until)
    });
    Ok(added(id.await?.0))
}

/// Takes a closure back: one to come is forgotten, one under way ends now, one that is over stays as it was.
#[utoipa::path(delete, path = "/api/facility/closures/{id}",
    params(("id" = i64, Path, description = "The closure's number")),
    responses(
    (status = 204, description = "The desk is not out of use for it any more"),
    Refusals,
))]
pub async fn take_back(
    app: web::Data<AppState>,
    id: web::Path<i64>,
) -> Result<HttpResponse, Problem> {
    let id = ClosureId(id.into_inner());
    app.write_as_facility(move |connection, context| take_back_closure(connection, context, id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
