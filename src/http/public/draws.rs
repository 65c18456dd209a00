use actix_web::web;
use serde::Serialize;
use utoipa::ToSchema;

use crate::http::AppState;
use crate::http::problem::Problem;
use crate::usecases::stay::draws::{PublishedDay, published};

/// What is published.
#[derive(Serialize, ToSchema)]
pub struct PublishedDays {
    /// The latest day first.
    days: Vec<PublishedDay>,
}

/// Commitments of the days' seeds; of closed days the seeds themselves, and what binds the draws.
#[utoipa::path(get, path = "/api/draws", responses(
    (status = 200, description = "The days", body = PublishedDays),
))]
pub async fn handle(app: web::Data<AppState>) -> Result<web::Json<PublishedDays>, Problem> {
    let days = app.look(|connection, _| published(connection)).await?;
    Ok(web::Json(PublishedDays { days }))
}
