#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::{HttpResponse, web};
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::domain::figure::Range;
use crate::http::AppState;
use crate::http::attachment::csv;
use crate::http::problem::{Problem, refusals};
use crate::usecases::figure::tables::{Table, csv_of_use};
use crate::usecases::figure::use_of_building::{UseOfBuilding, use_of_building};

refusals!(Refusals: BadRequest, UnknownSite);

/// Of which site, and when.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct InRange {
    site: String,
    /// How far the look back reaches.
    #[param(inline)]
    range: Range,
    /// A day in it, by the site's calendar.
    of: NaiveDate,
}

/// How a site was used over a day, an ISO week or a month. Figures are out on the next day.
#[utoipa::path(get, path = "/api/facility/use", params(InRange), responses(
    (status = 200, description = "The figures", body = UseOfBuilding),
    Refusals,
))]
pub async fn show(
    app: web::Data<AppState>,
    query: web::Query<InRange>,
) -> Result<web::Json<UseOfBuilding>, Problem> {
    let InRange { site, range, of } = query.into_inner();
    let found = app.read_as_facility(move |connection, context| {
        use_of_building(connection, context, &site, range, of)
    });
    Ok(web::Json(found.await?))
}

/// Of which site and when, and what of it.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct TableInRange {
    site: String,
    /// How far the look back reaches.
    #[param(inline)]
    range: Range,
    /// A day in it, by the site's calendar.
    of: NaiveDate,
    /// Which table.
    #[param(inline)]
    table: Table,
}

/// A table of how a site was used, as CSV. A hidden figure is an empty value.
#[utoipa::path(get, path = "/api/facility/use.csv", params(TableInRange), responses(
    (status = 200, description = "The table", body = String, content_type = "text/csv"),
    Refusals,
))]
pub async fn as_csv(
    app: web::Data<AppState>,
    query: web::Query<TableInRange>,
) -> Result<HttpResponse, Problem> {
    let TableInRange { site, range, of, table } = query.into_inner();
    let used = app
        .read_as_facility(move |connection, context| {
            use_of_building(connection, context, &site, range, of)
        })
        .await?;
    let name = format!("{}-{}-{}", used.site, table.as_str(), used.from);
    Ok(csv(&name, csv_of_use(&used, table)))
}
