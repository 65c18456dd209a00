//! `GET /api/facility/reports.csv`: broken things, as a table.

use actix_web::{HttpResponse, web};

use super::take_out_of_use::AtSite;
use crate::http::AppState;
use crate::http::facility::attachment::csv;
use crate::http::problem::{Problem, refusals};
use crate::usecases::figure::now_tables::csv_of_reports;
use crate::usecases::place::reports::site_reports;

refusals!(Refusals: BadRequest, UnknownSite);

/// The reports of broken things at a site as CSV, the newest first. Who made them is not known.
#[utoipa::path(get, path = "/api/facility/reports.csv", params(AtSite), responses(
    (status = 200, description = "The table", body = String, content_type = "text/csv"),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    at: web::Query<AtSite>,
) -> Result<HttpResponse, Problem> {
    let site = at.site.clone();
    let found = app
        .read_as_facility(move |connection, context| site_reports(connection, context, &site))
        .await?;
    Ok(csv(&format!("{}-reports", at.site), csv_of_reports(&found)))
}
