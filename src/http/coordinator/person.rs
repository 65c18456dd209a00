//! The people of the coordinator's organisation.
#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::domain::language::Language;
use crate::domain::person::details::OwnDetails;
use crate::domain::place::features::Feature;
use crate::http::AppState;
use crate::http::auth::CoordinatorCaller;
use crate::http::one_line::one_line_if_said;
use crate::http::problem::{Problem, invalid_fields, refusals};
use crate::usecases::person::coordinate::edit::{
    OwnEntry, add_own, correct_own, end_own, show_own,
};
use crate::usecases::person::coordinate::list::{OwnPage, own_page};
use crate::usecases::person::coordinate::own::Coordinating;

refusals!(ListRefusals: BadRequest);
refusals!(ShowRefusals: BadRequest, UnknownPerson);
refusals!(AddRefusals: BadRequest, EmailTaken "somebody of the organisation has it, and is called otherwise", InvalidFields);
refusals!(CorrectRefusals: BadRequest, UnknownPerson, EmailFixed, InvalidFields);
refusals!(EndRefusals: BadRequest, UnknownPerson, HasRole);

/// Whom to list.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Search {
    /// What name, address or team has in it; everybody if left out.
    #[serde(default)]
    search: String,
    /// Whether they may come in; either if left out.
    active: Option<bool>,
    /// Which page, 50 people each; the first is 1.
    page: Option<usize>,
    /// Why, as those who are shown read it: one line of at most 200 characters.
    reason: Option<String>,
}

/// The people of the organisation, by name. That they were shown stands in the access log of each.
#[utoipa::path(get, path = "/api/coordinator/persons", params(Search), responses(
    (status = 200, description = "A page of people", body = OwnPage),
    ListRefusals,
))]
pub async fn list(
    app: web::Data<AppState>,
    CoordinatorCaller(coordinator): CoordinatorCaller,
    query: web::Query<Search>,
) -> Result<web::Json<OwnPage>, Problem> {
    let Search { search, active, page, reason } = query.into_inner();
    let reason = one_line_if_said("reason", reason.as_deref())?;
    let found = app.change(move |connection, context| {
        let coordinating = Coordinating { coordinator, reason: reason.as_deref() };
        own_page(connection, context, coordinating, &search, active, page.unwrap_or(1))
    });
    Ok(web::Json(found.await?))
}

/// Why something is done to a person.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct SaidWhy {
    /// Why, as the person will read it: one line of at most 200 characters.
    pub reason: Option<String>,
}

/// What the register says of a person of the organisation. That it was shown stands in their access log.
#[utoipa::path(get, path = "/api/coordinator/persons/{id}", params(
        ("id" = String, Path, description = "By what the list names them"), SaidWhy),
    responses(
        (status = 200, description = "The person", body = OwnEntry),
        ShowRefusals,
    ))]
pub async fn show(
    app: web::Data<AppState>,
    CoordinatorCaller(coordinator): CoordinatorCaller,
    id: web::Path<String>,
    query: web::Query<SaidWhy>,
) -> Result<web::Json<OwnEntry>, Problem> {
    let reason = one_line_if_said("reason", query.reason.as_deref())?;
    let found = app.write(move |connection, context| {
        let coordinating = Coordinating { coordinator, reason: reason.as_deref() };
        show_own(connection, context, coordinating, &id)
    });
    Ok(web::Json(found.await?))
}

/// What the register is to say of a person of the organisation.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TypedOwn {
    /// Full name.
    name: String,
    /// Address.
    email: String,
    /// The team; may be empty.
    team: String,
    /// The language they read.
    language: Language,
    /// What their desk must have.
    needs: Vec<Feature>,
    /// Why, as the person will read it: one line of at most 200 characters.
    reason: Option<String>,
}

impl TypedOwn {
    fn read(self) -> Result<(OwnDetails, Option<String>), Problem> {
        let Self { name, email, team, language, needs, reason } = self;
        let needs = needs.into_iter().collect();
        let details = OwnDetails::read(&email, &name, &team, language, needs);
        Ok((details.map_err(invalid_fields)?, one_line_if_said("reason", reason.as_deref())?))
    }
}

/// By what requests name a person.
#[derive(Serialize, ToSchema)]
pub struct AddedOwn {
    /// It.
    id: String,
}

/// Adds a person to the organisation, who is asked for consent like everybody. The answer is the same whoever else has
/// the address; whether mail of theirs goes there, an admin decides where it is another person's.
#[utoipa::path(post, path = "/api/coordinator/persons", request_body = TypedOwn, responses(
    (status = 201, description = "They were added", body = AddedOwn),
    (status = 200, description = "They were there already, just so", body = AddedOwn),
    AddRefusals,
))]
pub async fn add(
    app: web::Data<AppState>,
    CoordinatorCaller(coordinator): CoordinatorCaller,
    web::Json(typed): web::Json<TypedOwn>,
) -> Result<HttpResponse, Problem> {
    let (details, reason) = typed.read()?;
    let added = app.write(move |connection, context| {
        let coordinating = Coordinating { coordinator, reason: reason.as_deref() };
        add_own(connection, context, coordinating, &details)
    });
    let added = added.await?;
    let body = AddedOwn { id: added.id };
    Ok(if added.is_new {
        HttpResponse::Created().json(body)
    } else {
        HttpResponse::Ok().json(body)
    })
}

/// Corrects what the register says of a person of the organisation, except their address: an admin corrects that.
#[utoipa::path(put, path = "/api/coordinator/persons/{id}", request_body = TypedOwn,
    params(("id" = String, Path, description = "By what the list names them")),
    responses(
        (status = 204, description = "So it is"),
        CorrectRefusals,
    ))]
pub async fn correct(
    app: web::Data<AppState>,
    CoordinatorCaller(coordinator): CoordinatorCaller,
    id: web::Path<String>,
    web::Json(typed): web::Json<TypedOwn>,
) -> Result<HttpResponse, Problem> {
    let (details, reason) = typed.read()?;
    app.write(move |connection, context| {
        let coordinating = Coordinating { coordinator, reason: reason.as_deref() };
        correct_own(connection, context, coordinating, &id, &details)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Ends a person of the organisation: they are signed out and checked out, and come in no more. Only an admin lets them
/// in again.
#[utoipa::path(delete, path = "/api/coordinator/persons/{id}", params(
        ("id" = String, Path, description = "By what the list names them"), SaidWhy),
    responses(
        (status = 204, description = "So it is"),
        EndRefusals,
    ))]
pub async fn end(
    app: web::Data<AppState>,
    CoordinatorCaller(coordinator): CoordinatorCaller,
    id: web::Path<String>,
    query: web::Query<SaidWhy>,
) -> Result<HttpResponse, Problem> {
    let reason = one_line_if_said("reason", query.reason.as_deref())?;
    app.write(move |connection, context| {
        let coordinating = Coordinating { coordinator, reason: reason.as_deref() };
        end_own(connection, context, coordinating, &id)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}
