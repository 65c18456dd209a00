//! `GET /api/session/ways`: how one may sign in here.

use actix_web::web;
use serde::Serialize;
use utoipa::ToSchema;

use crate::http::AppState;

/// How one may sign in: always with a code by letter.
#[derive(Serialize, ToSchema)]
pub struct Ways {
    /// And with the organisation's identity provider, if there is one.
    provider: Option<ProviderWay>,
}

/// An identity provider.
#[derive(Serialize, ToSchema)]
pub struct ProviderWay {
    /// What the button says.
    name: String,
}

/// How one may sign in.
#[utoipa::path(get, path = "/api/session/ways", responses(
    (status = 200, description = "What there is besides codes", body = Ways),
))]
pub async fn handle(app: web::Data<AppState>) -> web::Json<Ways> {
    let provider = app.provider_name().map(|name| ProviderWay { name: name.to_owned() });
    web::Json(Ways { provider })
}
