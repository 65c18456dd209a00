//! `GET /api/facility/outlook.csv`: the outlook as a table.

use actix_web::{HttpResponse, web};

use super::outlook::OfOneSite;
use crate::http::AppState;
use crate::http::facility::attachment::csv;
use crate::http::problem::{Problem, refusals};
use crate::usecases::figure::outlook::outlook;
use crate::usecases::figure::tables::csv_of_outlook;

refusals!(Refusals: BadRequest, UnknownSite);

/// The outlook as CSV: the past days with what was, then the days to come.
#[utoipa::path(get, path = "/api/facility/outlook.csv", params(OfOneSite), responses(
    (status = 200, description = "The table", body = String, content_type = "text/csv"),
    Refusals,
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
