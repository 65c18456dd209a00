//! All places of a site, as JSON and as a file.

use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::{HttpRequest, HttpResponse, web};

use super::site::AtSite;
use crate::http::AppState;
use crate::http::body::read_file;
use crate::http::problem::{Problem, refusals};
use crate::store::Failure;
use crate::usecases::place::places::{SitePlaces, places};
use crate::usecases::place::places_file::{export_places, import_places_file};
use crate::usecases::{FileRefusal, Imported};

refusals!(SiteRefusals: BadRequest, UnknownSite);
refusals!(ImportRefusals: InvalidFile);

/// The places of a site: floors, zones, tables and desks by name, with closures now and to come.
#[utoipa::path(get, path = "/api/facility/places", params(AtSite), responses(
    (status = 200, description = "The places", body = SitePlaces),
    SiteRefusals,
))]
pub async fn list(
    app: web::Data<AppState>,
    at: web::Query<AtSite>,
) -> Result<web::Json<SitePlaces>, Problem> {
    let found =
        app.read_as_facility(move |connection, context| places(connection, context, &at.site));
    Ok(web::Json(found.await?))
}

/// The places of a site as a file that can be posted back, or imported elsewhere. What has no row in such a
/// file is left out: a table without desks, a zone for desks without any, a floor without zones.
#[utoipa::path(get, path = "/api/facility/places.csv", params(AtSite), responses(
    (status = 200, description = "places.csv", body = String, content_type = "text/csv"),
    SiteRefusals,
))]
pub async fn export(
    app: web::Data<AppState>,
    at: web::Query<AtSite>,
) -> Result<HttpResponse, Problem> {
    let text = app.read_as_facility(move |connection, _| export_places(connection, &at.site));
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((CONTENT_DISPOSITION, "attachment; filename=\"places.csv\""))
        .body(text.await?))
}

/// The largest file: about 20,000 desks.
const LARGEST: usize = 2 * 1024 * 1024;

/// Imports places: all of the file, or nothing. What it names is made, or changed to what the file says;
/// what it does not name stays.
#[utoipa::path(post, path = "/api/facility/places.csv",
    request_body(content = String, content_type = "text/csv"),
    responses(
    (status = 200, description = "How many rows were what", body = Imported),
    ImportRefusals,
))]
pub async fn import(
    app: web::Data<AppState>,
    request: HttpRequest,
    payload: web::Payload,
) -> Result<web::Json<Imported>, Problem> {
    let data = read_file(&request, payload, "text/csv", LARGEST).await?;
    let imported = app.write_as_facility(move |connection, context| {
        import_places_file(connection, context, &data).map_err(Failure::<FileRefusal>::from)
    });
    Ok(web::Json(imported.await??))
}
