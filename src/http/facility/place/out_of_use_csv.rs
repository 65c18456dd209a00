//! `GET /api/facility/out-of-use.csv`: desks out of use, as a table.

use actix_web::{HttpResponse, web};

use super::take_out_of_use::AtSite;
use crate::http::AppState;
use crate::http::facility::attachment::csv;
use crate::http::problem::{Problem, refusals};
use crate::usecases::figure::now_tables::csv_of_closures;
use crate::usecases::place::places::places;

refusals!(Refusals: BadRequest, UnknownSite);

/// Desks out of use, now and to come, as CSV.
#[utoipa::path(get, path = "/api/facility/out-of-use.csv", params(AtSite), responses(
    (status = 200, description = "The table", body = String, content_type = "text/csv"),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    at: web::Query<AtSite>,
) -> Result<HttpResponse, Problem> {
    let site = at.site.clone();
    let found =
        app.read_as_facility(move |connection, context| places(connection, context, &site)).await?;
    Ok(csv(&format!("{}-out-of-use", at.site), csv_of_closures(&found)))
}
