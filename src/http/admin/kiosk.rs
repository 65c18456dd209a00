use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::access::kiosk_kind::KioskKind;
use crate::domain::identity::KioskId;
use crate::domain::name;
use crate::http::AppState;
use crate::http::auth::RoleCaller;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::access::kiosks::{KioskView, NewKiosk, add_kiosk, kiosk_list, revoke_kiosk};

refusals!(AddRefusals: BadRequest, UnknownSite);
refusals!(RevokeRefusals: UnknownKiosk);

/// All kiosks, revoked ones too, by number.
#[utoipa::path(get, path = "/api/admin/kiosks", responses(
    (status = 200, description = "The kiosks", body = Vec<KioskView>),
))]
pub async fn list(app: web::Data<AppState>) -> Result<web::Json<Vec<KioskView>>, Problem> {
    Ok(web::Json(app.look(kiosk_list).await?))
}

/// A kiosk to come.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddKiosk {
    site: String,
    /// What people call the kiosk.
    name: String,
    /// Where it stands; at an entrance if left out.
    #[serde(default)]
    kind: KioskKind,
}

/// Adds a kiosk. Its token is shown this once.
#[utoipa::path(post, path = "/api/admin/kiosks", request_body = AddKiosk, responses(
    (status = 201, description = "The kiosk's number and token", body = NewKiosk),
    AddRefusals,
))]
pub async fn add(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    web::Json(AddKiosk { site, name, kind }): web::Json<AddKiosk>,
) -> Result<HttpResponse, Problem> {
    let name = name::name(&name).map_err(|why| Problem::new(Reason::BadRequest).detail(why))?;
    let kiosk = app.write(move |connection, context| {
        add_kiosk(connection, context, admin, &site, &name, kind)
    });
    Ok(HttpResponse::Created().json(kiosk.await?))
}

/// Takes a kiosk's token away; a second time changes nothing.
#[utoipa::path(delete, path = "/api/admin/kiosks/{id}",
    params(("id" = i64, Path, description = "The kiosk's number")),
    responses(
        (status = 204, description = "Its token opens nothing any more"),
        RevokeRefusals,
    ))]
pub async fn revoke(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    id: web::Path<i64>,
) -> Result<HttpResponse, Problem> {
    let id = KioskId(*id);
    app.write(move |connection, context| revoke_kiosk(connection, context, admin, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
