//! `GET /api/me`: a person as they see themselves.

use actix_web::web;

use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::Problem;
use crate::usecases::person::me::{Me, me};

/// The person who is signed in.
#[utoipa::path(get, path = "/api/me", responses(
    (status = 200, description = "The person", body = Me),
))]
pub async fn handle(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<web::Json<Me>, Problem> {
    let me = app.look(move |connection, context| me(connection, context, person));
    Ok(web::Json(me.await?))
}
