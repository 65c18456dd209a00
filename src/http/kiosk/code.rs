//! `GET /api/kiosk/code`: the code that changes every ten seconds.

use actix_web::web;
use chrono::{DateTime, Utc};
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use serde::Serialize;
use utoipa::ToSchema;

use super::super::AppState;
use super::super::auth::KioskCaller;
use super::super::problem::{Problem, Reason};
use crate::usecases::kiosk_code::current_code;

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
    let code = current_code(&app.context, kiosk.id);
    let url = app.context.link(&format!("/c/{}", code.code));
    let picture = QrCode::with_error_correction_level(&url, EcLevel::M)
        .map_err(|_| Problem::new(Reason::Internal))?
        .render::<svg::Color<'_>>()
        .quiet_zone(true)
        .dark_color(svg::Color("#000"))
        .light_color(svg::Color("#fff"))
        .build();
    // The prolog belongs to a file, not to a picture inside a page.
    let svg = picture.split_once("?>").map_or(picture.as_str(), |(_, rest)| rest).to_owned();
    Ok(web::Json(KioskCodeBody { url, svg, expires_at: code.expires_at }))
}
