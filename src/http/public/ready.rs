//! `GET /health/ready`.

use actix_web::{HttpResponse, web};

use crate::http::AppState;
use crate::http::problem::Problem;
use crate::store::place::sites;

/// The database answers.
#[utoipa::path(get, path = "/health/ready", responses(
    (status = 200, description = "It does", body = String, content_type = "text/plain"),
))]
pub async fn handle(app: web::Data<AppState>) -> Result<HttpResponse, Problem> {
    app.look(|connection, _| sites::all(connection).map(drop)).await?;
    let mut ready = HttpResponse::Ok();
    Ok(ready
        .content_type("text/plain")
        .insert_header(("cache-control", "no-store"))
        .body("ready\n"))
}
