//! `PATCH /api/facility/hours`: opening hours and closed days.

use actix_web::{HttpResponse, web};
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;

use super::take_out_of_use::AtSite;
use crate::domain::calendar::MinuteOfDay;
use crate::http::AppState;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::place::change_hours::{HoursChange, change_hours};

/// What to change; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeHours {
    /// When the site opens, HH:MM.
    opens: Option<String>,
    /// When it closes, HH:MM.
    closes: Option<String>,
    /// The days on which it hands out nothing, in the place of those it has.
    closed_days: Option<Vec<NaiveDate>>,
}

refusals!(Refusals: UnknownSite, TooLateToday);

/// Changes opening hours and closed days. Stays under way end when they were due to, or at the new closing time if
/// that is earlier. Hours by which today would be over already are refused until today's closing time.
#[utoipa::path(patch, path = "/api/facility/hours", request_body = ChangeHours, params(AtSite),
    responses(
    (status = 204, description = "The hours are as asked"),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    at: web::Query<AtSite>,
    web::Json(body): web::Json<ChangeHours>,
) -> Result<HttpResponse, Problem> {
    let change = HoursChange {
        opens: time("opens", body.opens)?,
        closes: time("closes", body.closes)?,
        closed_days: body.closed_days,
    };
    app.write_as_facility(move |connection, context| {
        change_hours(connection, context, &at.site, &change)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}

fn time(field: &str, text: Option<String>) -> Result<Option<MinuteOfDay>, Problem> {
    text.map(|text| text.parse())
        .transpose()
        .map_err(|why: String| Problem::new(Reason::BadRequest).detail(format!("{field}: {why}")))
}
