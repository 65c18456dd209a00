//! `GET /api/me/draws`: one's own draws, with what is needed to check them.
#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::web;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::domain::stay::draw::OwnRecord;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::stay::draws::of_person;

/// Of which day.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct OfDay {
    /// The site's date, `2026-11-16`.
    date: NaiveDate,
}

/// A person's draws of a day.
#[derive(Serialize, ToSchema)]
pub struct OwnDraws {
    /// Each with what is needed to check it; see `docs/draw-record.md`.
    draws: Vec<OwnRecord>,
}

refusals!(Refusals: BadRequest);

/// The person's own draws of a day, once it is closed; none before.
#[utoipa::path(get, path = "/api/me/draws", params(OfDay), responses(
    (status = 200, description = "The draws", body = OwnDraws),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    of: web::Query<OfDay>,
) -> Result<web::Json<OwnDraws>, Problem> {
    let draws = app.look(move |connection, _| of_person(connection, person, of.date));
    Ok(web::Json(OwnDraws { draws: draws.await? }))
}
