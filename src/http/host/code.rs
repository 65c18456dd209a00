//! The code on a gathering's screen.

use actix_web::web;
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::http::AppState;
use crate::http::auth::AnnouncerCaller;
use crate::http::problem::{Problem, refusals};
use crate::http::qr;
use crate::usecases::gathering::show_code::show_code;

refusals!(CodeRefusals: UnknownGathering, GatheringOver);

/// What the screen shows to whoever attends.
#[derive(Serialize, ToSchema)]
pub struct GatheringCode {
    /// What a phone sends.
    code: String,
    /// Where scanning it leads.
    url: String,
    /// The same as a picture.
    qr_svg: String,
    /// Until when it is good. It changes every half minute.
    expires_at: DateTime<Utc>,
}

/// The code that a gathering's screen shows at this moment. Whoever scans it while it goes on attends.
#[utoipa::path(get, path = "/api/gatherings/{id}/code",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 200, description = "The code", body = GatheringCode),
        CodeRefusals,
    ))]
pub async fn show(
    app: web::Data<AppState>,
    AnnouncerCaller(announcer): AnnouncerCaller,
    id: web::Path<String>,
) -> Result<web::Json<GatheringCode>, Problem> {
    let shown =
        app.read(move |connection, context| show_code(connection, context, &announcer, &id));
    let shown = shown.await?;
    Ok(web::Json(GatheringCode {
        qr_svg: qr::svg(&shown.url)?,
        code: shown.code,
        url: shown.url,
        expires_at: shown.expires_at,
    }))
}
