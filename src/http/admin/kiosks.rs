//! `GET /api/admin/kiosks`: the kiosks.

use actix_web::web;

use crate::http::AppState;
use crate::http::problem::Problem;
use crate::usecases::access::kiosks::{KioskView, kiosk_list};

/// All kiosks, revoked ones too, by number.
#[utoipa::path(get, path = "/api/admin/kiosks", responses(
    (status = 200, description = "The kiosks", body = Vec<KioskView>),
))]
pub async fn handle(app: web::Data<AppState>) -> Result<web::Json<Vec<KioskView>>, Problem> {
    Ok(web::Json(app.look(kiosk_list).await?))
}
