use actix_web::{HttpResponse, web};
use chrono::{DateTime, Utc};
use serde::Deserialize;
use utoipa::ToSchema;

use super::site::AtSite;
use crate::http::AppState;
use crate::http::attachment::csv;
use crate::http::one_line::one_line;
use crate::http::problem::{Problem, refusals};
use crate::usecases::figure::now_tables::csv_of_closures;
use crate::usecases::place::out_of_use::{put_back_in_use, take_out_of_use};
use crate::usecases::place::places::places;

refusals!(PutRefusals: UnknownSite, UnknownDesk);
refusals!(DeleteRefusals: BadRequest, UnknownSite, UnknownDesk);
refusals!(SiteRefusals: BadRequest, UnknownSite);

/// Why a desk is out of use, and until when.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TakeOutOfUse {
    /// Why; one line of at most 200 characters.
    reason: String,
    /// Until when (RFC 3339); null until it is put back.
    until: Option<DateTime<Utc>>,
}

/// Takes a desk out of use. Who sits there stays; nobody is handed it after them.
#[utoipa::path(put, path = "/api/facility/desks/{desk}/out-of-use", request_body = TakeOutOfUse,
    params(("desk" = String, Path, description = "The desk's name"), AtSite),
    responses(
        (status = 204, description = "The desk is out of use"),
        PutRefusals,
    ))]
pub async fn put(
    app: web::Data<AppState>,
    desk: web::Path<String>,
    at: web::Query<AtSite>,
    web::Json(TakeOutOfUse { reason, until }): web::Json<TakeOutOfUse>,
) -> Result<HttpResponse, Problem> {
    let reason = one_line("reason", &reason)?.to_owned();
    app.write_as_facility(move |connection, context| {
        take_out_of_use(connection, context, &at.site, &desk, &reason, until)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Puts a desk back in use; nothing changes if it was.
#[utoipa::path(delete, path = "/api/facility/desks/{desk}/out-of-use",
    params(("desk" = String, Path, description = "The desk's name"), AtSite),
    responses(
        (status = 204, description = "The desk is in use"),
        DeleteRefusals,
    ))]
pub async fn delete(
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

/// Desks out of use, now and to come, as CSV.
#[utoipa::path(get, path = "/api/facility/out-of-use.csv", params(AtSite), responses(
    (status = 200, description = "The table", body = String, content_type = "text/csv"),
    SiteRefusals,
))]
pub async fn as_csv(
    app: web::Data<AppState>,
    at: web::Query<AtSite>,
) -> Result<HttpResponse, Problem> {
    let site = at.site.clone();
    let found =
        app.read_as_facility(move |connection, context| places(connection, context, &site)).await?;
    Ok(csv(&format!("{}-out-of-use", at.site), csv_of_closures(&found)))
}
