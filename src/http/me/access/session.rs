//! Signing in with a code, the sessions of a person, and signing out.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::access::numbers::SESSION_LASTS;
use crate::http::AppState;
use crate::http::auth::{SessionCaller, SettingUpCaller};
use crate::http::client::{code_offer, evenly, not_taken};
use crate::http::cookies::TokenCookie;
use crate::http::known_browser::remember;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::access::manage_sessions::{
    SessionView, end_all_sessions, end_session, sessions_of_person,
};
use crate::usecases::access::second_factor::{self, FactorView};
use crate::usecases::access::sign_in::{sign_in, sign_out};
use crate::usecases::person::me::{Me, me};

refusals!(BeginRefusals: WrongCode, FactorNeeded, WrongFactor, ProviderOnly, TooManyRequests);
refusals!(EndRefusals: UnknownSession);

/// Somebody with a code.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    email: String,
    /// The digits of the newest letter: six, or twelve after too many wrong codes.
    code: String,
    /// A code of the second factor, or a recovery code, where they have one.
    second_factor: Option<String>,
}

/// What a person sees of themselves; where their organisation requires a second factor, only that.
enum Seen {
    Me(Box<Me>),
    Factor(FactorView),
}

/// Signs a person in on this browser. Where their organisation requires a second factor and they have none, the
/// session opens nothing but setting one up, and checking in with a ticket.
#[utoipa::path(post, path = "/api/session", request_body = SignIn, responses(
    (status = 201, description = "The browser has a session", body = Me),
    (status = 200, description = "The browser has a session that is limited until a second factor is set up",
        body = FactorView),
    BeginRefusals,
))]
pub async fn begin(
    app: web::Data<AppState>,
    request: HttpRequest,
    web::Json(SignIn { email, code, second_factor }): web::Json<SignIn>,
) -> Result<HttpResponse, Problem> {
    if !app.takes_codes() {
        return Err(Reason::ProviderOnly.into());
    }
    let offer = code_offer(&app, &request, &email, &code, second_factor)?;
    let (standing, email) = (offer.standing, offer.email.clone());
    let earlier = TokenCookie::Session.get(&app.context, &request);
    let signed_in = app.change(move |connection, context| {
        let session = match sign_in(connection, context, &offer, earlier.as_deref())? {
            Ok(session) => session,
            Err(why) => return Ok(Err(why)),
        };
        let seen = match session.is_limited {
            true => Seen::Factor(second_factor::second_factor(connection, session.person)?),
            false => Seen::Me(Box::new(me(connection, context, session.person)?)),
        };
        Ok(Ok((seen, session.token)))
    });
    let refused = |why| not_taken(&app, why, standing);
    let signed_in = evenly(async { signed_in.await?.map_err(refused) });
    let (seen, token) = signed_in.await?;
    let cookie = TokenCookie::Session.set(&app.context, &token, SESSION_LASTS);
    let asked = TokenCookie::SignIn.clear(&app.context);
    let browser = remember(&app.context, &request, email.as_str());
    let mut response = match seen {
        Seen::Me(_) => HttpResponse::Created(),
        Seen::Factor(_) => HttpResponse::Ok(),
    };
    response.cookie(cookie).cookie(asked).cookie(browser);
    Ok(match seen {
        Seen::Me(me) => response.json(me),
        Seen::Factor(factor) => response.json(factor),
    })
}

/// Ends the session of this browser.
#[utoipa::path(delete, path = "/api/session", responses(
    (status = 204, description = "The session is over"),
))]
pub async fn end_current(
    app: web::Data<AppState>,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    if let Some(token) = TokenCookie::Session.get(&app.context, &request) {
        app.change(move |connection, _| sign_out(connection, &token)).await?;
    }
    Ok(HttpResponse::NoContent().cookie(TokenCookie::Session.clear(&app.context)).finish())
}

/// The person's sessions, the one used last first.
#[utoipa::path(get, path = "/api/me/sessions", responses(
    (status = 200, description = "The sessions", body = Vec<SessionView>),
))]
pub async fn list(
    app: web::Data<AppState>,
    SessionCaller((person, session)): SessionCaller,
) -> Result<web::Json<Vec<SessionView>>, Problem> {
    let list = app.look(move |connection, context| {
        sessions_of_person(connection, context, person, Some(session))
    });
    Ok(web::Json(list.await?))
}

/// Ends one of the person's sessions; it may be the one that asks.
#[utoipa::path(delete, path = "/api/me/sessions/{id}",
    params(("id" = i64, Path, description = "Its number")),
    responses(
        (status = 204, description = "The session is over"),
        EndRefusals,
    ))]
pub async fn end(
    app: web::Data<AppState>,
    SessionCaller((person, current)): SessionCaller,
    id: web::Path<i64>,
) -> Result<HttpResponse, Problem> {
    let id = id.into_inner();
    app.write(move |connection, _| end_session(connection, person, id)).await?;
    let mut response = HttpResponse::NoContent();
    if id == current {
        response.cookie(TokenCookie::Session.clear(&app.context));
    }
    Ok(response.finish())
}

/// Ends all sessions of the person, this one too, and those in a role; codes that were sent, and visits to the
/// identity provider, are good no more.
#[utoipa::path(delete, path = "/api/me/sessions", responses(
    (status = 204, description = "All sessions are over"),
))]
pub async fn end_all(
    app: web::Data<AppState>,
    SettingUpCaller((person, _session)): SettingUpCaller,
) -> Result<HttpResponse, Problem> {
    app.change(move |connection, context| end_all_sessions(connection, context, person)).await?;
    let cleared = TokenCookie::Session.clear(&app.context);
    Ok(HttpResponse::NoContent().cookie(cleared).finish())
}
