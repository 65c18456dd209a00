//! `POST /api/kiosk/session`: makes a browser a kiosk.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::access::numbers::KIOSK_ENROLLED;
use crate::http::AppState;
use crate::http::cookies::TokenCookie;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::access::admit::kiosk_of_token;

/// A token.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EnrolKiosk {
    /// As `aanschuif kiosk add` printed it.
    token: String,
}

refusals!(Refusals: Unauthorized "no kiosk has this token, or it was revoked");

/// Makes this browser the kiosk that the token belongs to.
#[utoipa::path(post, path = "/api/kiosk/session", request_body = EnrolKiosk, responses(
    (status = 204, description = "The browser is the kiosk now"),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    web::Json(EnrolKiosk { token }): web::Json<EnrolKiosk>,
) -> Result<HttpResponse, Problem> {
    let cookie = TokenCookie::Kiosk.set(&app.context, &token, KIOSK_ENROLLED);
    app.look(move |connection, _| kiosk_of_token(connection, &token))
        .await?
        .ok_or(Reason::Unauthorized)?;
    Ok(HttpResponse::NoContent().cookie(cookie).finish())
}
