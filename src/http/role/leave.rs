//! `DELETE /api/facility/session`: closes the facility screens in a browser.

use actix_web::{HttpResponse, web};

use super::super::AppState;
use super::super::cookies::TokenCookie;

/// Closes the facility screens in this browser. The token stays good.
#[utoipa::path(delete, path = "/api/facility/session", responses(
    (status = 204, description = "The screens are closed"),
))]
pub async fn handle(app: web::Data<AppState>) -> HttpResponse {
    HttpResponse::NoContent().cookie(TokenCookie::Facility.clear(&app.context)).finish()
}
