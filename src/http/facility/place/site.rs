#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::{HttpResponse, web};
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use crate::domain::calendar::MinuteOfDay;
use crate::domain::place::open_days::{WeekDay, WeekDays};
use crate::http::AppState;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::figure::occupancy::{FacilitySite, facility_sites};
use crate::usecases::place::change_hours::{HoursChange, change_hours};

refusals!(Refusals: UnknownSite, TooLateToday, DayIsPast);

/// Of which site.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct AtSite {
    pub site: String,
}

/// The sites and their floors, by name.
#[utoipa::path(get, path = "/api/facility/sites", responses(
    (status = 200, description = "The sites", body = Vec<FacilitySite>),
))]
pub async fn list(app: web::Data<AppState>) -> Result<web::Json<Vec<FacilitySite>>, Problem> {
    Ok(web::Json(app.look_as_facility(facility_sites).await?))
}

/// What to change; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeHours {
    /// When the site opens, HH:MM.
    opens: Option<String>,
    /// When it closes, HH:MM.
    closes: Option<String>,
    /// The days of the week on which it opens; at least one.
    open_days: Option<Vec<WeekDay>>,
    /// The days besides on which it hands out nothing, in the place of those it has.
    closed_days: Option<Vec<NaiveDate>>,
}

/// Changes opening hours, days of the week and closed days. Stays under way end when they were due to, or at the new closing time if
/// that is earlier. Hours by which today would be over already are refused until today's closing time;
/// further closed days in the past always are.
#[utoipa::path(patch, path = "/api/facility/hours", request_body = ChangeHours, params(AtSite),
    responses(
    (status = 204, description = "The hours are as asked"),
    Refusals,
))]
pub async fn set_hours(
    app: web::Data<AppState>,
    at: web::Query<AtSite>,
    web::Json(body): web::Json<ChangeHours>,
) -> Result<HttpResponse, Problem> {
    let open_days = body
        .open_days
        .map(WeekDays::new)
        .transpose()
        .map_err(|why| Problem::new(Reason::BadRequest).detail(format!("open_days: {why}")))?;
    let change = HoursChange {
        opens: time("opens", body.opens)?,
        closes: time("closes", body.closes)?,
        open_days,
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
