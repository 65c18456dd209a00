//! Edits the register: shows, adds and corrects one person, deactivates several at once.
#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::domain::identity::PersonId;
use crate::domain::language::Language;
use crate::domain::person::details::{PersonDetails, Typed};
use crate::domain::place::features::Feature;
use crate::http::AppState;
use crate::http::auth::RoleCaller;
use crate::http::one_line::one_line_if_said;
use crate::http::problem::{Problem, Reason, invalid_fields, refusals};
use crate::usecases::person::access_log::Acting;
use crate::usecases::person::check_people_file::Erased;
use crate::usecases::person::edit_person::{
    Edit, PersonEntry, add_person, correct_person, show_person,
};
use crate::usecases::person::persons::{MOST_AT_ONCE, set_all_active};

refusals!(ShowRefusals: BadRequest, UnknownPerson);
refusals!(AddRefusals: BadRequest, EmailTaken, WasErased, InvalidFields);
refusals!(CorrectRefusals: BadRequest, UnknownPerson, EmailTaken, EmailInUse, WasErased "of somebody who was erased", InvalidFields);
refusals!(ManyRefusals: BadRequest "none, or more than 500", UnknownPerson, Oneself "nobody deactivates themselves");

/// Why a person is looked at.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Why {
    /// Why, as the person will read it: one line of at most 200 characters.
    pub reason: Option<String>,
}

/// All that the register says of a person, what their desk must have among it. That it was shown stands in their
/// access log.
#[utoipa::path(get, path = "/api/admin/persons/{id}", params(
        ("id" = i64, Path, description = "The person's number"), Why),
    responses(
        (status = 200, description = "The person", body = PersonEntry),
        ShowRefusals,
    ))]
pub async fn show(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    id: web::Path<i64>,
    query: web::Query<Why>,
) -> Result<web::Json<PersonEntry>, Problem> {
    let person = PersonId(*id);
    let reason = one_line_if_said("reason", query.reason.as_deref())?;
    let found = app.write(move |connection, context| {
        let acting = Acting { admin, reason: reason.as_deref() };
        show_person(connection, context, acting, person)
    });
    Ok(web::Json(found.await?))
}

/// What the register is to say of a person.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TypedPerson {
    /// Full name.
    name: String,
    /// Address.
    email: String,
    /// Whom they work for; one that is not there yet is made, as a partner.
    organisation: String,
    /// The team; may be empty.
    team: String,
    /// The language they read.
    language: Language,
    /// What their desk must have.
    needs: Vec<Feature>,
    /// Why, as the person will read it: one line of at most 200 characters.
    reason: Option<String>,
    /// Whether somebody who was erased is added again; without, their address is refused.
    #[serde(default)]
    again: bool,
}

impl TypedPerson {
    fn details(&self) -> Result<PersonDetails, Problem> {
        let Self { name, email, organisation, team, language, .. } = self;
        let needs = self.needs.iter().copied().collect();
        let typed = Typed { email, name, organisation, team, language: *language, needs };
        PersonDetails::read(typed).map_err(invalid_fields)
    }
}

/// The number of a person.
#[derive(Serialize, ToSchema)]
pub struct AddedPerson {
    /// It.
    id: i64,
}

/// Adds a person, who is asked for consent like everybody. Whoever is there with exactly these details stays so.
#[utoipa::path(post, path = "/api/admin/persons", request_body = TypedPerson, responses(
    (status = 201, description = "They were added", body = AddedPerson),
    (status = 200, description = "They were there already, just so", body = AddedPerson),
    AddRefusals,
))]
pub async fn add(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    web::Json(typed): web::Json<TypedPerson>,
) -> Result<HttpResponse, Problem> {
    let details = typed.details()?;
    let erased = Erased::added_if(typed.again);
    let reason = one_line_if_said("reason", typed.reason.as_deref())?;
    let edit = app.write(move |connection, context| {
        let acting = Acting { admin, reason: reason.as_deref() };
        add_person(connection, context, acting, &details, erased)
    });
    match edit.await? {
        Edit::Added(PersonId(id)) => Ok(HttpResponse::Created().json(AddedPerson { id })),
        Edit::Kept(PersonId(id)) => Ok(HttpResponse::Ok().json(AddedPerson { id })),
        Edit::Refused(refusal) => Err(refusal.into()),
    }
}

/// Corrects what the register says of a person. Their address can be another only as long as they have not used
/// the service: else whoever reads its mail could sign in, and see where they were.
#[utoipa::path(put, path = "/api/admin/persons/{id}", request_body = TypedPerson,
    params(("id" = i64, Path, description = "The person's number")),
    responses(
        (status = 204, description = "So it is"),
        CorrectRefusals,
    ))]
pub async fn correct(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    id: web::Path<i64>,
    web::Json(typed): web::Json<TypedPerson>,
) -> Result<HttpResponse, Problem> {
    let person = PersonId(*id);
    let details = typed.details()?;
    let reason = one_line_if_said("reason", typed.reason.as_deref())?;
    let edit = app.write(move |connection, context| {
        let acting = Acting { admin, reason: reason.as_deref() };
        correct_person(connection, context, acting, person, &details)
    });
    match edit.await? {
        Edit::Refused(refusal) => Err(refusal.into()),
        Edit::Added(_) | Edit::Kept(_) => Ok(HttpResponse::NoContent().finish()),
    }
}

/// Whether several people may come in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetAllActive {
    /// The people's numbers; 1 to 500 of them.
    persons: Vec<i64>,
    /// Whether they may check in, sign in and be written to.
    active: bool,
    /// Why, as they will read it: one line of at most 200 characters.
    reason: Option<String>,
}

/// Deactivates people, or lets them in again: all of them, or nobody.
#[utoipa::path(put, path = "/api/admin/persons/active", request_body = SetAllActive, responses(
    (status = 204, description = "So it is"),
    ManyRefusals,
))]
pub async fn change_all_active(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    web::Json(SetAllActive { persons, active, reason }): web::Json<SetAllActive>,
) -> Result<HttpResponse, Problem> {
    if persons.is_empty() || persons.len() > MOST_AT_ONCE {
        let detail = format!("persons: 1 to {MOST_AT_ONCE} of them");
        return Err(Problem::new(Reason::BadRequest).detail(detail));
    }
    let people: Vec<PersonId> = persons.into_iter().map(PersonId).collect();
    let reason = one_line_if_said("reason", reason.as_deref())?;
    app.write(move |connection, context| {
        let acting = Acting { admin, reason: reason.as_deref() };
        set_all_active(connection, context, acting, &people, active)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}
