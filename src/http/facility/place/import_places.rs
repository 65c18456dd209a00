//! `POST /api/facility/places.csv`: sites and their places from a file.

use actix_web::{HttpRequest, web};

use crate::http::AppState;
use crate::http::body::read_file;
use crate::http::problem::{Problem, refusals};
use crate::usecases::Imported;
use crate::usecases::place::places_file::import_places_file;

/// The largest file that is read: some 20,000 desks.
const LARGEST: usize = 2 * 1024 * 1024;

refusals!(Refusals: InvalidFile);

/// Imports places: all of the file, or nothing. What it names is made, or changed to what the file says;
/// what it does not name stays.
#[utoipa::path(post, path = "/api/facility/places.csv",
    request_body(content = String, content_type = "text/csv"),
    responses(
    (status = 200, description = "How many rows were what", body = Imported),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    request: HttpRequest,
    payload: web::Payload,
) -> Result<web::Json<Imported>, Problem> {
    let data = read_file(&request, payload, "text/csv", LARGEST).await?;
    let imported = app.write_as_facility(move |connection, context| {
        import_places_file(connection, context, &data)
    });
    Ok(web::Json(imported.await?))
}
