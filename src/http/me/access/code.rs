//! Codes to sign in with, by letter.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::access::rules::CODE_LASTS;
use crate::domain::language::Language;
use crate::domain::person::address::EmailAddress;
use crate::http::AppState;
use crate::http::client::client_of;
use crate::http::cookies::TokenCookie;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::access::send_session_code::{CodeAsker, send_session_code};

refusals!(Refusals: TooManyRequests);

/// Who wants to sign in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WantsCode {
    email: String,
    /// The language of the letter; the person's own if left out.
    language: Option<Language>,
}

/// Sends a code of six digits, good for ten minutes and on this browser only, if the address is known and was not
/// sent too many. The answer never tells.
#[utoipa::path(post, path = "/api/session/codes", request_body = WantsCode, responses(
    (status = 202, description = "A letter is on its way, if the address is known"),
    Refusals,
))]
pub async fn send(
    app: web::Data<AppState>,
    request: HttpRequest,
    web::Json(WantsCode { email, language }): web::Json<WantsCode>,
) -> Result<HttpResponse, Problem> {
    let email: EmailAddress =
        email.parse().map_err(|why: String| Problem::new(Reason::BadRequest).detail(why))?;
    let client = client_of(&app, &request);
    let may_begin = app.limits.code(client, &email)?;
    let browser = TokenCookie::SignIn.keep(&app.context, &request);
    let cookie = TokenCookie::SignIn.set(&app.context, &browser, CODE_LASTS);
    let client = client.map(|client| client.to_string()).unwrap_or_default();
    let asker = CodeAsker { browser, client, may_begin };
    // Not waited for: how long it takes would tell whether the address is known.
    actix_web::rt::spawn(async move {
        let sent = app.change(move |connection, context| {
            send_session_code(connection, context, &email, &asker, language)
        });
        // Why it failed is in the log already; whoever waits in vain asks again.
        let _ = sent.await;
    });
    Ok(HttpResponse::Accepted().cookie(cookie).finish())
}
