//! What readers say of a story: that they know it too, that they take it up.

use actix_web::{HttpResponse, web};

use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::story::readers::{Says, say};

refusals!(SayRefusals: NoStories, UnknownStory, StoryDraft);
refusals!(TakeBackRefusals: UnknownStory, StoryDraft);

/// Says *I know this too*. Others see how many do, from three on, and never who.
#[utoipa::path(put, path = "/api/stories/{id}/known",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is so"),
        SayRefusals,
    ))]
pub async fn know(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    said(&app, (person, id), (Says::KnowsIt, true)).await
}

/// Takes that back.
#[utoipa::path(delete, path = "/api/stories/{id}/known",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is so"),
        TakeBackRefusals,
    ))]
pub async fn know_not(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    said(&app, (person, id), (Says::KnowsIt, false)).await
}

/// Says *I take it up*: the person stands beside the story with their name. Nobody else can say it of them.
#[utoipa::path(put, path = "/api/stories/{id}/taken-up",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is so"),
        SayRefusals,
    ))]
pub async fn take_up(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    said(&app, (person, id), (Says::TakesItUp, true)).await
}

/// Takes that back; the name is gone at once.
#[utoipa::path(delete, path = "/api/stories/{id}/taken-up",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is so"),
        TakeBackRefusals,
    ))]
pub async fn leave(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    said(&app, (person, id), (Says::TakesItUp, false)).await
}

async fn said(
    app: &AppState,
    (person, id): (crate::domain::identity::PersonId, web::Path<String>),
    said: (Says, bool),
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| say(connection, context, person, &id, said)).await?;
    Ok(HttpResponse::NoContent().finish())
}
