//! `GET /api/facility/places.csv`: a site as a file.

use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::{HttpResponse, web};

use super::take_out_of_use::AtSite;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::places_file::export_places;

refusals!(Refusals: BadRequest, UnknownSite);

/// The places of a site as a file that can be posted back, or imported elsewhere. What has no row in such a
/// file is left out: a table without desks, a zone for desks without any, a floor without zones.
#[utoipa::path(get, path = "/api/facility/places.csv", params(AtSite), responses(
    (status = 200, description = "places.csv", body = String, content_type = "text/csv"),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    at: web::Query<AtSite>,
) -> Result<HttpResponse, Problem> {
    let text = app.read_as_facility(move |connection, _| export_places(connection, &at.site));
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((CONTENT_DISPOSITION, "attachment; filename=\"places.csv\""))
        .body(text.await?))
}
