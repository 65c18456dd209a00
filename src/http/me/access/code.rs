//! Codes to sign in with, by letter.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::access::numbers::CODE_LASTS;
use crate::domain::language::Language;
use crate::domain::person::address::EmailAddress;
use crate::http::AppState;
use crate::http::client::Visitor;
use crate::http::cookies::TokenCookie;
use crate::http::problem::{Problem, Reason, refusals};
use crate::http::security::{event_of, note};
use crate::usecases::access::send_session_code::{AskingBrowser, send_session_code};

refusals!(Refusals: ProviderOnly, TooManyRequests);

/// Who wants to sign in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WantsCode {
    email: String,
    /// The language of the letter; the person's own if left out.
    language: Option<Language>,
}

/// Sends a code of six digits (twelve after too many wrong ones), good for ten minutes and on this browser only, if the address is known and was not
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
    if !app.takes_codes() {
        return Err(Reason::ProviderOnly.into());
    }
    let email: EmailAddress =
        email.parse().map_err(|why: String| Problem::new(Reason::BadRequest).detail(why))?;
    let visitor = Visitor::of(&app, &request, &email);
    visitor.enter(&app)?;
    let token = TokenCookie::SignIn.keep(&app.context, &request);
    let cookie = TokenCookie::SignIn.set(&app.context, &token, CODE_LASTS);
    let (network, address) = visitor.counted_by(&app);
    let (standing, client) = (visitor.standing, visitor.counted_as());
    let browser = AskingBrowser { token, standing, network, address, client };
    // Not waited for: how long it takes would tell whether the address is known.
    actix_web::rt::spawn(async move {
        let sent = app.change(move |connection, context| {
            send_session_code(connection, context, &email, &browser, language)
        });
        // Why it failed is in the log already; whoever waits in vain asks again.
        if let Some(event) = sent.await.ok().and_then(event_of) {
            note(&app, event, standing);
        }
    });
    Ok(HttpResponse::Accepted().cookie(cookie).finish())
}
