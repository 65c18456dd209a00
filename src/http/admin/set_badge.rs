//! `PUT /api/admin/persons/{id}/badge`: gives a badge.

use actix_web::web;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::reason::reason as reason_of;
use crate::domain::identity::PersonId;
use crate::domain::name::name;
use crate::http::AppState;
use crate::http::auth::RoleCaller;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::person::access_log::Acting;
use crate::usecases::person::badges::set_badge;

/// A badge.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetBadge {
    /// Its code; null for a new one by chance.
    #[serde(deserialize_with = "Option::deserialize")]
    badge: Option<String>,
    /// Why, as the person will read it: one line of at most 200 characters.
    reason: Option<String>,
}

/// The badge that the person has now.
#[derive(Serialize, ToSchema)]
pub struct BadgeSet {
    /// Its code.
    badge: String,
}

refusals!(Refusals: BadRequest "no code on one line", UnknownPerson, BadgeTaken);

/// Gives a person a badge in the place of the one they have.
#[utoipa::path(put, path = "/api/admin/persons/{id}/badge", request_body = SetBadge,
    params(("id" = i64, Path, description = "The person's number")),
    responses(
        (status = 200, description = "The badge", body = BadgeSet),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    id: web::Path<i64>,
    web::Json(SetBadge { badge, reason }): web::Json<SetBadge>,
) -> Result<web::Json<BadgeSet>, Problem> {
    let badge = badge.as_deref().map(name).transpose().map_err(|_| {
        Problem::new(Reason::BadRequest).detail("badge: one line of 1 to 200 characters")
    })?;
    let person = PersonId(*id);
    let reason = reason_of(reason)?;
    let badge = app.write(move |connection, context| {
        let acting = Acting { admin, reason: reason.as_deref() };
        set_badge(connection, context, acting, person, badge.clone())
    });
    Ok(web::Json(BadgeSet { badge: badge.await? }))
}
