use actix_web::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, ETAG, IF_NONE_MATCH};
use actix_web::{HttpRequest, HttpResponse, web};
use sha2::{Digest, Sha256};

use super::plan::WhichFloor;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::floor_plan::drawing;

/// A second line of defence: drawings were cleaned when uploaded, but even one that was not could do nothing.
const POLICY: &str = "default-src 'none'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'; sandbox";

refusals!(Refusals: BadRequest, UnknownSite, UnknownFloor, NotFound "the floor has none");

/// What lies under the desks of a floor, as SVG that only draws.
#[utoipa::path(get, path = "/api/drawing", params(WhichFloor), responses(
    (status = 200, description = "The drawing", body = String, content_type = "image/svg+xml"),
    (status = 304, description = "The drawing is the one of If-None-Match"),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    request: HttpRequest,
    which: web::Query<WhichFloor>,
) -> Result<HttpResponse, Problem> {
    let svg = app
        .read(move |connection, context| drawing(connection, context, &which.site, &which.floor))
        .await?;
    let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(&svg));
    let known = request.headers().get(IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let is_known = known.is_some_and(|known| known.contains(&hash));
    let mut response = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response
        .insert_header((CACHE_CONTROL, "private, no-cache"))
        .insert_header((CONTENT_SECURITY_POLICY, POLICY))
        // Weak, because compression on the way changes the bytes.
        .insert_header((ETAG, format!("W/\"{hash}\"")));
    if is_known {
        return Ok(response.finish());
    }
    Ok(response.content_type("image/svg+xml").body(svg))
}
