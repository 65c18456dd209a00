use actix_web::{HttpResponse, web};

use crate::http::AppState;
use crate::http::problem::{Problem, Reason};

/// The database can be written, as it is every few seconds.
#[utoipa::path(get, path = "/health/ready", responses(
    (status = 200, description = "It can", body = String, content_type = "text/plain"),
))]
pub async fn handle(app: web::Data<AppState>) -> Result<HttpResponse, Problem> {
    if !app.metrics.is_ready() {
        return Err(Problem::new(Reason::Unavailable).retry_after(1));
    }
    let mut ready = HttpResponse::Ok();
    Ok(ready
        .content_type("text/plain")
        .insert_header(("cache-control", "no-store"))
        .body("ready\n"))
}
