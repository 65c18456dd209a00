//! Gives people badges, and makes new ones to print.

use actix_web::web;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::identity::PersonId;
use crate::domain::name::name;
use crate::http::AppState;
use crate::http::auth::RoleCaller;
use crate::http::badge::{BadgeBody, MOST, printed};
use crate::http::one_line::one_line_if_said;
use crate::http::problem::{Problem, Reason, refusals};

use crate::usecases::person::access_log::Acting;
use crate::usecases::person::badges::{badges, set_badge};

refusals!(PrintRefusals: BadRequest "none, or more than 500", UnknownPerson);
refusals!(GiveRefusals: BadRequest "no code on one line", UnknownPerson, BadgeTaken);

/// Whose badges.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PrintBadges {
    /// The people's numbers; 1 to 500 of them.
    persons: Vec<i64>,
    /// Why, as the person will read it: one line of at most 200 characters.
    reason: Option<String>,
}

/// New badges for these people, in this order. They are shown this once: the badges before open nothing any more.
#[utoipa::path(post, path = "/api/admin/badges", request_body = PrintBadges, responses(
    (status = 200, description = "The new badges", body = Vec<BadgeBody>),
    PrintRefusals,
))]
pub async fn print(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    web::Json(PrintBadges { persons, reason }): web::Json<PrintBadges>,
) -> Result<web::Json<Vec<BadgeBody>>, Problem> {
    if persons.is_empty() || persons.len() > MOST {
        let detail = format!("persons: 1 to {MOST} of them");
        return Err(Problem::new(Reason::BadRequest).detail(detail));
    }
    let people: Vec<PersonId> = persons.into_iter().map(PersonId).collect();
    let reason = one_line_if_said("reason", reason.as_deref())?;
    let found = app
        .write(move |connection, context| {
            let acting = Acting { admin, reason: reason.as_deref() };
            badges(connection, context, acting, &people)
        })
        .await?;
    Ok(web::Json(printed(found)?))
}

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

/// The badge that the person has now; shown this once.
#[derive(Serialize, ToSchema)]
pub struct BadgeSet {
    /// Its code.
    badge: String,
}

/// Gives a person a badge in the place of the one they have.
#[utoipa::path(put, path = "/api/admin/persons/{id}/badge", request_body = SetBadge,
    params(("id" = i64, Path, description = "The person's number")),
    responses(
        (status = 200, description = "The badge", body = BadgeSet),
        GiveRefusals,
    ))]
pub async fn give(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    id: web::Path<i64>,
    web::Json(SetBadge { badge, reason }): web::Json<SetBadge>,
) -> Result<web::Json<BadgeSet>, Problem> {
    let badge = badge.as_deref().map(name).transpose().map_err(|_| {
        Problem::new(Reason::BadRequest).detail("badge: one line of 1 to 200 characters")
    })?;
    let person = PersonId(*id);
    let reason = one_line_if_said("reason", reason.as_deref())?;
    let badge = app.write(move |connection, context| {
        let acting = Acting { admin, reason: reason.as_deref() };
        set_badge(connection, context, acting, person, badge.clone())
    });
    Ok(web::Json(BadgeSet { badge: badge.await? }))
}
