//! Whoever announces a story circle chooses its stories, and asks the room about one of them.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::http::AppState;
use crate::http::auth::AnnouncerCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::gathering::circle;
use crate::usecases::gathering::circle::{CircleAsked, CircleChoices};

refusals!(CircleChoicesRefusals: BadRequest, UnknownGathering, GatheringOver);
refusals!(ChooseStoriesRefusals: BadRequest, UnknownGathering, GatheringOver, UnknownStory);
refusals!(AskCircleRefusals: BadRequest, UnknownGathering, GatheringNotBegun, GatheringOver, UnknownStory);

/// What is searched for; may be left out.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchedStories {
    q: Option<String>,
}

/// The stories of a circle.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StoriesOfCircle {
    /// At most three published ones, as they are called, each once, in the order in which they are told.
    stories: Vec<String>,
}

/// What is chosen for a story circle, and what else can be: the newest published stories, or what a search finds.
#[utoipa::path(get, path = "/api/gatherings/{id}/stories",
    params(
        ("id" = String, Path, description = "By which it is called"),
        ("q" = Option<String>, Query, description = "What words in title or text begin with"),
    ),
    responses(
        (status = 200, description = "What can be chosen", body = CircleChoices),
        CircleChoicesRefusals,
    ))]
pub async fn choices(
    app: web::Data<AppState>,
    AnnouncerCaller(announcer): AnnouncerCaller,
    id: web::Path<String>,
    query: web::Query<SearchedStories>,
) -> Result<web::Json<CircleChoices>, Problem> {
    let SearchedStories { q } = query.into_inner();
    let found = app.read(move |connection, context| {
        circle::choices(connection, context, &announcer, &id, q.as_deref())
    });
    Ok(web::Json(found.await?))
}

/// Chooses the stories of a story circle that is not over; an empty list: none.
#[utoipa::path(put, path = "/api/gatherings/{id}/stories", request_body = StoriesOfCircle,
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "They are chosen"),
        ChooseStoriesRefusals,
    ))]
pub async fn choose(
    app: web::Data<AppState>,
    AnnouncerCaller(announcer): AnnouncerCaller,
    id: web::Path<String>,
    web::Json(StoriesOfCircle { stories }): web::Json<StoriesOfCircle>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| {
        circle::choose(connection, context, &announcer, &id, &stories)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Asks the room of a story circle that goes on about one of its stories. Every screen shows it.
#[utoipa::path(put, path = "/api/gatherings/{id}/question", request_body = CircleAsked,
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is asked"),
        AskCircleRefusals,
    ))]
pub async fn ask(
    app: web::Data<AppState>,
    AnnouncerCaller(announcer): AnnouncerCaller,
    id: web::Path<String>,
    web::Json(asked): web::Json<CircleAsked>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| {
        circle::ask(connection, context, &announcer, &id, Some(&asked))
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Asks the room nothing any more: its screens show the stories of the circle.
#[utoipa::path(delete, path = "/api/gatherings/{id}/question",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "Nothing is asked"),
        AskCircleRefusals,
    ))]
pub async fn ask_nothing(
    app: web::Data<AppState>,
    AnnouncerCaller(announcer): AnnouncerCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| circle::ask(connection, context, &announcer, &id, None))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
