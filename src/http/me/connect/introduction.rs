//! Introductions: asked for, passed on or left, agreed to, and those that nobody asked for.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::identity::{IntroductionId, PersonId};
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::connect::introduction::agree::say_yes;
use crate::usecases::connect::introduction::ask::{
    Asked, ask_for_introduction, delete_introduction,
};
use crate::usecases::connect::introduction::pass_on;
use crate::usecases::connect::introduction::unasked::introduce_unasked;
use crate::usecases::connect::introduction::view::{
    AskedOfMe, Introductions, OwnIntroduction, introductions,
};

refusals!(AskRefusals: BadRequest, UnknownPerson "no contact of the person", EnoughIntroductions);
refusals!(PassOnRefusals: BadRequest, UnknownPerson, UnknownIntroduction, PassedOn);
refusals!(LeaveRefusals: BadRequest, UnknownIntroduction, PassedOn);
refusals!(PartRefusals: UnknownIntroduction);

/// An introduction that the person asks a contact for.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewIntroduction {
    /// The contact who is asked.
    through: i64,
    /// What it is for: one line of at most 280 characters.
    purpose: String,
    /// What the person brings: one line of at most 280 characters.
    bring: String,
    /// Whom they look for, a name or a description: one line of at most 280 characters.
    #[serde(default)]
    whom: String,
}

/// Two contacts whom the person introduces without being asked.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UnaskedIntroduction {
    /// The two.
    between: [i64; 2],
    /// Why: one line of at most 280 characters, which both read.
    line: String,
}

/// To whom it is passed on.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PassOn {
    /// A contact.
    to: i64,
    /// One line of at most 280 characters, which the contact reads.
    #[serde(default)]
    line: String,
}

/// Whether the person leaves it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Leave {
    /// False takes it back.
    left: bool,
}

/// The introductions in which the person has a part. Of their own, each has one state: `open`, `lapsed` or `accepted`.
#[utoipa::path(get, path = "/api/me/introductions", responses(
    (status = 200, description = "The introductions", body = Introductions),
))]
pub async fn list(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<web::Json<Introductions>, Problem> {
    let list = app.look(move |connection, context| introductions(connection, context, person));
    Ok(web::Json(list.await?))
}

/// Asks a contact for an introduction.
#[utoipa::path(post, path = "/api/me/introductions", request_body = NewIntroduction, responses(
    (status = 201, description = "It is asked", body = OwnIntroduction),
    AskRefusals,
))]
pub async fn ask(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    web::Json(new): web::Json<NewIntroduction>,
) -> Result<HttpResponse, Problem> {
    let NewIntroduction { through, purpose, bring, whom } = new;
    let asked = Asked { through: PersonId(through), purpose, bring, whom };
    let made = app.write(move |connection, context| {
        ask_for_introduction(connection, context, person, &asked)
    });
    Ok(HttpResponse::Created().json(made.await?))
}

/// Introduces two contacts without being asked; it comes about when both say yes.
#[utoipa::path(post, path = "/api/me/introductions/unasked", request_body = UnaskedIntroduction,
    responses(
        (status = 201, description = "Both are asked", body = OwnIntroduction),
        AskRefusals,
    ))]
pub async fn introduce(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    web::Json(UnaskedIntroduction { between, line }): web::Json<UnaskedIntroduction>,
) -> Result<HttpResponse, Problem> {
    let between = between.map(PersonId);
    let made = app.write(move |connection, context| {
        introduce_unasked(connection, context, person, between, &line)
    });
    Ok(HttpResponse::Created().json(made.await?))
}

/// Takes back an introduction that the person asked for or began; puts one that is over out of sight.
#[utoipa::path(delete, path = "/api/me/introductions/{id}",
    params(("id" = i64, Path, description = "Its number")),
    responses(
        (status = 204, description = "It is gone"),
        PartRefusals,
    ))]
pub async fn delete(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<i64>,
) -> Result<HttpResponse, Problem> {
    let id = IntroductionId(id.into_inner());
    app.write(move |connection, context| delete_introduction(connection, context, person, id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Passes an introduction that was asked of the person on to a contact, who is asked whether they would like it.
#[utoipa::path(put, path = "/api/me/introductions/{id}/passed-on", request_body = PassOn,
    params(("id" = i64, Path, description = "Its number")),
    responses(
        (status = 200, description = "What was asked", body = AskedOfMe),
        PassOnRefusals,
    ))]
pub async fn pass(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<i64>,
    web::Json(PassOn { to, line }): web::Json<PassOn>,
) -> Result<web::Json<AskedOfMe>, Problem> {
    let (id, to) = (IntroductionId(id.into_inner()), PersonId(to));
    let passed = app.write(move |connection, context| {
        pass_on::pass_on(connection, context, person, id, to, &line)
    });
    Ok(web::Json(passed.await?))
}

/// Leaves an introduction that was asked of the person, or takes that back. Nobody is told.
#[utoipa::path(put, path = "/api/me/introductions/{id}/left", request_body = Leave,
    params(("id" = i64, Path, description = "Its number")),
    responses(
        (status = 200, description = "What was asked", body = AskedOfMe),
        LeaveRefusals,
    ))]
pub async fn leave(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<i64>,
    web::Json(Leave { left }): web::Json<Leave>,
) -> Result<web::Json<AskedOfMe>, Problem> {
    let id = IntroductionId(id.into_inner());
    let asked =
        app.write(move |connection, context| pass_on::leave(connection, context, person, id, left));
    Ok(web::Json(asked.await?))
}

/// Says yes to an introduction. It comes about at once where the person is the last to decide.
#[utoipa::path(put, path = "/api/me/introductions/{id}/yes",
    params(("id" = i64, Path, description = "Its number")),
    responses(
        (status = 204, description = "It is so"),
        PartRefusals,
    ))]
pub async fn agree(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<i64>,
) -> Result<HttpResponse, Problem> {
    let id = IntroductionId(id.into_inner());
    app.write(move |connection, context| say_yes(connection, context, person, id, true)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Takes a yes back, as long as nothing came of it.
#[utoipa::path(delete, path = "/api/me/introductions/{id}/yes",
    params(("id" = i64, Path, description = "Its number")),
    responses(
        (status = 204, description = "It is so, unless it came about"),
        PartRefusals,
    ))]
pub async fn disagree(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<i64>,
) -> Result<HttpResponse, Problem> {
    let id = IntroductionId(id.into_inner());
    app.write(move |connection, context| say_yes(connection, context, person, id, false)).await?;
    Ok(HttpResponse::NoContent().finish())
}
