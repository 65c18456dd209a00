//! `GET /api/facility/sites`: the sites and their floors.

use actix_web::web;

use crate::http::AppState;
use crate::http::problem::Problem;
use crate::usecases::figure::occupancy::{FacilitySite, facility_sites};

/// The sites and their floors, by name.
#[utoipa::path(get, path = "/api/facility/sites", responses(
    (status = 200, description = "The sites", body = Vec<FacilitySite>),
))]
pub async fn handle(app: web::Data<AppState>) -> Result<web::Json<Vec<FacilitySite>>, Problem> {
    Ok(web::Json(app.look_as_facility(facility_sites).await?))
}
