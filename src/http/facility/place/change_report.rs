//! `PATCH /api/facility/reports/{id}`: how far a repair is.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::identity::ReportId;
use crate::domain::place::report::ReportState;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::reports::set_report_state;

/// How far a repair is.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeReport {
    /// The state.
    state: ReportState,
}

refusals!(Refusals: UnknownPlace);

/// Sets how far a repair is.
#[utoipa::path(patch, path = "/api/facility/reports/{id}", request_body = ChangeReport,
    params(("id" = i64, Path, description = "The report's number")),
    responses(
    (status = 204, description = "The report is in that state"),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    id: web::Path<i64>,
    web::Json(body): web::Json<ChangeReport>,
) -> Result<HttpResponse, Problem> {
    let id = ReportId(id.into_inner());
    app.write_as_facility(move |connection, context| {
        set_report_state(connection, context, id, body.state)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}
