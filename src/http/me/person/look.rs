//! Who looked at one's data.

use actix_web::web;

use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::Problem;
use crate::usecases::person::who_looked::{Look, who_looked};

/// Each look at the person's data, or change of it, by somebody with a role; the latest first.
#[utoipa::path(get, path = "/api/me/looks", responses(
    (status = 200, description = "The looks", body = Vec<Look>),
))]
pub async fn list(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<web::Json<Vec<Look>>, Problem> {
    let list = app.look(move |connection, _| who_looked(connection, person));
    Ok(web::Json(list.await?))
}
