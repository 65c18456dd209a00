//! `DELETE /api/session`: ends a session.

use actix_web::{HttpRequest, HttpResponse, web};

use crate::http::AppState;
use crate::http::cookies::TokenCookie;
use crate::http::problem::Problem;
use crate::usecases::access::sign_in::sign_out;

/// Ends the session of this browser.
#[utoipa::path(delete, path = "/api/session", responses(
    (status = 204, description = "The session is over"),
))]
pub async fn handle(
    app: web::Data<AppState>,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    if let Some(token) = TokenCookie::Session.get(&app.context, &request) {
        app.change(move |connection, _| sign_out(connection, &token)).await?;
    }
    Ok(HttpResponse::NoContent().cookie(TokenCookie::Session.clear(&app.context)).finish())
}
