//! `GET /api/me`: a person as they see themselves.

use actix_web::web;

use super::super::AppState;
use super::super::auth::PersonCaller;
use super::super::problem::Problem;
use crate::usecases::me::{Me, me};

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
