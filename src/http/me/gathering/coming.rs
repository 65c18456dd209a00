//! Whether a person means to come.

use actix_web::{HttpResponse, web};

use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::gathering::coming::{come, stay_away};

refusals!(ComeRefusals: UnknownGathering, GatheringOver);
refusals!(StayAwayRefusals: UnknownGathering);

/// Says that the person means to come. Others see how many do, from three on, and never who. No seat is kept.
#[utoipa::path(post, path = "/api/gatherings/{id}/coming",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is so"),
        ComeRefusals,
    ))]
pub async fn add(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| come(connection, context, person, &id)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Says that the person does not mean to come.
#[utoipa::path(delete, path = "/api/gatherings/{id}/coming",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is so"),
        StayAwayRefusals,
    ))]
pub async fn delete(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| stay_away(connection, context, person, &id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
