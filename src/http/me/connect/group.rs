//! Groups: started, joined by accepting, left.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::connect::group::GroupAnswer;
use crate::domain::identity::PersonId;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::connect::group::answer::answer_invitation;
use crate::usecases::connect::group::change::{GroupWords, change_group};
use crate::usecases::connect::group::invite::{Invited, invite_to_group};
use crate::usecases::connect::group::leave::leave_group;
use crate::usecases::connect::group::start::start_group;
use crate::usecases::connect::group::view::{GroupView, OwnGroups, group, own_groups};

refusals!(StartRefusals: BadRequest, NoGroups, EnoughGroups);
refusals!(OwnRefusals: UnknownGroup);
refusals!(ChangeRefusals: BadRequest, FounderOnly, UnknownGroup);
refusals!(InviteRefusals: BadRequest, UnknownGroup, EnoughGroupInvitations);
refusals!(AcceptRefusals: UnknownGroup, EnoughGroups, GroupFull);

/// A group that somebody starts.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewGroup {
    /// One line of at most 60 characters, with nothing that reads as a link.
    name: String,
    /// What it says about itself: one line of at most 140 characters likewise; may be empty.
    #[serde(default)]
    line: String,
}

/// A group that was started.
#[derive(Serialize, ToSchema)]
pub struct StartedGroup {
    /// By this it is called.
    id: String,
}

/// What changes of a group; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupChange {
    name: Option<String>,
    line: Option<String>,
}

/// Whom a member invites: one of the two.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewGroupInvitation {
    /// An address.
    email: Option<String>,
    /// The number of a contact, or of somebody with whom the member shared a table or café lately.
    person: Option<i64>,
}

/// The groups of the person, and the invitations that wait for their answer.
#[utoipa::path(get, path = "/api/me/groups", responses(
    (status = 200, description = "The groups; none of a guest or of who did not agree to be seen", body = OwnGroups),
))]
pub async fn list(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<web::Json<OwnGroups>, Problem> {
    let list = app.look(move |connection, context| own_groups(connection, context, person));
    Ok(web::Json(list.await?))
}

/// Starts a group. It stands once three have accepted, whoever starts it included, and ends if that does not happen within 30
/// days.
#[utoipa::path(post, path = "/api/groups", request_body = NewGroup, responses(
    (status = 201, description = "It forms", body = StartedGroup),
    StartRefusals,
))]
pub async fn start(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    web::Json(NewGroup { name, line }): web::Json<NewGroup>,
) -> Result<HttpResponse, Problem> {
    let started = app
        .write(move |connection, context| start_group(connection, context, person, &name, &line));
    Ok(HttpResponse::Created().json(StartedGroup { id: started.await? }))
}

/// A group, for its members. To anybody else it is as if it did not exist.
#[utoipa::path(get, path = "/api/groups/{id}",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 200, description = "The group", body = GroupView),
        OwnRefusals,
    ))]
pub async fn show(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
) -> Result<web::Json<GroupView>, Problem> {
    let shown = app.read(move |connection, context| group(connection, context, person, &id));
    Ok(web::Json(shown.await?))
}

/// Changes the name of a group or what it says about itself. Whoever started it does that; once they left, every member can.
#[utoipa::path(patch, path = "/api/groups/{id}", request_body = GroupChange,
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is so"),
        ChangeRefusals,
    ))]
pub async fn change(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
    web::Json(GroupChange { name, line }): web::Json<GroupChange>,
) -> Result<HttpResponse, Problem> {
    let words = GroupWords { name, line };
    app.write(move |connection, context| change_group(connection, context, person, &id, &words))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Invites somebody to a group. The answer is the same whoever that is, if anybody, and whether a letter follows or not.
#[utoipa::path(post, path = "/api/groups/{id}/invitations", request_body = NewGroupInvitation,
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 202, description = "If they can be invited, they are"),
        InviteRefusals,
    ))]
pub async fn invite(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
    web::Json(new): web::Json<NewGroupInvitation>,
) -> Result<HttpResponse, Problem> {
    let invited = match new {
        NewGroupInvitation { email: Some(email), person: None } => Invited::Address(email),
        NewGroupInvitation { email: None, person: Some(other) } => Invited::Person(PersonId(other)),
        _ => return Err(Problem::new(Reason::BadRequest).detail("email, person: one of the two")),
    };
    app.write(move |connection, context| {
        invite_to_group(connection, context, person, &id, &invited)
    })
    .await?;
    Ok(HttpResponse::Accepted().finish())
}

/// Joins a group to which the person is invited.
#[utoipa::path(post, path = "/api/groups/{id}/accept",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "They are in it"),
        AcceptRefusals,
    ))]
pub async fn accept(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    answer(&app, person, id.into_inner(), GroupAnswer::Accept).await
}

/// Declines an invitation to a group. Nobody is told.
#[utoipa::path(post, path = "/api/groups/{id}/decline",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is so"),
        OwnRefusals,
    ))]
pub async fn decline(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    answer(&app, person, id.into_inner(), GroupAnswer::Decline).await
}

async fn answer(
    app: &AppState,
    person: PersonId,
    id: String,
    answer: GroupAnswer,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| {
        answer_invitation(connection, context, person, &id, Some(answer))
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Leaves a group, with what the person brought and looked for in it. If too few remain it ends.
#[utoipa::path(delete, path = "/api/groups/{id}/membership",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "They are out of it"),
        OwnRefusals,
    ))]
pub async fn leave(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| leave_group(connection, context, person, &id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
