//! Own names: people who are not in the system.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::identity::OwnNameId;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::connect::own_names::{add_own_name, delete_own_name};

refusals!(AddRefusals: BadRequest, EnoughOwnNames);
refusals!(DeleteRefusals: UnknownOwnName);

/// Somebody who is not in the system.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewOwnName {
    /// One line of at most 120 characters, such as `Joseph, e-learning in Twente`.
    text: String,
}

/// The number of an own name.
#[derive(Serialize, ToSchema)]
pub struct OwnNameAdded {
    id: i64,
}

/// Keeps an own name; nobody else sees it.
#[utoipa::path(post, path = "/api/me/own-names", request_body = NewOwnName, responses(
    (status = 201, description = "The own name is kept", body = OwnNameAdded),
    AddRefusals,
))]
pub async fn add(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    web::Json(NewOwnName { text }): web::Json<NewOwnName>,
) -> Result<HttpResponse, Problem> {
    let added =
        app.write(move |connection, context| add_own_name(connection, context, person, &text));
    Ok(HttpResponse::Created().json(OwnNameAdded { id: added.await?.0 }))
}

/// Deletes an own name.
#[utoipa::path(delete, path = "/api/me/own-names/{id}",
    params(("id" = i64, Path, description = "Its number")),
    responses(
        (status = 204, description = "The own name is gone"),
        DeleteRefusals,
    ))]
pub async fn delete(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<i64>,
) -> Result<HttpResponse, Problem> {
    let id = OwnNameId(id.into_inner());
    app.write(move |connection, _| delete_own_name(connection, person, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
