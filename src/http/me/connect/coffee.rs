//! Coffee: proposing, choosing, moving and calling it off.

use actix_web::{HttpResponse, web};
use chrono::{DateTime, Utc};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::identity::FollowUpId;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::connect::coffee::choose;
use crate::usecases::connect::coffee::propose::propose_moments;
use crate::usecases::connect::follow_ups::FollowUpView;

refusals!(ProposeRefusals: BadRequest, UnknownPerson, UnknownFollowUp, UnknownCoffee, CoffeeUnderWay, CoffeePlanned, EnoughMessages);
refusals!(ChoiceRefusals: BadRequest, UnknownCoffee, CoffeePlanned);
refusals!(MoveRefusals: BadRequest, UnknownCoffee, EnoughMoves);
refusals!(CallOffRefusals: UnknownCoffee);

/// Moments from which the other chooses.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Moments {
    /// From one to three of the half-hours that are offered.
    moments: Vec<DateTime<Utc>>,
}

/// A moment.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    moment: DateTime<Utc>,
}

/// Proposes moments for a coffee that the person means to have, or other moments for one that the other proposed; the
/// other gets a letter with them.
#[utoipa::path(put, path = "/api/me/coffees/{id}/moments", request_body = Moments,
    params(("id" = i64, Path, description = "The number of the person's follow-up; or that of the coffee, which the other proposed")),
    responses(
        (status = 200, description = "The follow-up", body = FollowUpView),
        ProposeRefusals,
    ))]
pub async fn propose(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<i64>,
    web::Json(Moments { moments }): web::Json<Moments>,
) -> Result<web::Json<FollowUpView>, Problem> {
    let id = FollowUpId(id.into_inner());
    let proposed = app.write(move |connection, context| {
        propose_moments(connection, context, person, id, &moments)
    });
    Ok(web::Json(proposed.await?))
}

/// Chooses one of the moments that the other proposed; both get an invitation.
#[utoipa::path(post, path = "/api/me/coffees/{id}/choice", request_body = Moment,
    params(("id" = i64, Path, description = "The coffee's number, or that of the person's follow-up")),
    responses(
        (status = 200, description = "The person's follow-up", body = FollowUpView),
        ChoiceRefusals,
    ))]
pub async fn choose(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<i64>,
    web::Json(Moment { moment }): web::Json<Moment>,
) -> Result<web::Json<FollowUpView>, Problem> {
    let id = FollowUpId(id.into_inner());
    let chosen = app
        .write(move |connection, context| choose::choose(connection, context, person, id, moment));
    Ok(web::Json(chosen.await?))
}

/// Moves a coffee that is to come; both get the invitation anew.
#[utoipa::path(put, path = "/api/me/coffees/{id}/moment", request_body = Moment,
    params(("id" = i64, Path, description = "The coffee's number, or that of the person's follow-up")),
    responses(
        (status = 200, description = "The person's follow-up", body = FollowUpView),
        MoveRefusals,
    ))]
pub async fn change_moment(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<i64>,
    web::Json(Moment { moment }): web::Json<Moment>,
) -> Result<web::Json<FollowUpView>, Problem> {
    let id = FollowUpId(id.into_inner());
    let moved = app.write(move |connection, context| {
        choose::move_coffee(connection, context, person, id, moment)
    });
    Ok(web::Json(moved.await?))
}

/// Calls off a coffee that is to come; both are told.
#[utoipa::path(delete, path = "/api/me/coffees/{id}",
    params(("id" = i64, Path, description = "The coffee's number, or that of the person's follow-up")),
    responses(
        (status = 204, description = "It is off"),
        CallOffRefusals,
    ))]
pub async fn call_off(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<i64>,
) -> Result<HttpResponse, Problem> {
    let id = FollowUpId(id.into_inner());
    app.write(move |connection, context| choose::call_off(connection, context, person, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
