//! Stories: told, read, changed, withdrawn.
#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::domain::identity::PersonId;
use crate::domain::language::Language;
use crate::domain::story::telling::{StoryKind, StoryProgress, StoryState};
use crate::http::AppState;
use crate::http::auth::{PersonCaller, StoryCaller};
use crate::http::problem::{Problem, refusals};
use crate::usecases::story::change::{StoryChange, change_story};
use crate::usecases::story::editors::{EditorChoice, choices};
use crate::usecases::story::find;
use crate::usecases::story::find::{Asked, Stories};
use crate::usecases::story::news::read_news;
use crate::usecases::story::tell::{Telling, tell};
use crate::usecases::story::view;
use crate::usecases::story::view::StoryView;
use crate::usecases::story::withdraw::withdraw;

refusals!(TellRefusals: BadRequest, NoStories, EnoughDrafts);
refusals!(ListRefusals: BadRequest);
refusals!(ReadRefusals: UnknownStory);
refusals!(ChangeRefusals: BadRequest, NotYourStory, UnknownStory);
refusals!(WithdrawRefusals: NotYourStory, UnknownStory);

/// What somebody tells.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewStory {
    kind: StoryKind,
    /// One line of at most 120 characters, with nothing that reads as a link.
    title: String,
    /// At most 20,000 characters in a small Markdown: paragraphs, emphasis, lists, headings, quotes, code, links to `https`
    /// addresses. HTML is shown as text.
    text: String,
    /// In which it is written.
    language: Language,
    /// Without one's name. It stays so: to be named, withdraw the story and tell it again.
    #[serde(default)]
    unnamed: bool,
    /// The number of the one editor who knows who tells it; for who tells without a name. Nobody else learns it, other
    /// editors neither, and they do not see the draft.
    editor: Option<i64>,
}

/// A story that was told.
#[derive(Serialize, ToSchema)]
pub struct ToldStory {
    /// By this it is called.
    id: String,
}

/// What changes of a story; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangedStory {
    kind: Option<StoryKind>,
    title: Option<String>,
    text: Option<String>,
    language: Option<Language>,
    /// For who told it without a name: another editor who knows, once the one they chose edits no more.
    editor: Option<i64>,
    /// For who told it: whether readers may write to them about it. Nobody else learns it.
    takes_messages: Option<bool>,
}

/// Which stories.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct WhichStories {
    /// `yours`: all that one told, drafts first. `draft`: one's own drafts, and for editors those that they edit. A state of a follow-up: published stories that came so
    /// far. `published`, or left out: all published ones.
    state: Option<String>,
    /// What words of title or text begin with: all of the words that are given, whatever else is.
    q: Option<String>,
    /// Which page, 30 stories each; the first is 1.
    page: Option<i64>,
}

/// Editors among whom a teller chooses.
#[derive(Serialize, ToSchema)]
pub struct StoryEditors {
    /// By name, without oneself.
    editors: Vec<EditorChoice>,
}

/// Tells a story. It is a draft: its teller and editors read it; without a name only the one editor who was chosen.
#[utoipa::path(post, path = "/api/stories", request_body = NewStory, responses(
    (status = 201, description = "It is a draft", body = ToldStory),
    TellRefusals,
))]
pub async fn add(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    web::Json(new): web::Json<NewStory>,
) -> Result<HttpResponse, Problem> {
    let NewStory { kind, title, text, language, unnamed, editor } = new;
    let telling = Telling { kind, title, text, language, unnamed, editor: editor.map(PersonId) };
    let told = app.write(move |connection, context| tell(connection, context, person, &telling));
    Ok(HttpResponse::Created().json(ToldStory { id: told.await? }))
}

/// Stories that are published, the newest day first; or drafts.
#[utoipa::path(get, path = "/api/stories", params(WhichStories), responses(
    (status = 200, description = "A page of stories", body = Stories),
    ListRefusals,
))]
pub async fn list(
    app: web::Data<AppState>,
    StoryCaller(reader): StoryCaller,
    query: web::Query<WhichStories>,
) -> Result<web::Json<Stories>, Problem> {
    let WhichStories { state, q: query, page } = query.into_inner();
    let mut asked = Asked { query, page: page.unwrap_or(1), ..Asked::default() };
    if let Some(word) = state {
        match word.parse::<StoryState>() {
            _ if word == "yours" => asked.yours = true,
            Ok(state) => asked.state = Some(state),
            Err(_) => asked.progress = Some(word.parse::<StoryProgress>().map_err(unknown_state)?),
        }
    }
    let list = app.read(move |connection, context| find::list(connection, context, reader, &asked));
    Ok(web::Json(list.await?))
}

fn unknown_state(why: String) -> Problem {
    Problem::new(crate::http::problem::Reason::BadRequest).detail(format!("state: {why}"))
}

/// A story. A draft of others is as if it did not exist.
#[utoipa::path(get, path = "/api/stories/{id}",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 200, description = "The story", body = StoryView),
        ReadRefusals,
    ))]
pub async fn show(
    app: web::Data<AppState>,
    StoryCaller(reader): StoryCaller,
    id: web::Path<String>,
) -> Result<web::Json<StoryView>, Problem> {
    let shown = app.read(move |connection, context| view::one(connection, context, reader, &id));
    Ok(web::Json(shown.await?))
}

/// Writes a story anew, as its teller or as an editor; also after it was published.
#[utoipa::path(patch, path = "/api/stories/{id}", request_body = ChangedStory,
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is so"),
        ChangeRefusals,
    ))]
pub async fn change(
    app: web::Data<AppState>,
    StoryCaller(reader): StoryCaller,
    id: web::Path<String>,
    web::Json(changed): web::Json<ChangedStory>,
) -> Result<HttpResponse, Problem> {
    let ChangedStory { kind, title, text, language, editor, takes_messages } = changed;
    let editor = editor.map(PersonId);
    let change = StoryChange { kind, title, text, language, editor, takes_messages };
    app.write(move |connection, context| change_story(connection, context, reader, &id, &change))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Withdraws a story, as its teller, at any time: it is deleted with its pictures, its follow-up and what readers said of it.
#[utoipa::path(delete, path = "/api/stories/{id}",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is gone"),
        WithdrawRefusals,
    ))]
pub async fn delete(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| withdraw(connection, context, person, &id)).await?;
    app.drop_remains().await;
    Ok(HttpResponse::NoContent().finish())
}

/// Says, as the teller of a story, that they have read what others did with it.
#[utoipa::path(put, path = "/api/stories/{id}/read",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is so"),
        WithdrawRefusals,
    ))]
pub async fn read(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| read_news(connection, context, person, &id)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Those among whom who tells without a name chooses the one editor who knows.
#[utoipa::path(get, path = "/api/story-editors", responses(
    (status = 200, description = "The editors", body = StoryEditors),
))]
pub async fn editors(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<web::Json<StoryEditors>, Problem> {
    let editors = app.look(move |connection, _| choices(connection, person)).await?;
    Ok(web::Json(StoryEditors { editors }))
}
