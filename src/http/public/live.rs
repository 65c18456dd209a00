use actix_web::HttpResponse;

/// The process answers.
#[utoipa::path(get, path = "/health/live", responses(
    (status = 200, description = "It does", body = String, content_type = "text/plain"),
))]
pub async fn handle() -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/plain")
        .insert_header(("cache-control", "no-store"))
        .body("live\n")
}
