use actix_web::web;

use crate::http::document;

/// This description.
#[utoipa::path(get, path = "/api/openapi.json", responses(
    (status = 200, description = "OpenAPI 3.1", body = Object),
))]
pub async fn handle() -> web::Json<utoipa::openapi::OpenApi> {
    web::Json(document::openapi())
}
