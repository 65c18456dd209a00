//! `GET /api/draws/record`: the public draw record of one day.
#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::web;
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::domain::stay::draw::PublicRecord;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::stay::draws::public_record_of;

/// Which day.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct WhichDay {
    site: String,
    /// The site's date, `2026-11-16`.
    date: NaiveDate,
}

refusals!(Refusals: BadRequest, UnknownSite, NotFound "nothing is known of the day, or not any more");

/// The public record of a day's draws; before it is closed, its commitment alone.
#[utoipa::path(get, path = "/api/draws/record", params(WhichDay), responses(
    (status = 200, description = "The record", body = PublicRecord),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    which: web::Query<WhichDay>,
) -> Result<web::Json<PublicRecord>, Problem> {
    let record =
        app.read(move |connection, _| public_record_of(connection, &which.site, which.date));
    Ok(web::Json(record.await?))
}
