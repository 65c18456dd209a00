//! New badges for people of the coordinator's organisation.

use actix_web::web;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::http::AppState;
use crate::http::auth::CoordinatorCaller;
use crate::http::badge::{BadgeBody, MOST, printed};
use crate::http::one_line::one_line_if_said;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::person::coordinate::badges::own_badges;
use crate::usecases::person::coordinate::own::Coordinating;

refusals!(PrintRefusals: BadRequest "none, or more than 500", UnknownPerson, NotActive);

/// Whose badges.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PrintOwnBadges {
    /// By what the list names these people; 1 to 500 of them.
    persons: Vec<String>,
    /// Why, as the person will read it: one line of at most 200 characters.
    reason: Option<String>,
}

/// New badges for these people, in this order. They are shown this once: the badges before open nothing any more.
#[utoipa::path(post, path = "/api/coordinator/badges", request_body = PrintOwnBadges, responses(
    (status = 200, description = "The new badges", body = Vec<BadgeBody>),
    PrintRefusals,
))]
pub async fn print(
    app: web::Data<AppState>,
    CoordinatorCaller(coordinator): CoordinatorCaller,
    web::Json(PrintOwnBadges { persons, reason }): web::Json<PrintOwnBadges>,
) -> Result<web::Json<Vec<BadgeBody>>, Problem> {
    if persons.is_empty() || persons.len() > MOST {
        let detail = format!("persons: 1 to {MOST} of them");
        return Err(Problem::new(Reason::BadRequest).detail(detail));
    }
    let reason = one_line_if_said("reason", reason.as_deref())?;
    let found = app.write(move |connection, context| {
        let coordinating = Coordinating { coordinator, reason: reason.as_deref() };
        own_badges(connection, context, coordinating, &persons)
    });
    Ok(web::Json(printed(found.await?)?))
}
