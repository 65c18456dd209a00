use actix_web::web;

use crate::http::AppState;
use crate::http::problem::Problem;
use crate::usecases::house::welcome::{Welcome, welcome};

/// How this house works, for applicants and newcomers; the page `/welcome` is made from it. It tells nothing of who is in.
#[utoipa::path(get, path = "/api/welcome", responses(
    (status = 200, description = "How it works", body = Welcome),
))]
pub async fn handle(app: web::Data<AppState>) -> Result<web::Json<Welcome>, Problem> {
    Ok(web::Json(app.look(welcome).await?))
}
