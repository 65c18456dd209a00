//! The list of people, their roles, and who is active.
#![expect(unused_qualifications, reason = "the macro writes out where the parameters are")]

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use crate::domain::identity::PersonId;
use crate::domain::person::role::Role;
use crate::http::AppState;
use crate::http::auth::RoleCaller;
use crate::http::body::read_file;
use crate::http::one_line::one_line_if_said;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::Imported;
use crate::usecases::person::access_log::Acting;
use crate::usecases::person::check_people_file::Erased;
use crate::usecases::person::persons::{Only, PersonPage, person_page, set_active, set_role};
use crate::usecases::person::reset_factor_by_admin::reset_factor_of;
use crate::usecases::person::upload_people::{note_refused_file, upload_people};

refusals!(ListRefusals: BadRequest);
refusals!(RoleRefusals: UnknownPerson, Oneself "nobody takes the role of admin from themselves");
refusals!(ActiveRefusals: UnknownPerson, Oneself "nobody deactivates themselves");
refusals!(FactorRefusals: BadRequest, UnknownPerson, Oneself "nobody takes their own away so");
refusals!(ImportRefusals: TooLarge, UnsupportedMediaType, InvalidFile);

/// Whom to list.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Search {
    /// What name, address, organisation or team has in it, or a whole badge; everybody if left out.
    #[serde(default)]
    search: String,
    /// Of whom; of all if left out.
    #[param(inline)]
    only: Option<Only>,
    /// Which page, 50 people each; the first is 1.
    page: Option<usize>,
    /// Why, as those who are shown read it: one line of at most 200 characters.
    reason: Option<String>,
}

/// The people who are known, by name. That they were shown stands in the access log of each.
#[utoipa::path(get, path = "/api/admin/persons", params(Search), responses(
    (status = 200, description = "A page of people", body = PersonPage),
    ListRefusals,
))]
pub async fn list(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    query: web::Query<Search>,
) -> Result<web::Json<PersonPage>, Problem> {
    let Search { search, only, page, reason } = query.into_inner();
    let page = page.unwrap_or(1);
    let reason = one_line_if_said("reason", reason.as_deref())?;
    let found = app.change(move |connection, context| {
        let acting = Acting { admin, reason: reason.as_deref() };
        person_page(connection, context, acting, &search, only, page)
    });
    Ok(web::Json(found.await?))
}

/// A role, or none.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetRole {
    /// The role; null takes the one that the person has.
    #[serde(deserialize_with = "Option::deserialize")]
    role: Option<Role>,
    /// Why, as the person will read it: one line of at most 200 characters.
    reason: Option<String>,
}

/// Gives a person a role, or takes the one they have; a session in it ends.
#[utoipa::path(put, path = "/api/admin/persons/{id}/role", request_body = SetRole,
    params(("id" = i64, Path, description = "The person's number")),
    responses(
        (status = 204, description = "The person has this role"),
        RoleRefusals,
    ))]
pub async fn change_role(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    id: web::Path<i64>,
    web::Json(SetRole { role, reason }): web::Json<SetRole>,
) -> Result<HttpResponse, Problem> {
    let person = PersonId(*id);
    let reason = one_line_if_said("reason", reason.as_deref())?;
    app.write(move |connection, context| {
        let acting = Acting { admin, reason: reason.as_deref() };
        set_role(connection, context, acting, person, role)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Whether somebody may come in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetActive {
    /// Whether they may check in, sign in and be written to.
    active: bool,
    /// Why, as the person will read it: one line of at most 200 characters.
    reason: Option<String>,
}

/// Deactivates a person, or lets them in again. Who is deactivated is signed out and checked out.
#[utoipa::path(put, path = "/api/admin/persons/{id}/active", request_body = SetActive,
    params(("id" = i64, Path, description = "The person's number")),
    responses(
        (status = 204, description = "So it is"),
        ActiveRefusals,
    ))]
pub async fn change_active(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    id: web::Path<i64>,
    web::Json(SetActive { active, reason }): web::Json<SetActive>,
) -> Result<HttpResponse, Problem> {
    let person = PersonId(*id);
    let reason = one_line_if_said("reason", reason.as_deref())?;
    app.write(move |connection, context| {
        let acting = Acting { admin, reason: reason.as_deref() };
        set_active(connection, context, acting, person, active)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Why something is done to a person.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Said {
    /// Why, as the person will read it: one line of at most 200 characters.
    pub(super) reason: Option<String>,
}

/// Takes away the second factor of a person who lost it, and signs them out everywhere. A letter tells them. The answer
/// does not say whether they had one.
#[utoipa::path(delete, path = "/api/admin/persons/{id}/second-factor", params(
        ("id" = i64, Path, description = "The person's number"), Said),
    responses(
        (status = 204, description = "There is none"),
        FactorRefusals,
    ))]
pub async fn reset_factor(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    id: web::Path<i64>,
    query: web::Query<Said>,
) -> Result<HttpResponse, Problem> {
    let person = PersonId(*id);
    let reason = one_line_if_said("reason", query.reason.as_deref())?;
    app.write(move |connection, context| {
        let acting = Acting { admin, reason: reason.as_deref() };
        reset_factor_of(connection, context, acting, person)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// The largest file: about 40,000 people.
const LARGEST: usize = 4 * 1024 * 1024;

/// How a file is taken.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct HowToImport {
    /// Whether people who were erased are added again; without, a file that names one is refused.
    #[serde(default)]
    again: bool,
    /// Why, as those in the file read it: one line of at most 200 characters.
    reason: Option<String>,
}

/// Imports people: all of the file, or nothing. Whom it does not name stays; who was deactivated stays so.
#[utoipa::path(post, path = "/api/admin/people.csv", params(HowToImport),
    request_body(content = String, content_type = "text/csv"),
    responses(
        (status = 200, description = "How many rows were what", body = Imported),
        ImportRefusals,
    ))]
pub async fn import(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    request: HttpRequest,
    query: web::Query<HowToImport>,
    payload: web::Payload,
) -> Result<web::Json<Imported>, Problem> {
    let data = read_file(&request, payload, "text/csv", LARGEST).await?;
    let HowToImport { again, reason } = query.into_inner();
    let (erased, reason) =
        (Erased::added_if(again), one_line_if_said("reason", reason.as_deref())?);
    let (file, why) = (data.clone(), reason.clone());
    let acting = Acting { admin, reason: why.as_deref() };
    let imported = upload_people(&app.store, &app.context, acting, file, erased).await;
    let imported = imported.map_err(Problem::from);
    if imported.as_ref().is_err_and(|refused| refused.code == Reason::InvalidFile) {
        app.change(move |connection, context| {
            let acting = Acting { admin, reason: reason.as_deref() };
            note_refused_file(connection, context, acting, &data)
        })
        .await?;
    }
    Ok(web::Json(imported?))
}
