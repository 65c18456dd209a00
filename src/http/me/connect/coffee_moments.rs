//! `GET /api/me/coffee-moments`: when coffee can be proposed to somebody.
#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::web;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::domain::identity::PersonId;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::connect::coffee::place::{CoffeeOffer, coffee_offer};

refusals!(Refusals: BadRequest, UnknownPerson "may not be approached, known or not");

/// With whom.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct WithPerson {
    /// Somebody's number.
    person: i64,
}

/// The half-hours at which the person may propose coffee to somebody, and in which café.
#[utoipa::path(get, path = "/api/me/coffee-moments", params(WithPerson), responses(
    (status = 200, description = "The half-hours", body = CoffeeOffer),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    with: web::Query<WithPerson>,
) -> Result<web::Json<CoffeeOffer>, Problem> {
    let other = PersonId(with.person);
    let offer =
        app.read(move |connection, context| coffee_offer(connection, context, person, other));
    Ok(web::Json(offer.await?))
}
