//! The agreement to be reminded of what one means to do.

use actix_web::web;
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::connect::rhythm::Rhythm;
use crate::domain::place::open_days::WeekDay;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::connect::conscience::{Conscience, Wish, agree, conscience};

refusals!(Refusals: BadRequest);

/// How often, and on which day, the person wants to be reminded.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    rhythm: Rhythm,
    /// As it is, or Monday, if it is not said.
    weekday: Option<WeekDay>,
    /// Nothing comes before this day, at most 366 days from now; none: it is not paused.
    paused_until: Option<NaiveDate>,
}

/// How often the person is reminded.
#[utoipa::path(get, path = "/api/me/conscience", responses(
    (status = 200, description = "What they agreed to", body = Conscience),
))]
pub async fn show(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<web::Json<Conscience>, Problem> {
    let found = app.look(move |connection, context| conscience(connection, context, person));
    Ok(web::Json(found.await?))
}

/// Agrees to be reminded, changes how, or ends it with `off`.
#[utoipa::path(put, path = "/api/me/conscience", request_body = Wanted, responses(
    (status = 200, description = "What holds now", body = Conscience),
    Refusals,
))]
pub async fn set(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    web::Json(Wanted { rhythm, weekday, paused_until }): web::Json<Wanted>,
) -> Result<web::Json<Conscience>, Problem> {
    let wish = Wish { rhythm, weekday, paused_until };
    let agreed = app.write(move |connection, context| agree(connection, context, person, wish));
    Ok(web::Json(agreed.await?))
}
