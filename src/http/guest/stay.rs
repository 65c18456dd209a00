//! `GET /api/guests/stay`: where a guest is who signed in with their own phone.

use actix_web::web;
use serde::Serialize;
use utoipa::ToSchema;

use crate::http::AppState;
use crate::http::auth::GuestCaller;
use crate::http::problem::Problem;
use crate::usecases::stay::stay_view::{StayView, current};

/// The guest's stay, if it is open.
#[derive(Serialize, ToSchema)]
pub struct GuestStay {
    /// The stay.
    stay: Option<StayView>,
}

/// The open stay of the guest who signed in with this browser today.
#[utoipa::path(get, path = "/api/guests/stay", responses(
    (status = 200, description = "The stay, or null", body = GuestStay),
))]
pub async fn handle(
    app: web::Data<AppState>,
    GuestCaller(guest): GuestCaller,
) -> Result<web::Json<GuestStay>, Problem> {
    let found = app.look(move |connection, context| current(connection, context, guest)).await?;
    Ok(web::Json(GuestStay { stay: found.map(|found| found.stay) }))
}
