use actix_web::web;

use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::sticker::{StickerView, sticker};

refusals!(Refusals: UnknownSticker);

/// What stands where a sticker is; nothing of who is there.
#[utoipa::path(get, path = "/api/stickers/{code}",
    params(("code" = String, Path, description = "The sticker's")),
    responses(
        (status = 200, description = "The desk or café", body = StickerView),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    code: web::Path<String>,
) -> Result<web::Json<StickerView>, Problem> {
    let found = app.read(move |connection, context| sticker(connection, context, &code));
    Ok(web::Json(found.await?))
}
