//! What one means to do with somebody.

use actix_web::{HttpResponse, web};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::connect::follow_up::{FollowUpKind, FollowUpState, Outcome};
use crate::domain::identity::{FollowUpId, OwnNameId, PersonId};
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, Reason, refusals};
use crate::store::connect::follow_ups::With;
use crate::usecases::connect::change_follow_up::{Change, change_follow_up};
use crate::usecases::connect::follow_ups::{FollowUpView, FollowUps, follow_ups};
use crate::usecases::connect::make_follow_up::{Plan, make_follow_up};
use crate::usecases::connect::messages::send_message;

refusals!(MakeRefusals: BadRequest, UnknownPerson "may not be approached, known or not", UnknownOwnName,
    EnoughFollowUps, CoffeeUnderWay, EnoughMessages, MessageUnanswered);
refusals!(SendRefusals: BadRequest, UnknownPerson, UnknownFollowUp, EnoughMessages, MessageUnanswered);
refusals!(ChangeRefusals: BadRequest, UnknownFollowUp);

/// With whom: either of the two.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WithWhom {
    /// Somebody's number.
    person: Option<i64>,
    /// The number of an own name.
    own_name: Option<i64>,
}

impl WithWhom {
    fn read(&self) -> Result<With, Problem> {
        match (self.person, self.own_name) {
            (Some(person), None) => Ok(With::Person(PersonId(person))),
            (None, Some(name)) => Ok(With::OwnName(OwnNameId(name))),
            _ => Err(Problem::new(Reason::BadRequest).detail("with: a person or an own name")),
        }
    }
}

/// Something that the person means to do.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewFollowUp {
    kind: FollowUpKind,
    with: WithWhom,
    /// Until when; in a week if it is not said.
    due: Option<NaiveDate>,
    /// A line of at most 280 characters for oneself. Of a message to somebody of the house, what is sent: at most 2,000
    /// characters; without it nothing is sent yet.
    #[serde(default)]
    text: String,
    /// From one to three of the half-hours that are offered for a coffee; without them nothing is proposed yet.
    #[serde(default)]
    moments: Vec<DateTime<Utc>>,
}

/// What is sent.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewMessage {
    /// At most 2,000 characters.
    text: String,
}

/// What is to be different; what is not said stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FollowUpChange {
    /// `done` or `let-go`.
    state: Option<FollowUpState>,
    /// What came of it, with `done`.
    outcome: Option<Outcome>,
    /// A line of at most 280 characters for oneself, with `done`.
    note: Option<String>,
    kind: Option<FollowUpKind>,
    /// Until when.
    due: Option<NaiveDate>,
    /// A line of at most 280 characters for oneself.
    text: Option<String>,
}

/// What the person means to do, what waits for others, and what was done.
#[utoipa::path(get, path = "/api/me/follow-ups", responses(
    (status = 200, description = "The follow-ups", body = FollowUps),
))]
pub async fn list(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<web::Json<FollowUps>, Problem> {
    let list = app.look(move |connection, context| follow_ups(connection, context, person));
    Ok(web::Json(list.await?))
}

/// Keeps what the person means to do, which nobody else sees; sends a message with its text, and proposes a coffee with
/// its moments.
#[utoipa::path(post, path = "/api/me/follow-ups", request_body = NewFollowUp, responses(
    (status = 201, description = "It is kept", body = FollowUpView),
    MakeRefusals,
))]
pub async fn make(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    web::Json(new): web::Json<NewFollowUp>,
) -> Result<HttpResponse, Problem> {
    let NewFollowUp { kind, with, due, text, moments } = new;
    let plan = Plan { kind, with: with.read()?, due, text, moments };
    let made =
        app.write(move |connection, context| make_follow_up(connection, context, person, &plan));
    Ok(HttpResponse::Created().json(made.await?))
}

/// Says that a follow-up is done, lets it go, or puts it off.
#[utoipa::path(patch, path = "/api/me/follow-ups/{id}", request_body = FollowUpChange,
    params(("id" = i64, Path, description = "Its number")),
    responses(
        (status = 200, description = "The follow-up", body = FollowUpView),
        ChangeRefusals,
    ))]
pub async fn change(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<i64>,
    web::Json(change): web::Json<FollowUpChange>,
) -> Result<web::Json<FollowUpView>, Problem> {
    let id = FollowUpId(id.into_inner());
    let FollowUpChange { state, outcome, note, kind, due, text } = change;
    let change = Change { state, outcome, note, kind, due, text };
    let changed = app.write(move |connection, context| {
        change_follow_up(connection, context, person, id, change.clone())
    });
    Ok(web::Json(changed.await?))
}

/// Sends a message that the person means to send; an answer goes to their address, which the reader sees.
#[utoipa::path(post, path = "/api/me/follow-ups/{id}/message", request_body = NewMessage,
    params(("id" = i64, Path, description = "Its number")),
    responses(
        (status = 200, description = "The follow-up", body = FollowUpView),
        SendRefusals,
    ))]
pub async fn send(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<i64>,
    web::Json(NewMessage { text }): web::Json<NewMessage>,
) -> Result<web::Json<FollowUpView>, Problem> {
    let id = FollowUpId(id.into_inner());
    let sent =
        app.write(move |connection, context| send_message(connection, context, person, id, &text));
    Ok(web::Json(sent.await?))
}
