//! `GET /api/session/provider/return`: back from the identity provider. It changes state although it is a GET,
//! because the protocol leaves no other way (DESIGN §2).
#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, web};
use chrono::{DateTime, Utc};
use serde::Deserialize;
use utoipa::IntoParams;

use super::{BACK, ask, secrets};
use crate::domain::access::numbers::{ROLE_SESSION_LASTS, SESSION_LASTS};
use crate::http::AppState;
use crate::http::client::device_of;
use crate::http::cookies::TokenCookie;
use crate::http::known_browser::remember;
use crate::http::problem::{Problem, Reason, refusals};
use crate::provider::{BroughtBack, Vouched};
use crate::usecases::access::sign_in_with_provider::{
    LetIn, VouchedFor, Wanted, sign_in_with_provider,
};
use crate::usecases::access::visit_provider::{began, end_visit};

/// What a browser brings back. Providers add more, which is of no use here.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Return {
    /// What is redeemed for who they are.
    code: Option<String>,
    /// Which visit it was.
    state: Option<String>,
    /// Who sends them.
    iss: Option<String>,
    /// Why the provider does not vouch for them.
    error: Option<String>,
}

/// Why nobody was signed in, as the page is told.
#[derive(Debug, Clone, Copy)]
enum Failure {
    Refused,
    UnknownPerson,
    NoRole,
    Failed,
}

impl Failure {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::UnknownPerson => "unknown-person",
            Self::NoRole => "no-role",
            Self::Failed => "failed",
        }
    }
}

refusals!(Refusals: NotFound "there is no identity provider");

/// Signs in whoever comes back from the identity provider, and leads them to their page or to the facility
/// screens; with `?sign-in=` and why not, if not: `refused` by the provider, `unknown-person`, `no-role`,
/// `failed`.
#[utoipa::path(get, path = "/api/session/provider/return", params(Return), responses(
    (status = 303, description = "To /me or /facility"),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    request: HttpRequest,
    query: web::Query<Return>,
) -> Result<HttpResponse, Problem> {
    if app.provider.is_none() {
        return Err(Reason::NotFound.into());
    }
    let Return { code, state, iss, error } = query.into_inner();
    // A browser without the cookie did not start here, but its state is used up all the same.
    let browser = TokenCookie::Visit.get(&app.context, &request).unwrap_or_default();
    let Some(state) = state else {
        return Ok(lead(&app, false, Some(Failure::Failed)).finish());
    };
    // End the visit first, so that it can have at most one outcome.
    let ended = state.clone();
    let visit = app
        .change(move |connection, context| end_visit(connection, context, &ended, &browser))
        .await?;
    let Some((in_role, since)) = visit.map(|visit| (visit.in_role, began(&visit))) else {
        log::warn!("identity provider: refused: no visit of this browser");
        return Ok(lead(&app, false, Some(Failure::Failed)).finish());
    };
    let gone = TokenCookie::Visit.clear(&app.context);
    let brought = BroughtBack { code: code.unwrap_or_default(), issuer: iss };
    let signed_in = match error {
        Some(_) => Err(Failure::Refused),
        None => sign_in(&app, &request, state, brought, (in_role, since)).await,
    };
    Ok(match signed_in {
        Err(failure) => lead(&app, in_role, Some(failure)).cookie(gone).finish(),
        Ok((token, email)) => {
            let (cookie, lasts) = session(in_role);
            let session = cookie.set(&app.context, &token, lasts);
            let browser = remember(&app.context, &request, &email);
            lead(&app, in_role, None).cookie(gone).cookie(session).cookie(browser).finish()
        }
    })
}

async fn sign_in(
    app: &AppState,
    request: &HttpRequest,
    state: String,
    brought: BroughtBack,
    (in_role, since): (bool, DateTime<Utc>),
) -> Result<(String, String), Failure> {
    let (now, visit) = (app.context.clock.now(), secrets(&app.context, state));
    let back = app.context.link(BACK);
    let vouched = ask(app, move |provider| provider.who(now, visit, brought, &back));
    let Vouched { issuer, subject, email, role } = vouched.await.map_err(|_| Failure::Failed)?;
    // An address that does not parse cannot belong to anybody here.
    let email = email.and_then(|email| email.parse().ok());
    let vouched = VouchedFor { issuer, subject, email, role };
    let earlier = session(in_role).0.get(&app.context, request);
    let wanted = Wanted { since, in_role, earlier, device: device_of(request) };
    let let_in = app.change(move |connection, context| {
        sign_in_with_provider(connection, context, &vouched, &wanted)
    });
    match let_in.await.map_err(|_| Failure::Failed)? {
        LetIn::Yes { token, email } => Ok((token, email)),
        LetIn::UnknownPerson => Err(Failure::UnknownPerson),
        LetIn::NoRole => Err(Failure::NoRole),
        LetIn::SignedOut => Err(Failure::Failed),
    }
}

/// The cookie of a session, and its lifetime.
const fn session(in_role: bool) -> (TokenCookie, chrono::TimeDelta) {
    if in_role {
        (TokenCookie::Role, ROLE_SESSION_LASTS)
    } else {
        (TokenCookie::Session, SESSION_LASTS)
    }
}

fn lead(app: &AppState, in_role: bool, failure: Option<Failure>) -> actix_web::HttpResponseBuilder {
    let page = if in_role { "/facility" } else { "/me" };
    let why = failure.map(|failure| format!("?sign-in={}", failure.as_str())).unwrap_or_default();
    let mut response = HttpResponse::SeeOther();
    response.insert_header((LOCATION, app.context.link(&format!("{page}{why}"))));
    response
}
