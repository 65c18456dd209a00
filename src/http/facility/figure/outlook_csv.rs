//! `GET /api/facility/outlook.csv`: the outlook as a table.

use actix_web::{HttpResponse, web};

use super::outlook::OfOneSite;
use crate::http::AppState;
use crate::http::facility::attachment::csv;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::figure::outlook::outlook;
use crate::usecases::figure::tables::csv_of_outlook;

/// The outlook as CSV: the past days with what was, then the days to come.
#[utoipa::path(get, path = "/api/facility/outlook.csv", params(OfOneSite), responses(
    (status = 200, description = "The table", body = String, content_type = "text/csv"),
    (status = 400, description = "bad-request",
        body = ProblemBody, content_type = "application/problem+json"),
    (status = 404, description = "unknown-site",
        body = ProblemBody, content_type = "application/problem+json"),
))]
pub async fn handle(
    app: web::Data<AppState>,
    query: web::Query<OfOneSite>,
) -> Result<HttpResponse, Problem> {
    let found = app
        .read_as_facility(move |connection, context| outlook(connection, context, &query.site))
        .await?;
    Ok(csv(&format!("{}-outlook", found.site), csv_of_outlook(&found)))
}
