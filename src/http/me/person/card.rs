//! The cards of a person: under which organisation they come.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::place::open_days::WeekDay;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::person::card::{
    Cards, WrittenCard, cards_of, delete_second_card, set_second_card,
};

refusals!(Refusals: OneCard);
refusals!(SetRefusals: BadRequest, OneCard);

/// A second card.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewSecondCard {
    /// Whom the person comes for: one line of at most 60 characters without a link, such as `Bos Advies`.
    organisation: String,
    /// What they do there, likewise; null or empty if not said.
    #[serde(default)]
    line: Option<String>,
    /// On which days of the week they come under it unless they choose.
    #[serde(default)]
    weekdays: Vec<WeekDay>,
}

/// What the register says, and the second card if there is one.
#[utoipa::path(get, path = "/api/me/card", responses(
    (status = 200, description = "The cards", body = Cards),
    Refusals,
))]
pub async fn show(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<web::Json<Cards>, Problem> {
    let cards = app.read(move |connection, _| cards_of(connection, person));
    Ok(web::Json(cards.await?))
}

/// Sets the second card. It gives no rights, and changes neither the draw nor agreed days; who shares a table reads it as the
/// person's own words. A stay that has begun keeps its card.
#[utoipa::path(put, path = "/api/me/card/second", request_body = NewSecondCard, responses(
    (status = 200, description = "The cards", body = Cards),
    SetRefusals,
))]
pub async fn set(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    web::Json(NewSecondCard { organisation, line, weekdays }): web::Json<NewSecondCard>,
) -> Result<web::Json<Cards>, Problem> {
    let written = WrittenCard { organisation, line: line.unwrap_or_default(), weekdays };
    let cards = app.write(move |connection, _| set_second_card(connection, person, &written));
    Ok(web::Json(cards.await?))
}

/// Deletes the second card, if there is one. A stay that has begun keeps its card.
#[utoipa::path(delete, path = "/api/me/card/second", responses(
    (status = 204, description = "There is none"),
    Refusals,
))]
pub async fn delete(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, _| delete_second_card(connection, person)).await?;
    Ok(HttpResponse::NoContent().finish())
}
