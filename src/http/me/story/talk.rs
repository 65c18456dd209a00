//! Talking about stories: a reader writes to a teller, somebody thinks that another has a story.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::identity::PersonId;
use crate::domain::story::talk::ReaderAnswer;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::story::nominate;
use crate::usecases::story::nominate::Nominated;
use crate::usecases::story::write_to_teller::write_to_teller;

refusals!(WriteRefusals: BadRequest, NoStories, UnknownStory, StoryDraft, StoryWritten, EnoughMessages);
refusals!(NominateRefusals: BadRequest, NoStories, EnoughNominations);

/// What a reader writes to who told a story.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewStoryMessage {
    /// *I can help*, or *I'd like to hear more*.
    answer: ReaderAnswer,
    /// Lines of at most 2000 characters.
    text: String,
}

/// Whom somebody thinks of.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewNomination {
    /// The number of a contact, or of somebody with whom they shared a table or café lately.
    person: i64,
    /// Whether the letter says who thinks so.
    #[serde(default)]
    named: bool,
    /// What it says besides, only with a name: one line of at most 280 characters, with nothing that reads as a link; may be
    /// empty.
    #[serde(default)]
    line: String,
}

/// Writes to who told a story, whoever that is: by a letter with one's name and address, to which they answer or not. What is
/// written is kept until the letter leaves. Once in twelve weeks about each story, five times a day. The answer is the same
/// whether the letter arrives or not.
#[utoipa::path(post, path = "/api/stories/{id}/messages", request_body = NewStoryMessage,
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 202, description = "If who told it takes such letters, they get it"),
        WriteRefusals,
    ))]
pub async fn write(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
    web::Json(NewStoryMessage { answer, text }): web::Json<NewStoryMessage>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| {
        write_to_teller(connection, context, person, &id, (answer, &text))
    })
    .await?;
    Ok(HttpResponse::Accepted().finish())
}

/// Says that somebody has a story. A letter tells them, by whom only if that is wanted; at most one in 90 days, whoever thinks
/// so, and none to who refused such letters. The answer is the same whoever that is and whatever follows. Three times in four
/// weeks.
#[utoipa::path(post, path = "/api/stories/nominations", request_body = NewNomination,
    responses(
        (status = 202, description = "If they can be told, they are"),
        NominateRefusals,
    ))]
pub async fn nominate(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    web::Json(NewNomination { person: other, named, line }): web::Json<NewNomination>,
) -> Result<HttpResponse, Problem> {
    let nominated = Nominated { person: PersonId(other), named, line };
    app.write(move |connection, context| {
        nominate::nominate(connection, context, person, &nominated)
    })
    .await?;
    Ok(HttpResponse::Accepted().finish())
}
