//! `GET /api/me/sessions`: where one is signed in.

use actix_web::web;

use crate::http::AppState;
use crate::http::auth::SessionCaller;
use crate::http::problem::Problem;
use crate::usecases::access::sessions_of_person::{SessionView, sessions_of_person};

/// The person's sessions, the one used last first.
#[utoipa::path(get, path = "/api/me/sessions", responses(
    (status = 200, description = "The sessions", body = Vec<SessionView>),
))]
pub async fn handle(
    app: web::Data<AppState>,
    SessionCaller((person, session)): SessionCaller,
) -> Result<web::Json<Vec<SessionView>>, Problem> {
    let list = app.look(move |connection, context| {
        sessions_of_person(connection, context, person, Some(session))
    });
    Ok(web::Json(list.await?))
}
