use std::sync::LazyLock;

use actix_web::error::ErrorInternalServerError;
use actix_web::web::Bytes;
use actix_web::{Error, HttpResponse};

use crate::http::document;

/// Anybody may ask for it, and it takes longer to put together than most answers.
static DOCUMENT: LazyLock<Result<Bytes, String>> =
    LazyLock::new(|| document::openapi().to_json().map(Bytes::from).map_err(|why| why.to_string()));

/// This description.
#[utoipa::path(get, path = "/api/openapi.json", responses(
    (status = 200, description = "OpenAPI 3.1", body = Object),
))]
pub async fn handle() -> Result<HttpResponse, Error> {
    let document = DOCUMENT.clone().map_err(ErrorInternalServerError)?;
    Ok(HttpResponse::Ok().content_type("application/json").body(document))
}
