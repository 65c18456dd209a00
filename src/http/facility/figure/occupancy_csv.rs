//! `GET /api/facility/occupancy.csv`: how full a site is, as a table.

use actix_web::{HttpResponse, web};

use crate::http::AppState;
use crate::http::facility::attachment::csv;
use crate::http::facility::place::take_out_of_use::AtSite;
use crate::http::problem::{Problem, refusals};
use crate::usecases::figure::now_tables::csv_of_bands;
use crate::usecases::figure::occupancy::occupancy;

refusals!(Refusals: BadRequest, UnknownSite);

/// How full each floor and zone is, as CSV: floors before their zones. A band that is not shown is an empty value.
#[utoipa::path(get, path = "/api/facility/occupancy.csv", params(AtSite), responses(
    (status = 200, description = "The table", body = String, content_type = "text/csv"),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    at: web::Query<AtSite>,
) -> Result<HttpResponse, Problem> {
    let site = at.site.clone();
    let found = app
        .read_as_facility(move |connection, context| occupancy(connection, context, &site, None))
        .await?;
    Ok(csv(&format!("{}-now", at.site), csv_of_bands(&found)))
}
