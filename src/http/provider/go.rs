//! `POST /api/session/provider`: on to the identity provider.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{BACK, ask, secrets};
use crate::domain::access::numbers::VISIT_LASTS;
use crate::http::AppState;
use crate::http::client::client_of;
use crate::http::cookies::TokenCookie;
use crate::http::known_browser::KnownBrowser;
use crate::http::problem::{Problem, refusals};
use crate::usecases::access::visit_provider::begin_visit;

/// Who wants to sign in with the identity provider.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WantsProvider {
    /// Whether to act in the role that they have; else as themselves.
    role: bool,
}

/// The way to the identity provider.
#[derive(Serialize, ToSchema)]
pub struct WayThere {
    /// Where the browser is to go.
    url: String,
}

refusals!(
    Refusals: NotFound "there is no identity provider",
    TooManyRequests,
    Unavailable "the identity provider does not answer",
);

/// Sends this browser off to the identity provider; it is expected back within ten minutes.
#[utoipa::path(post, path = "/api/session/provider", request_body = WantsProvider, responses(
    (status = 200, description = "Where the browser is to go", body = WayThere),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    request: HttpRequest,
    web::Json(WantsProvider { role }): web::Json<WantsProvider>,
) -> Result<HttpResponse, Problem> {
    let browser = KnownBrowser::of(&app.context, &request);
    app.limits.enter(client_of(&app, &request), browser.as_ref())?;
    let state = app.context.chance.token();
    let (now, visit) = (app.context.clock.now(), secrets(&app.context, state.clone()));
    let back = app.context.link(BACK);
    let url = ask(&app, move |provider| provider.way_there(now, &visit, &back)).await?;
    let browser = TokenCookie::Visit.keep(&app.context, &request);
    let cookie = TokenCookie::Visit.set(&app.context, &browser, VISIT_LASTS);
    app.change(move |connection, context| begin_visit(connection, context, &state, &browser, role))
        .await?;
    Ok(HttpResponse::Ok().cookie(cookie).json(WayThere { url: url.into() }))
}
