//! `POST /api/admin/people.csv`: people from a file.

use actix_web::{HttpRequest, web};

use super::super::AppState;
use super::super::auth::RoleCaller;
use super::super::body::read_file;
use super::super::problem::{Problem, ProblemBody};
use crate::usecases::Imported;
use crate::usecases::admin::people_file::import_people_file;

/// The largest file that is read: some 40,000 people.
const LARGEST: usize = 4 * 1024 * 1024;

/// Imports people: all of the file, or nothing. Whom it does not name stays; who was deactivated stays so.
#[utoipa::path(post, path = "/api/admin/people.csv",
    request_body(content = String, content_type = "text/csv"),
    responses(
        (status = 200, description = "How many rows were what", body = Imported),
        (status = 413, description = "too-large",
            body = ProblemBody, content_type = "application/problem+json"),
        (status = 415, description = "unsupported-media-type",
            body = ProblemBody, content_type = "application/problem+json"),
        (status = 422, description = "invalid-file, with errors: line, column and message of each",
            body = ProblemBody, content_type = "application/problem+json"),
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    request: HttpRequest,
    payload: web::Payload,
) -> Result<web::Json<Imported>, Problem> {
    let data = read_file(&request, payload, "text/csv", LARGEST).await?;
    let imported =
        app.write(move |connection, context| import_people_file(connection, context, admin, &data));
    Ok(web::Json(imported.await?))
}
