//! `POST /api/admin/badges`: badges to print.

use actix_web::web;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::reason::reason as reason_of;
use crate::domain::identity::PersonId;
use crate::http::auth::RoleCaller;
use crate::http::problem::{Problem, Reason, refusals};
use crate::http::{AppState, qr};
use crate::usecases::person::access_log::Acting;
use crate::usecases::person::badges::badges;

/// Badges printed at once.
const MOST: usize = 500;

/// Whose badges.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PrintBadges {
    /// The people's numbers; 1 to 500 of them.
    persons: Vec<i64>,
    /// Why, as the person will read it: one line of at most 200 characters.
    reason: Option<String>,
}

/// A badge to print.
#[derive(Serialize, ToSchema)]
pub struct BadgeBody {
    /// The person's name.
    name: String,
    /// Whom they work for.
    organisation: String,
    /// The code.
    badge: String,
    /// The code as a picture; dark on white, with its quiet zone.
    svg: String,
}

refusals!(Refusals: BadRequest "none, or more than 500", UnknownPerson);

/// The badges of these people, in this order; who has none gets one by chance.
#[utoipa::path(post, path = "/api/admin/badges", request_body = PrintBadges, responses(
    (status = 200, description = "The badges", body = Vec<BadgeBody>),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    web::Json(PrintBadges { persons, reason }): web::Json<PrintBadges>,
) -> Result<web::Json<Vec<BadgeBody>>, Problem> {
    if persons.is_empty() || persons.len() > MOST {
        let detail = format!("persons: 1 to {MOST} of them");
        return Err(Problem::new(Reason::BadRequest).detail(detail));
    }
    let people: Vec<PersonId> = persons.into_iter().map(PersonId).collect();
    let reason = reason_of(reason)?;
    let found = app
        .write(move |connection, context| {
            let acting = Acting { admin, reason: reason.as_deref() };
            badges(connection, context, acting, &people)
        })
        .await?;
    let bodies = found.into_iter().map(|badge| {
        Ok(BadgeBody {
            svg: qr::svg(&badge.badge)?,
            name: badge.name,
            organisation: badge.organisation,
            badge: badge.badge,
        })
    });
    Ok(web::Json(bodies.collect::<Result<_, Problem>>()?))
}
