#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::web;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::place::floor_plan::{FloorPlan, floor_plan};

/// Which floor.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct WhichFloor {
    pub site: String,
    /// The floor's name.
    pub floor: String,
}

refusals!(Refusals: BadRequest, UnknownSite, UnknownFloor);

/// Where tables and desks stand on a floor. Metres; the origin is top left.
#[utoipa::path(get, path = "/api/plan", params(WhichFloor), responses(
    (status = 200, description = "The plan", body = FloorPlan),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    which: web::Query<WhichFloor>,
) -> Result<web::Json<FloorPlan>, Problem> {
    let plan = app.read(move |connection, context| {
        floor_plan(connection, context, &which.site, &which.floor)
    });
    Ok(web::Json(plan.await?))
}
