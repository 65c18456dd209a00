//! `POST /api/facility/session`: opens the facility screens in a browser.

use actix_web::{HttpResponse, web};
use chrono::TimeDelta;
use serde::Deserialize;
use utoipa::ToSchema;

use super::super::AppState;
use super::super::cookies::TokenCookie;
use super::super::problem::{Problem, ProblemBody, Reason};
use crate::usecases::admit::is_facility_token;

/// A browser stays enrolled for so long, or until the token is revoked.
const ENROLLED: TimeDelta = TimeDelta::days(90);

/// A token.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EnrolFacility {
    /// As `aanschuif access add` printed it.
    token: String,
}

/// Opens the facility screens in this browser.
#[utoipa::path(post, path = "/api/facility/session", request_body = EnrolFacility, responses(
    (status = 204, description = "The screens are open"),
    (status = 401, description = "unauthorized: nobody has this token, or it was revoked",
        body = ProblemBody, content_type = "application/problem+json"),
))]
pub async fn handle(
    app: web::Data<AppState>,
    web::Json(EnrolFacility { token }): web::Json<EnrolFacility>,
) -> Result<HttpResponse, Problem> {
    let given = token.clone();
    if !app.look(move |connection, _| is_facility_token(connection, &given)).await? {
        return Err(Reason::Unauthorized.into());
    }
    let cookie = TokenCookie::Facility.set(&app.context, &token, ENROLLED);
    Ok(HttpResponse::NoContent().cookie(cookie).finish())
}
