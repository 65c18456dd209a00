//! `POST /api/admin/kiosks`: adds a kiosk.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::name;
use crate::http::AppState;
use crate::http::auth::RoleCaller;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::access::kiosks::{NewKiosk, add_kiosk};

/// A kiosk to come.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddKiosk {
    /// The site's name.
    site: String,
    /// What people call the kiosk.
    name: String,
}

refusals!(Refusals: BadRequest, UnknownSite);

/// Adds a kiosk. Its token is shown this once.
#[utoipa::path(post, path = "/api/admin/kiosks", request_body = AddKiosk, responses(
    (status = 201, description = "The kiosk's number and token", body = NewKiosk),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    web::Json(AddKiosk { site, name }): web::Json<AddKiosk>,
) -> Result<HttpResponse, Problem> {
    let name = name::name(&name).map_err(|why| Problem::new(Reason::BadRequest).detail(why))?;
    let kiosk =
        app.write(move |connection, context| add_kiosk(connection, context, admin, &site, &name));
    Ok(HttpResponse::Created().json(kiosk.await?))
}
