#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::IntoParams;

use crate::http::AppState;
use crate::http::attachment::csv;
use crate::http::problem::{Problem, refusals};
use crate::usecases::figure::outlook::{SiteOutlook, outlook};
use crate::usecases::figure::tables::csv_of_outlook;

refusals!(Refusals: BadRequest, UnknownSite);

/// Of which site.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct OfOneSite {
    pub site: String,
}

/// How many desks will be taken at the peak of the next ten working days, by weekday, and how far off the same
/// rule was before.
#[utoipa::path(get, path = "/api/facility/outlook", params(OfOneSite), responses(
    (status = 200, description = "The outlook", body = SiteOutlook),
    Refusals,
))]
pub async fn show(
    app: web::Data<AppState>,
    query: web::Query<OfOneSite>,
) -> Result<web::Json<SiteOutlook>, Problem> {
    let found =
        app.read_as_facility(move |connection, context| outlook(connection, context, &query.site));
    Ok(web::Json(found.await?))
}

/// The outlook as CSV: the past days with what was, then the days to come.
#[utoipa::path(get, path = "/api/facility/outlook.csv", params(OfOneSite), responses(
    (status = 200, description = "The table", body = String, content_type = "text/csv"),
    Refusals,
))]
pub async fn as_csv(
    app: web::Data<AppState>,
    query: web::Query<OfOneSite>,
) -> Result<HttpResponse, Problem> {
    let found = app
        .read_as_facility(move |connection, context| outlook(connection, context, &query.site))
        .await?;
    Ok(csv(&format!("{}-outlook", found.site), csv_of_outlook(&found)))
}
