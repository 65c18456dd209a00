//! `DELETE /api/me/sessions`: signs out everywhere.

use actix_web::{HttpResponse, web};

use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::cookies::TokenCookie;
use crate::http::problem::Problem;
use crate::usecases::access::sessions_of_person::end_all_sessions;

/// Ends all sessions of the person, this one too, and those in a role; codes that were sent, and visits to the
/// identity provider, are good no more.
#[utoipa::path(delete, path = "/api/me/sessions", responses(
    (status = 204, description = "All sessions are over"),
))]
pub async fn handle(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<HttpResponse, Problem> {
    app.change(move |connection, context| end_all_sessions(connection, context, person)).await?;
    let cleared = TokenCookie::Session.clear(&app.context);
    Ok(HttpResponse::NoContent().cookie(cleared).finish())
}
