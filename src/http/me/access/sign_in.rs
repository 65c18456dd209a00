//! `POST /api/session`: a code becomes a session.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::access::rules::SESSION_LASTS;
use crate::http::AppState;
use crate::http::client::{code_offer, evenly};
use crate::http::cookies::TokenCookie;
use crate::http::problem::{Problem, ProblemBody, Reason};
use crate::usecases::access::sign_in::sign_in;
use crate::usecases::person::me::{Me, me};

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
    (status = 401, description = "wrong-code: wrong, not the newest, too old, tried five times, or \
        asked for by another browser",
        body = ProblemBody, content_type = "application/problem+json"),
    (status = 429, description = "too-many-requests",
        body = ProblemBody, content_type = "application/problem+json"),
))]
pub async fn handle(
    app: web::Data<AppState>,
    request: HttpRequest,
    web::Json(SignIn { email, code }): web::Json<SignIn>,
) -> Result<HttpResponse, Problem> {
    let offer = code_offer(&app, &request, &email, &code)?;
    let earlier = TokenCookie::Session.get(&app.context, &request);
    let signed_in = app.change(move |connection, context| {
        let Some(session) = sign_in(connection, context, &offer, earlier.as_deref())? else {
            return Ok(None);
        };
        Ok(Some((me(connection, context, session.person)?, session.token)))
    });
    let signed_in = evenly(async { signed_in.await?.ok_or(Reason::WrongCode.into()) });
    let (me, token) = signed_in.await?;
    let cookie = TokenCookie::Session.set(&app.context, &token, SESSION_LASTS);
    let asked = TokenCookie::SignIn.clear(&app.context);
    Ok(HttpResponse::Created().cookie(cookie).cookie(asked).json(me))
}
