//! `GET /api/stickers/{code}`: what stands where a sticker is.

use actix_web::web;

use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::place::sticker::{StickerView, sticker};

/// What stands where a sticker is; nothing of who is there.
#[utoipa::path(get, path = "/api/stickers/{code}",
    params(("code" = String, Path, description = "The sticker's")),
    responses(
        (status = 200, description = "The desk or café", body = StickerView),
        (status = 404, description = "unknown-sticker",
            body = ProblemBody, content_type = "application/problem+json"),
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    code: web::Path<String>,
) -> Result<web::Json<StickerView>, Problem> {
    let found = app.read(move |connection, context| sticker(connection, context, &code));
    Ok(web::Json(found.await?))
}
