use actix_web::web;
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::identity::KioskId;
use crate::http::auth::KioskCaller;
use crate::http::problem::Problem;
use crate::http::{AppState, qr};
use crate::usecases::stay::kiosk_code::current_code;

/// A code to scan.
#[derive(Serialize, ToSchema)]
pub struct KioskCodeBody {
    /// Where the code leads.
    url: String,
    /// The code as a picture; dark on white, with its quiet zone.
    svg: String,
    /// Until when it is good; a new one comes 20 seconds earlier.
    expires_at: DateTime<Utc>,
}

/// The code to scan now. A new one comes every 10 seconds and is good for 30.
#[utoipa::path(get, path = "/api/kiosk/code", responses(
    (status = 200, description = "The code", body = KioskCodeBody),
))]
pub async fn handle(
    app: web::Data<AppState>,
    KioskCaller(kiosk): KioskCaller,
) -> Result<web::Json<KioskCodeBody>, Problem> {
    Ok(web::Json(KioskCodeBody::of(&app, kiosk.id)?))
}

impl KioskCodeBody {
    pub(super) fn of(app: &AppState, kiosk: KioskId) -> Result<Self, Problem> {
        let code = current_code(&app.context, kiosk);
        let url = app.context.link(&format!("/c/{}", code.code));
        let svg = qr::svg(&url)?;
        Ok(Self { url, svg, expires_at: code.expires_at })
    }
}
