//! `PUT /api/admin/persons/{id}/role`: gives a role, or takes it.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::reason::reason as reason_of;
use crate::domain::identity::PersonId;
use crate::domain::person::role::Role;
use crate::http::AppState;
use crate::http::auth::RoleCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::person::access_log::Acting;
use crate::usecases::person::persons::set_role;

/// A role, or none.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetRole {
    /// The role; null takes the one that the person has.
    #[serde(deserialize_with = "Option::deserialize")]
    role: Option<Role>,
    /// Why, as the person will read it: one line of at most 200 characters.
    reason: Option<String>,
}

refusals!(Refusals: UnknownPerson, Oneself "nobody takes the role of admin from themselves");

/// Gives a person a role, or takes the one they have; a session in it ends.
#[utoipa::path(put, path = "/api/admin/persons/{id}/role", request_body = SetRole,
    params(("id" = i64, Path, description = "The person's number")),
    responses(
        (status = 204, description = "The person has this role"),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    id: web::Path<i64>,
    web::Json(SetRole { role, reason }): web::Json<SetRole>,
) -> Result<HttpResponse, Problem> {
    let person = PersonId(*id);
    let reason = reason_of(reason)?;
    app.write(move |connection, context| {
        let acting = Acting { admin, reason: reason.as_deref() };
        set_role(connection, context, acting, person, role)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}
