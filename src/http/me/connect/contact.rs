//! Contacts: who they are, what one notes about them, and ending one.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::identity::PersonId;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::connect::contacts::{Contacts, contacts, end_contact, note_on_contact};

refusals!(NoteRefusals: BadRequest, UnknownPerson "the two are no contacts");

/// A note about a contact.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// At most 500 characters; empty takes it away. Nobody else sees it.
    note: String,
}

/// The people with whom the person keeps up: contacts, and own names of people who are not in the system.
#[utoipa::path(get, path = "/api/me/contacts", responses(
    (status = 200, description = "Contacts and own names", body = Contacts),
))]
pub async fn list(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<web::Json<Contacts>, Problem> {
    let list = app.look(move |connection, context| contacts(connection, context, person));
    Ok(web::Json(list.await?))
}

/// Ends a contact for both, without a word to the other.
#[utoipa::path(delete, path = "/api/me/contacts/{person}",
    params(("person" = i64, Path, description = "Whom")),
    responses((status = 204, description = "The two are no contacts any more, or never were")))]
pub async fn end(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    other: web::Path<i64>,
) -> Result<HttpResponse, Problem> {
    let other = PersonId(other.into_inner());
    app.change(move |connection, context| end_contact(connection, context, person, other)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Sets what the person notes about a contact for themselves.
#[utoipa::path(put, path = "/api/me/contacts/{person}/note", request_body = Note,
    params(("person" = i64, Path, description = "About whom")),
    responses(
        (status = 204, description = "The note is kept"),
        NoteRefusals,
    ))]
pub async fn note(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    other: web::Path<i64>,
    web::Json(Note { note }): web::Json<Note>,
) -> Result<HttpResponse, Problem> {
    let other = PersonId(other.into_inner());
    app.write(move |connection, _| note_on_contact(connection, person, other, &note)).await?;
    Ok(HttpResponse::NoContent().finish())
}
