//! Badges of guests who are expected.

use actix_web::web;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::http::AppState;
use crate::http::auth::ReceptionCaller;
use crate::http::badge::{BadgeBody, MOST, printed};
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::stay::reception::badges::guest_badges;

refusals!(PrintRefusals: BadRequest "none, or more than 500", UnknownGuest);

/// Whose badges.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PrintGuestBadges {
    /// By what the list names these guests; 1 to 500 of them, of today or tomorrow.
    guests: Vec<String>,
}

/// The badges of these guests, in this order: the same that their letters have, good on the day of their invitation.
#[utoipa::path(post, path = "/api/reception/badges", request_body = PrintGuestBadges, responses(
    (status = 200, description = "The badges", body = Vec<BadgeBody>),
    PrintRefusals,
))]
pub async fn print(
    app: web::Data<AppState>,
    ReceptionCaller(reception): ReceptionCaller,
    web::Json(PrintGuestBadges { guests }): web::Json<PrintGuestBadges>,
) -> Result<web::Json<Vec<BadgeBody>>, Problem> {
    if guests.is_empty() || guests.len() > MOST {
        let detail = format!("guests: 1 to {MOST} of them");
        return Err(Problem::new(Reason::BadRequest).detail(detail));
    }
    let found =
        app.write(move |connection, context| guest_badges(connection, context, reception, &guests));
    Ok(web::Json(printed(found.await?)?))
}
