//! The days agreed with an organisation for a site.
#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::{HttpResponse, web};
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use crate::domain::identity::OrganisationId;
use crate::domain::person::agreed_days::AgreedDays;
use crate::domain::place::open_days::{WeekDay, WeekDays};
use crate::http::AppState;
use crate::http::auth::RoleCaller;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::person::access_log::Acting;
use crate::usecases::person::agree_days::agree_days;

refusals!(PutRefusals: BadRequest "no day of the week, or it ends before it begins", UnknownOrganisation, UnknownSite);
refusals!(DeleteRefusals: BadRequest, UnknownOrganisation, UnknownSite);

/// Days agreed with an organisation.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AgreeDays {
    /// For which site.
    site: String,
    /// On which days of the week its people draw desks there; at least one.
    weekdays: Vec<WeekDay>,
    /// From which day on.
    from: NaiveDate,
    /// Up to and including which day; left out or null: without end.
    until: Option<NaiveDate>,
}

/// Sets on which days people of an organisation draw desks at a site. On others they hear which days, and the café is
/// open to them. It counts from the next check-in on, whoever is in stays; people of the host are never limited.
#[utoipa::path(put, path = "/api/admin/organisations/{id}/agreed-days", request_body = AgreeDays,
    params(("id" = i64, Path, description = "The organisation's number")),
    responses(
        (status = 204, description = "So it is"),
        PutRefusals,
    ))]
pub async fn put(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    id: web::Path<i64>,
    web::Json(AgreeDays { site, weekdays, from, until }): web::Json<AgreeDays>,
) -> Result<HttpResponse, Problem> {
    let id = OrganisationId(*id);
    let weekdays = WeekDays::new(weekdays).map_err(|why| format!("weekdays: {why}"));
    let agreed = weekdays.and_then(|weekdays| AgreedDays::new(weekdays, from, until));
    let agreed = agreed.map_err(|why| Problem::new(Reason::BadRequest).detail(why))?;
    app.write(move |connection, context| {
        agree_days(connection, context, Acting::from(admin), id, &site, Some(agreed))
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// For which site.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ForSite {
    /// Its name.
    pub site: String,
}

/// Takes the agreement for a site back: people of the organisation draw desks there on every day.
#[utoipa::path(delete, path = "/api/admin/organisations/{id}/agreed-days", params(
        ("id" = i64, Path, description = "The organisation's number"), ForSite),
    responses(
        (status = 204, description = "There is none"),
        DeleteRefusals,
    ))]
pub async fn delete(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    id: web::Path<i64>,
    web::Query(ForSite { site }): web::Query<ForSite>,
) -> Result<HttpResponse, Problem> {
    let id = OrganisationId(*id);
    app.write(move |connection, context| {
        agree_days(connection, context, Acting::from(admin), id, &site, None)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}
