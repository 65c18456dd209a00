use actix_web::web;

use crate::http::AppState;
use crate::http::auth::ScreenCaller;
use crate::http::problem::Problem;
use crate::usecases::access::enter_role::{RoleView, role_view};

/// Whoever calls, and their role.
#[utoipa::path(get, path = "/api/facility/session", responses(
    (status = 200, description = "The name and role of whoever calls", body = RoleView),
))]
pub async fn handle(
    app: web::Data<AppState>,
    ScreenCaller(caller): ScreenCaller,
) -> Result<web::Json<RoleView>, Problem> {
    Ok(web::Json(
        app.look(move |connection, context| role_view(connection, context, &caller)).await?,
    ))
}
