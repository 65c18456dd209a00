//! `DELETE /api/me/sessions/{id}`: signs out of one browser.

use actix_web::{HttpResponse, web};

use crate::http::AppState;
use crate::http::auth::SessionCaller;
use crate::http::cookies::TokenCookie;
use crate::http::problem::{Problem, refusals};
use crate::usecases::access::sessions_of_person::end_session;

refusals!(Refusals: UnknownSession);

/// Ends one of the person's sessions; it may be the one that asks.
#[utoipa::path(delete, path = "/api/me/sessions/{id}",
    params(("id" = i64, Path, description = "Its number")),
    responses(
        (status = 204, description = "The session is over"),
        Refusals,
    ))]
pub async fn handle(
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
