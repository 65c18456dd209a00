//! `DELETE /api/admin/kiosks/{id}`: takes a kiosk's token away.

use actix_web::{HttpResponse, web};

use crate::domain::identity::KioskId;
use crate::http::AppState;
use crate::http::auth::RoleCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::access::kiosks::revoke_kiosk;

refusals!(Refusals: UnknownKiosk);

/// Takes a kiosk's token away; a second time changes nothing.
#[utoipa::path(delete, path = "/api/admin/kiosks/{id}",
    params(("id" = i64, Path, description = "The kiosk's number")),
    responses(
        (status = 204, description = "Its token opens nothing any more"),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    id: web::Path<i64>,
) -> Result<HttpResponse, Problem> {
    let id = KioskId(*id);
    app.write(move |connection, context| revoke_kiosk(connection, context, admin, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
