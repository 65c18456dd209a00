//! `DELETE /api/facility/session`: ends a session in a role.

use actix_web::{HttpRequest, HttpResponse, web};

use crate::http::AppState;
use crate::http::cookies::TokenCookie;
use crate::http::problem::Problem;
use crate::usecases::access::enter_role::leave_role;

/// Closes the facility screens in this browser: ends the session; a token that was given out stays good.
#[utoipa::path(delete, path = "/api/facility/session", responses(
    (status = 204, description = "The screens are closed"),
))]
pub async fn handle(
    app: web::Data<AppState>,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    if let Some(token) = TokenCookie::Role.get(&app.context, &request) {
        app.change(move |connection, _| leave_role(connection, &token)).await?;
    }
    Ok(HttpResponse::NoContent().cookie(TokenCookie::Role.clear(&app.context)).finish())
}
