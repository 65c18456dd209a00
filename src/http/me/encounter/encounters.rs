//! `GET /api/me/encounters`: with whom one shared space in a week.
#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::web;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::domain::calendar::IsoWeek;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::connect::encounters_of_person::{WeekOfEncounters, encounters_of_person};

/// Of which week.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct OfWeek {
    /// The ISO week, `2026-W47`.
    week: String,
}

refusals!(Refusals: BadRequest, WeekFolded);

/// The person's encounters of a week, up to this moment.
#[utoipa::path(get, path = "/api/me/encounters", params(OfWeek), responses(
    (status = 200, description = "The encounters", body = WeekOfEncounters),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    of: web::Query<OfWeek>,
) -> Result<web::Json<WeekOfEncounters>, Problem> {
    let week: IsoWeek =
        of.week.parse().map_err(|why: String| Problem::new(Reason::BadRequest).detail(why))?;
    let encounters = app
        .read(move |connection, context| encounters_of_person(connection, context, person, week));
    Ok(web::Json(encounters.await?))
}
