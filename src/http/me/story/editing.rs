//! What editors do with a story: ask, publish; and what became of it.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::story::telling::StoryProgress;
use crate::http::AppState;
use crate::http::auth::StoryCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::story::change::ask;
use crate::usecases::story::follow_up::{follow_up, take_back_step};
use crate::usecases::story::publish;

refusals!(AskRefusals: BadRequest, NotYourStory, UnknownStory, StoryPublished);
refusals!(PublishRefusals: BadRequest, NotYourStory, UnknownStory, StoryPublished, StoryChanged);
refusals!(TakeOffRefusals: NotYourStory, UnknownStory, StoryDraft);
refusals!(TakeBackStepRefusals: NotYourStory, UnknownStory, StoryDraft, NoStep);
refusals!(FollowUpRefusals: BadRequest, NotYourStory, UnknownStory, StoryDraft, EnoughOfStory);

/// What editors ask.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StoryQuestions {
    /// Some lines of at most 2000 characters; empty takes away what was asked.
    text: String,
}

/// How far a story came.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewStep {
    state: StoryProgress,
    /// What would have to change, where it could land, what came of it: some lines of at most 2000 characters; may be empty.
    #[serde(default)]
    text: String,
}

/// Sets what editors ask beside a draft. Its teller reads it there, and answers by changing the draft. It is gone once the
/// story is published.
#[utoipa::path(put, path = "/api/stories/{id}/questions", request_body = StoryQuestions,
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is asked"),
        AskRefusals,
    ))]
pub async fn questions(
    app: web::Data<AppState>,
    StoryCaller(reader): StoryCaller,
    id: web::Path<String>,
    web::Json(StoryQuestions { text }): web::Json<StoryQuestions>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| ask(connection, context, reader, &id, &text)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// What the editor read; may be left out.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadVersion {
    version: Option<i64>,
}

/// Publishes a draft, as an editor: everybody who is signed in reads it from now on. What its teller changes afterwards is a
/// draft again.
#[utoipa::path(post, path = "/api/stories/{id}/publish",
    params(
        ("id" = String, Path, description = "By which it is called"),
        ("version" = Option<i64>, Query, description = "Its `version` as it was read: nothing else is published"),
    ),
    responses(
        (status = 204, description = "It is published"),
        PublishRefusals,
    ))]
pub async fn publish(
    app: web::Data<AppState>,
    StoryCaller(reader): StoryCaller,
    id: web::Path<String>,
    query: web::Query<ReadVersion>,
) -> Result<HttpResponse, Problem> {
    let version = query.version;
    app.write(move |connection, context| {
        publish::publish(connection, context, reader, &id, version)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Takes a published story off the podium, as an editor: it is a draft again.
#[utoipa::path(delete, path = "/api/stories/{id}/publish",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is a draft"),
        TakeOffRefusals,
    ))]
pub async fn take_off(
    app: web::Data<AppState>,
    StoryCaller(reader): StoryCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| publish::take_off(connection, context, reader, &id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Says, as the teller or an editor, how far a published story came: a step on its road, with today's date. A second one of
/// the same day and state takes the place of the first.
#[utoipa::path(put, path = "/api/stories/{id}/follow-up", request_body = NewStep,
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is said"),
        FollowUpRefusals,
    ))]
pub async fn step(
    app: web::Data<AppState>,
    StoryCaller(reader): StoryCaller,
    id: web::Path<String>,
    web::Json(NewStep { state, text }): web::Json<NewStep>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| {
        follow_up(connection, context, reader, &id, (state, &text))
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Takes back, as the teller or an editor, the last step on the road of a published story: it is where it was before. The step of
/// who takes it up is theirs, and goes with them.
#[utoipa::path(delete, path = "/api/stories/{id}/follow-up",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is gone"),
        TakeBackStepRefusals,
    ))]
pub async fn take_back(
    app: web::Data<AppState>,
    StoryCaller(reader): StoryCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| take_back_step(connection, context, reader, &id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
