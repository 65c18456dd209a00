//! How many were hired, for the house's own month. Nothing here is about a candidate.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::figure::Hired;
use crate::http::AppState;
use crate::http::auth::RoleCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::figure::enter_hires::{EnteredHires, enter_hires, entered_hires};

refusals!(PutRefusals: BadRequest "no month, or more through somebody here than there are hires", MonthWritten);

/// What was entered.
#[derive(Serialize, ToSchema)]
pub struct Entered {
    /// The running month and the twelve before it, the latest first.
    months: Vec<EnteredHires>,
}

/// How many were hired in a month.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewHires {
    /// At most 10000.
    hires: u32,
    /// Those of them who came through somebody of the house.
    through_us: u32,
}

/// What admins entered.
#[utoipa::path(get, path = "/api/admin/hires", responses(
    (status = 200, description = "The numbers", body = Entered),
))]
pub async fn list(app: web::Data<AppState>) -> Result<web::Json<Entered>, Problem> {
    Ok(web::Json(Entered { months: app.look(entered_hires).await? }))
}

/// Sets how many were hired in a month. What everybody reads is a sum over twelve months, rounded to 5, and only where it stands
/// for enough persons. A month can be corrected until the figures of the next one come out.
#[utoipa::path(put, path = "/api/house/months/{month}/hires", request_body = NewHires,
    params(("month" = String, Path, description = "Such as 2026-11")),
    responses(
        (status = 204, description = "So it is"),
        PutRefusals,
    ))]
pub async fn put(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    month: web::Path<String>,
    web::Json(NewHires { hires, through_us }): web::Json<NewHires>,
) -> Result<HttpResponse, Problem> {
    let hired = Hired { hires, through_us };
    app.write(move |connection, context| enter_hires(connection, context, admin, &month, hired))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
