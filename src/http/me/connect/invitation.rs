//! Invitations: a host expects a guest on a day.

use actix_web::{HttpResponse, web};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::identity::InvitationId;
use crate::domain::language::Language;
use crate::domain::stay::invitation::{GuestKind, InvitedTo};
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::connect::guest::call_off::call_off;
use crate::usecases::connect::guest::invite::{Wanted, invite};
use crate::usecases::connect::guest::view::{InvitationView, own_invitation, own_invitations};

refusals!(InviteRefusals: BadRequest, OnlyHosts, UnknownSite,
    EnoughInvitations "with limit: today, address (two to the same in a day) or to-come");
refusals!(OwnRefusals: UnknownInvitation);

/// Whom the person expects.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewInvitation {
    /// One line of at most 60 characters, with nothing that reads as a link.
    name: String,
    /// The guest's address.
    email: String,
    /// Whom they come from: one line likewise.
    #[serde(default)]
    organisation: String,
    /// In which the guest reads.
    language: Language,
    /// One of the next 60 days, on which the site opens.
    day: NaiveDate,
    kind: GuestKind,
    place: InvitedTo,
    /// The site; left out: where the person was last.
    site: Option<String>,
}

/// An invitation that was made.
#[derive(Serialize, ToSchema)]
pub struct MadeInvitation {
    /// Its number.
    id: i64,
}

/// The person's invitations.
#[derive(Serialize, ToSchema)]
pub struct OwnInvitations {
    /// By day: those to come, and those of the last seven days.
    invitations: Vec<InvitationView>,
}

/// Whom the person expects, and who came in the last seven days.
#[utoipa::path(get, path = "/api/me/invitations", responses(
    (status = 200, description = "The invitations", body = OwnInvitations),
))]
pub async fn list(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<web::Json<OwnInvitations>, Problem> {
    let list = app.look(move |connection, context| own_invitations(connection, context, person));
    Ok(web::Json(OwnInvitations { invitations: list.await? }))
}

/// Invites a guest for a day. A letter follows, with a badge that is good on that day; nothing is reserved. The answer is the
/// same whoever has the address, and whether a letter follows or not.
#[utoipa::path(post, path = "/api/me/invitations", request_body = NewInvitation, responses(
    (status = 201, description = "It is made", body = MadeInvitation),
    InviteRefusals,
))]
pub async fn make(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    web::Json(new): web::Json<NewInvitation>,
) -> Result<HttpResponse, Problem> {
    let NewInvitation { name, email, organisation, language, day, kind, place, site } = new;
    let wanted = Wanted { name, email, organisation, language, kind, place, site, day };
    let made = app.write(move |connection, context| invite(connection, context, person, &wanted));
    let InvitationId(id) = made.await?;
    Ok(HttpResponse::Created().json(MadeInvitation { id }))
}

/// One invitation of the person.
#[utoipa::path(get, path = "/api/me/invitations/{id}",
    params(("id" = i64, Path, description = "Its number")),
    responses(
        (status = 200, description = "The invitation", body = InvitationView),
        OwnRefusals,
    ))]
pub async fn show(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<i64>,
) -> Result<web::Json<InvitationView>, Problem> {
    let id = InvitationId(id.into_inner());
    let one = app.read(move |connection, context| own_invitation(connection, context, person, id));
    Ok(web::Json(one.await?))
}

/// Calls an invitation off: its badge stops working, and who got the letter is told.
#[utoipa::path(delete, path = "/api/me/invitations/{id}",
    params(("id" = i64, Path, description = "Its number")),
    responses(
        (status = 204, description = "It is off"),
        OwnRefusals,
    ))]
pub async fn delete(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<i64>,
) -> Result<HttpResponse, Problem> {
    let id = InvitationId(id.into_inner());
    app.write(move |connection, context| call_off(connection, context, person, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
