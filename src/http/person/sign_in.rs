//! `POST /api/session`: a code becomes a session.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::super::AppState;
use super::super::cookies::TokenCookie;
use super::super::problem::{Problem, ProblemBody, Reason};
use crate::domain::person::EmailAddress;
use crate::usecases::me::{Me, me};
use crate::usecases::sign_in::{SESSION_LASTS, sign_in};

/// Somebody with a code.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// Their address.
    email: String,
    /// The six digits of the newest letter.
    code: String,
}

/// Signs a person in on this browser.
#[utoipa::path(post, path = "/api/session", request_body = SignIn, responses(
    (status = 201, description = "The browser has a session", body = Me),
    (status = 401, description = "wrong-code: wrong, not the newest, too old, or tried five times",
        body = ProblemBody, content_type = "application/problem+json"),
    (status = 429, description = "too-many-requests",
        body = ProblemBody, content_type = "application/problem+json"),
))]
pub async fn handle(
    app: web::Data<AppState>,
    request: HttpRequest,
    web::Json(SignIn { email, code }): web::Json<SignIn>,
) -> Result<HttpResponse, Problem> {
    let email: EmailAddress = email.parse().map_err(|_| Problem::new(Reason::WrongCode))?;
    if app.settings.rate_limits {
        app.limits.sign_in(&app.context, &request, &email)?;
    }
    let earlier = TokenCookie::Session.get(&app.context, &request);
    let signed_in = app.change(move |connection, context| {
        let code = code.trim();
        let Some(session) = sign_in(connection, context, &email, code, earlier.as_deref())? else {
            return Ok(None);
        };
        Ok(Some((me(connection, context, session.person)?, session.token)))
    });
    let (me, token) = signed_in.await?.ok_or(Reason::WrongCode)?;
    let cookie = TokenCookie::Session.set(&app.context, &token, SESSION_LASTS);
    Ok(HttpResponse::Created().cookie(cookie).json(me))
}
