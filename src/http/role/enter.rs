//! `POST /api/facility/session`: starts a session in a role.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::access::numbers::ROLE_SESSION_LASTS;
use crate::http::AppState;
use crate::http::client::{code_offer, evenly, not_taken};
use crate::http::cookies::TokenCookie;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::access::enter_role::{Entered, enter_role, enter_with_access};
use crate::usecases::access::sign_in::CodeOffer;

/// A token; or the address of a person who has a role, with a code.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EnterRole {
    /// As `aanschuif access add` printed it.
    token: Option<String>,
    /// The person's address.
    email: Option<String>,
    /// The digits of the newest letter: six, or twelve after too many wrong codes.
    code: Option<String>,
    /// A code of the person's second factor, or a recovery code.
    second_factor: Option<String>,
}

refusals!(
    Refusals: BadRequest "neither a token nor an address with a code",
    Unauthorized "nobody has this token, it was revoked, or the person has no role",
    WrongCode,
    FactorNeeded,
    WrongFactor,
    NoFactor,
    ProviderOnly,
    TooManyRequests,
);

/// Opens the facility screens in this browser for eight hours.
#[utoipa::path(post, path = "/api/facility/session", request_body = EnterRole, responses(
    (status = 204, description = "The screens are open"),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    request: HttpRequest,
    web::Json(body): web::Json<EnterRole>,
) -> Result<HttpResponse, Problem> {
    let token = match body {
        EnterRole { token: Some(token), email: None, code: None, second_factor: None } => {
            let earlier = TokenCookie::Role.get(&app.context, &request);
            let entered = app.change(move |connection, context| {
                enter_with_access(connection, context, &token, earlier.as_deref())
            });
            entered.await?.ok_or(Reason::Unauthorized)?
        }
        EnterRole { token: None, email: Some(email), code: Some(code), second_factor } => {
            if !app.takes_codes_for_roles() {
                return Err(Reason::ProviderOnly.into());
            }
            let offer = code_offer(&app, &request, &email, &code, second_factor);
            evenly(async { person(&app, &request, offer?).await }).await?
        }
        _ => {
            let detail = "either \"token\", or \"email\" and \"code\"";
            return Err(Problem::new(Reason::BadRequest).detail(detail));
        }
    };
    let cookie = TokenCookie::Role.set(&app.context, &token, ROLE_SESSION_LASTS);
    Ok(HttpResponse::NoContent().cookie(cookie).finish())
}

/// The token of a session in the role that a person has.
async fn person(
    app: &AppState,
    request: &HttpRequest,
    offer: CodeOffer,
) -> Result<String, Problem> {
    let standing = offer.standing;
    let earlier = TokenCookie::Role.get(&app.context, request);
    let entered = app.change(move |connection, context| {
        enter_role(connection, context, &offer, earlier.as_deref())
    });
    match entered.await? {
        Entered::Yes(token) => Ok(token),
        Entered::NotTaken(why) => Err(not_taken(app, why, standing)),
        Entered::NoFactor => Err(Reason::NoFactor.into()),
        Entered::NoRole => {
            Err(Problem::new(Reason::Unauthorized).detail("This person has no role here"))
        }
    }
}
