//! Whether a person attends a gathering that goes on.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::gathering::attend::{attend, take_back_attendance};
use crate::usecases::gathering::view;
use crate::usecases::gathering::view::{GatheringView, Reader};

refusals!(AttendRefusals: UnknownGathering, GatheringNotBegun, GatheringOver, NotThere, UnknownCode,
    CodeExpired);
refusals!(TakeBackRefusals: UnknownGathering);

/// Whoever attends.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Attending {
    /// The code from the gathering's screen. Without one, the person is checked in at its site.
    code: Option<String>,
}

/// Says that the person attends. Those who attend the same have met, if both agreed to be seen before and neither is there
/// unseen. When they said so is not kept.
#[utoipa::path(post, path = "/api/gatherings/{id}/attendance", request_body = Attending,
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 200, description = "It is so", body = GatheringView),
        AttendRefusals,
    ))]
pub async fn add(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
    web::Json(attending): web::Json<Attending>,
) -> Result<web::Json<GatheringView>, Problem> {
    let shown = app.write(move |connection, context| {
        attend(connection, context, person, &id, attending.code.as_deref())?;
        view::one(connection, context, Reader::Person(person), &id)
    });
    Ok(web::Json(shown.await?))
}

/// Says that the person does not attend after all, while it goes on.
#[utoipa::path(delete, path = "/api/gatherings/{id}/attendance",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is so"),
        TakeBackRefusals,
    ))]
pub async fn delete(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| take_back_attendance(connection, context, person, &id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
