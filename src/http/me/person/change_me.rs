//! `PATCH /api/me`: language and digest.

use actix_web::web;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::language::Language;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::Problem;
use crate::usecases::person::me::{Me, change_me};

/// What to change; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeMe {
    /// The language to read.
    language: Option<Language>,
    /// Whether to get the weekly digest.
    digest: Option<bool>,
}

/// Changes what the person may change of themselves.
#[utoipa::path(patch, path = "/api/me", request_body = ChangeMe, responses(
    (status = 200, description = "The person as changed", body = Me),
))]
pub async fn handle(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    web::Json(change): web::Json<ChangeMe>,
) -> Result<web::Json<Me>, Problem> {
    let me = app.change(move |connection, context| {
        change_me(connection, context, person, change.language, change.digest)
    });
    Ok(web::Json(me.await?))
}
