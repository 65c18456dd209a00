//! A debate: taking sides, and putting up a hand.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::gathering::debate::Side;
use crate::domain::gathering::lots::LotRecord;
use crate::http::AppState;
use crate::http::asked_as::ReadAs;
use crate::http::auth::{GatheringReader, PersonCaller};
use crate::http::problem::{Problem, refusals};
use crate::usecases::gathering::debate::{set_hand, take_side};
use crate::usecases::gathering::lots::lots;

refusals!(DebateRefusals: BadRequest, UnknownGathering, GatheringNotBegun, GatheringOver,
    NotAttending);
refusals!(LotsRefusals: BadRequest, UnknownGathering);

/// Where somebody stands.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TakenSide {
    side: Side,
}

/// Takes a side in a debate that one attends, or another side. Others see how many stand where, and nobody who; at the end it is
/// forgotten.
#[utoipa::path(put, path = "/api/gatherings/{id}/side", request_body = TakenSide,
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is so"),
        DebateRefusals,
    ))]
pub async fn take(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
    web::Json(TakenSide { side }): web::Json<TakenSide>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| take_side(connection, context, person, &id, side)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Puts up a hand in a debate that one attends: the lot may give the floor.
#[utoipa::path(put, path = "/api/gatherings/{id}/hand",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is up"),
        DebateRefusals,
    ))]
pub async fn put_up(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| set_hand(connection, context, person, &id, true)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Puts the hand down.
#[utoipa::path(delete, path = "/api/gatherings/{id}/hand",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is down"),
        DebateRefusals,
    ))]
pub async fn put_down(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| set_hand(connection, context, person, &id, false)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// The record of a debate's lots: what the lot fell among and on whom, by handles that stand for nobody once it is over. `aanschuif
/// draws verify` checks it once the days are closed whose seeds gave the luck. Kept for four weeks.
#[utoipa::path(get, path = "/api/gatherings/{id}/lots",
    params(("id" = String, Path, description = "By which it is called"), ReadAs),
    responses(
        (status = 200, description = "The record", body = LotRecord),
        LotsRefusals,
    ))]
pub async fn record(
    app: web::Data<AppState>,
    GatheringReader(reader): GatheringReader,
    id: web::Path<String>,
    _: web::Query<ReadAs>,
) -> Result<web::Json<LotRecord>, Problem> {
    let record = app.read(move |connection, context| lots(connection, context, reader, &id));
    Ok(web::Json(record.await?))
}
