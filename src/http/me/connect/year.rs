//! What the person meant to do and did, by half-year.
#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::web;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::connect::year::{Year, year};

refusals!(Refusals: BadRequest);

/// What to show.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct YearQuery {
    /// Whether names and the person's own words are in it.
    #[serde(default)]
    names: bool,
}

/// What the person meant to do and did, by half-year: for them alone, and without names unless they ask for them.
#[utoipa::path(get, path = "/api/me/year", params(YearQuery), responses(
    (status = 200, description = "The half-years", body = Year),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    query: web::Query<YearQuery>,
) -> Result<web::Json<Year>, Problem> {
    let names = query.names;
    let found = app.look(move |connection, context| year(connection, context, person, names));
    Ok(web::Json(found.await?))
}
