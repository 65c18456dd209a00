#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::{HttpResponse, web};
use chrono::{DateTime, Utc};
use serde::Deserialize;
use utoipa::IntoParams;

use crate::http::AppState;
use crate::http::attachment::csv;
use crate::http::facility::place::site::AtSite;
use crate::http::problem::{Problem, refusals};
use crate::usecases::figure::now_tables::csv_of_bands;
use crate::usecases::figure::occupancy::{Occupancy, occupancy};
use crate::usecases::figure::span::Span;

refusals!(Refusals: BadRequest, UnknownSite);

/// Of which site; and to look back, from when to when.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct OfSite {
    site: String,
    /// From when to look back (RFC 3339); from the first figure if left out.
    from: Option<DateTime<Utc>>,
    /// Until when, excluded (RFC 3339); until now if left out.
    to: Option<DateTime<Utc>>,
}

/// How full each floor and zone is, in bands written every five minutes; and desks out of use.
#[utoipa::path(get, path = "/api/facility/occupancy", params(OfSite), responses(
    (status = 200, description = "The bands", body = Occupancy),
    Refusals,
))]
pub async fn show(
    app: web::Data<AppState>,
    query: web::Query<OfSite>,
) -> Result<web::Json<Occupancy>, Problem> {
    let OfSite { site, from, to } = query.into_inner();
    let now = app.context.clock.now();
    let span = (from.is_some() || to.is_some())
        .then(|| Span { from: from.unwrap_or_default(), to: to.unwrap_or(now) });
    let found = app
        .read_as_facility(move |connection, context| occupancy(connection, context, &site, span));
    Ok(web::Json(found.await?))
}

/// How full each floor and zone is, as CSV: floors before their zones. A band that is not shown is an empty value.
#[utoipa::path(get, path = "/api/facility/occupancy.csv", params(AtSite), responses(
    (status = 200, description = "The table", body = String, content_type = "text/csv"),
    Refusals,
))]
pub async fn as_csv(
    app: web::Data<AppState>,
    at: web::Query<AtSite>,
) -> Result<HttpResponse, Problem> {
    let site = at.site.clone();
    let found = app
        .read_as_facility(move |connection, context| occupancy(connection, context, &site, None))
        .await?;
    Ok(csv(&format!("{}-now", at.site), csv_of_bands(&found)))
}
