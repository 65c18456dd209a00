//! `PUT /api/admin/persons/{id}/active`: deactivates somebody, or lets them in again.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::reason::reason as reason_of;
use crate::domain::identity::PersonId;
use crate::http::AppState;
use crate::http::auth::RoleCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::person::access_log::Acting;
use crate::usecases::person::persons::set_active;

/// Whether somebody may come in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetActive {
    /// Whether they may check in, sign in and be written to.
    active: bool,
    /// Why, as the person will read it: one line of at most 200 characters.
    reason: Option<String>,
}

refusals!(Refusals: UnknownPerson, Oneself "nobody deactivates themselves");

/// Deactivates a person, or lets them in again. Who is deactivated is signed out and checked out.
#[utoipa::path(put, path = "/api/admin/persons/{id}/active", request_body = SetActive,
    params(("id" = i64, Path, description = "The person's number")),
    responses(
        (status = 204, description = "So it is"),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    id: web::Path<i64>,
    web::Json(SetActive { active, reason }): web::Json<SetActive>,
) -> Result<HttpResponse, Problem> {
    let person = PersonId(*id);
    let reason = reason_of(reason)?;
    app.write(move |connection, context| {
        let acting = Acting { admin, reason: reason.as_deref() };
        set_active(connection, context, acting, person, active)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}
