use actix_web::web;
use serde::Serialize;
use utoipa::ToSchema;

use crate::http::pages::release;

/// What runs.
#[derive(Serialize, ToSchema)]
pub struct Release {
    /// Changes when the program or the screens do.
    release: String,
}

/// What runs: a screen that sees this change loads itself again.
#[utoipa::path(get, path = "/api/release", responses(
    (status = 200, description = "The release", body = Release),
))]
pub async fn handle() -> web::Json<Release> {
    web::Json(Release { release: release() })
}
