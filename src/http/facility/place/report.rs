use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::site::AtSite;
use crate::domain::identity::ReportId;
use crate::domain::place::report::ReportState;
use crate::http::AppState;
use crate::http::attachment::csv;
use crate::http::problem::{Problem, refusals};
use crate::usecases::figure::now_tables::csv_of_reports;
use crate::usecases::place::reports::{BrokenThing, set_report_state, site_reports};

refusals!(SiteRefusals: BadRequest, UnknownSite);
refusals!(ChangeRefusals: UnknownPlace);

/// The reports of broken things at a site, the newest first. Who made them is not known.
#[utoipa::path(get, path = "/api/facility/reports", params(AtSite), responses(
    (status = 200, description = "The reports", body = Vec<BrokenThing>),
    SiteRefusals,
))]
pub async fn list(
    app: web::Data<AppState>,
    at: web::Query<AtSite>,
) -> Result<web::Json<Vec<BrokenThing>>, Problem> {
    let found = app
        .read_as_facility(move |connection, context| site_reports(connection, context, &at.site));
    Ok(web::Json(found.await?))
}

/// The reports of broken things at a site as CSV, the newest first. Who made them is not known.
#[utoipa::path(get, path = "/api/facility/reports.csv", params(AtSite), responses(
    (status = 200, description = "The table", body = String, content_type = "text/csv"),
    SiteRefusals,
))]
pub async fn as_csv(
    app: web::Data<AppState>,
    at: web::Query<AtSite>,
) -> Result<HttpResponse, Problem> {
    let site = at.site.clone();
    let found = app
        .read_as_facility(move |connection, context| site_reports(connection, context, &site))
        .await?;
    Ok(csv(&format!("{}-reports", at.site), csv_of_reports(&found)))
}

/// How far a repair is.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeReport {
    /// The state.
    state: ReportState,
}

/// Sets how far a repair is.
#[utoipa::path(patch, path = "/api/facility/reports/{id}", request_body = ChangeReport,
    params(("id" = i64, Path, description = "The report's number")),
    responses(
    (status = 204, description = "The report is in that state"),
    ChangeRefusals,
))]
pub async fn change(
    app: web::Data<AppState>,
    id: web::Path<i64>,
    web::Json(body): web::Json<ChangeReport>,
) -> Result<HttpResponse, Problem> {
    let id = ReportId(id.into_inner());
    app.write_as_facility(move |connection, context| {
        set_report_state(connection, context, id, body.state)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}
