//! `GET /api/session/ways`: the available ways to sign in.

use actix_web::web;
use serde::Serialize;
use utoipa::ToSchema;

use crate::http::AppState;

/// How one may sign in.
#[derive(Serialize, ToSchema)]
pub struct Ways {
    /// With the organisation's identity provider, if there is one.
    provider: Option<ProviderWay>,
    /// Whether a code by letter signs in.
    codes: bool,
    /// Whether it opens a role.
    codes_for_roles: bool,
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
    let (codes, codes_for_roles) = (app.takes_codes(), app.takes_codes_for_roles());
    web::Json(Ways { provider, codes, codes_for_roles })
}
