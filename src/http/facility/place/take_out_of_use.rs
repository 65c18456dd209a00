//! `PUT /api/facility/desks/{desk}/out-of-use`.
#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::{HttpResponse, web};
use chrono::{DateTime, Utc};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use crate::http::AppState;
use crate::http::facility::reason::reason as one_line;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::out_of_use::take_out_of_use;

/// Why a desk is out of use, and until when.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TakeOutOfUse {
    /// Why; one line of at most 200 characters.
    reason: String,
    /// Until when (RFC 3339); null until it is put back.
    until: Option<DateTime<Utc>>,
}

/// Of which site.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct AtSite {
    /// The site's name.
    pub site: String,
}

refusals!(Refusals: UnknownSite, UnknownDesk);

/// Takes a desk out of use. Who sits there stays; nobody is handed it after them.
#[utoipa::path(put, path = "/api/facility/desks/{desk}/out-of-use", request_body = TakeOutOfUse,
    params(("desk" = String, Path, description = "The desk's name"), AtSite),
    responses(
        (status = 204, description = "The desk is out of use"),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    desk: web::Path<String>,
    at: web::Query<AtSite>,
    web::Json(TakeOutOfUse { reason, until }): web::Json<TakeOutOfUse>,
) -> Result<HttpResponse, Problem> {
    let reason = one_line(&reason)?;
    app.write_as_facility(move |connection, context| {
        take_out_of_use(connection, context, &at.site, &desk, &reason, until)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}
