//! `GET /api/facility/occupancy`: how full a site is, and was.
#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::web;
use chrono::{DateTime, Utc};
use serde::Deserialize;
use utoipa::IntoParams;

use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::figure::occupancy::{Occupancy, occupancy};
use crate::usecases::figure::span::Span;

/// Of which site; and to look back, from when to when.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct OfSite {
    /// The site's name.
    site: String,
    /// From when to look back (RFC 3339); from the first figure if left out.
    from: Option<DateTime<Utc>>,
    /// Until when, excluded (RFC 3339); until now if left out.
    to: Option<DateTime<Utc>>,
}

/// How full each floor and zone is, in bands written every five minutes; and desks out of use.
#[utoipa::path(get, path = "/api/facility/occupancy", params(OfSite), responses(
    (status = 200, description = "The bands", body = Occupancy),
    (status = 400, description = "bad-request",
        body = ProblemBody, content_type = "application/problem+json"),
    (status = 404, description = "unknown-site",
        body = ProblemBody, content_type = "application/problem+json"),
))]
pub async fn handle(
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
