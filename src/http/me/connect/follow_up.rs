//! Whom one wants to follow up with.

use actix_web::web;

use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::Problem;
use crate::usecases::connect::answer::{FollowUp, follow_ups};

/// Whom the person wants to follow up with, the newest week first.
#[utoipa::path(get, path = "/api/me/follow-ups", responses(
    (status = 200, description = "The follow-ups", body = Vec<FollowUp>),
))]
pub async fn list(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<web::Json<Vec<FollowUp>>, Problem> {
    let list = app.look(move |connection, _| follow_ups(connection, person));
    Ok(web::Json(list.await?))
}
