//! Who edits stories.

use actix_web::{HttpResponse, web};

use super::person::Said;
use crate::domain::identity::PersonId;
use crate::http::AppState;
use crate::http::auth::RoleCaller;
use crate::http::one_line::one_line_if_said;
use crate::http::problem::{Problem, refusals};
use crate::usecases::person::access_log::Acting;
use crate::usecases::person::editor::set_editor;

refusals!(EditorRefusals: BadRequest, UnknownPerson);

/// Makes a person an editor of stories, beside whatever role they have. They edit as themselves.
#[utoipa::path(put, path = "/api/admin/persons/{id}/editor",
    params(("id" = i64, Path, description = "The person's number"), Said),
    responses(
        (status = 204, description = "They edit stories"),
        EditorRefusals,
    ))]
pub async fn put(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    id: web::Path<i64>,
    query: web::Query<Said>,
) -> Result<HttpResponse, Problem> {
    set(&app, (admin, PersonId(*id)), query.into_inner(), true).await
}

/// Lets a person edit stories no more. Who told them who they are chooses another.
#[utoipa::path(delete, path = "/api/admin/persons/{id}/editor",
    params(("id" = i64, Path, description = "The person's number"), Said),
    responses(
        (status = 204, description = "They do not edit stories"),
        EditorRefusals,
    ))]
pub async fn delete(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    id: web::Path<i64>,
    query: web::Query<Said>,
) -> Result<HttpResponse, Problem> {
    set(&app, (admin, PersonId(*id)), query.into_inner(), false).await
}

async fn set(
    app: &AppState,
    (admin, person): (crate::domain::person::role::RoleHolder, PersonId),
    said: Said,
    is_one: bool,
) -> Result<HttpResponse, Problem> {
    let reason = one_line_if_said("reason", said.reason.as_deref())?;
    app.write(move |connection, context| {
        let acting = Acting { admin, reason: reason.as_deref() };
        set_editor(connection, context, acting, person, is_one)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}
