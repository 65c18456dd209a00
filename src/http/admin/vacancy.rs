//! Colleagues whom the house looks for. Nothing here is about a candidate.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::identity::VacancyId;
use crate::http::AppState;
use crate::http::auth::RoleCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::house::put_up_vacancy::{put_up_vacancy, take_down_vacancy};
use crate::usecases::house::vacancies::{VacancyView, open_vacancies};

refusals!(AddRefusals: BadRequest, EnoughVacancies);
refusals!(DeleteRefusals: UnknownVacancy);

/// A colleague whom the house looks for.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewVacancy {
    /// One line of at most 80 characters, with nothing that reads as a link.
    title: String,
    /// One line of at most 140 characters likewise.
    line: String,
    /// An `https` address of at most 300 characters.
    link: String,
}

/// A vacancy that was put up.
#[derive(Serialize, ToSchema)]
pub struct AddedVacancy {
    id: i64,
}

/// Colleagues whom the house looks for.
#[derive(Serialize, ToSchema)]
pub struct Vacancies {
    /// The latest first.
    pub(in crate::http) vacancies: Vec<VacancyView>,
}

/// The vacancies that stand.
#[utoipa::path(get, path = "/api/admin/vacancies", responses(
    (status = 200, description = "The vacancies", body = Vacancies),
))]
pub async fn list(app: web::Data<AppState>) -> Result<web::Json<Vacancies>, Problem> {
    Ok(web::Json(Vacancies { vacancies: app.look(open_vacancies).await? }))
}

/// Puts a vacancy up: for everybody who signs in, on the wall in its turn, and in the Monday letters of at most one week a month.
#[utoipa::path(post, path = "/api/vacancies", request_body = NewVacancy, responses(
    (status = 201, description = "It is up", body = AddedVacancy),
    AddRefusals,
))]
pub async fn add(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    web::Json(NewVacancy { title, line, link }): web::Json<NewVacancy>,
) -> Result<HttpResponse, Problem> {
    let id = app
        .write(move |connection, context| {
            put_up_vacancy(connection, context, admin, (&title, &line, &link))
        })
        .await?;
    Ok(HttpResponse::Created().json(AddedVacancy { id: id.0 }))
}

/// Takes a vacancy down.
#[utoipa::path(delete, path = "/api/vacancies/{id}",
    params(("id" = i64, Path, description = "Its number")),
    responses(
        (status = 204, description = "It is down"),
        DeleteRefusals,
    ))]
pub async fn delete(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    id: web::Path<i64>,
) -> Result<HttpResponse, Problem> {
    let id = VacancyId(id.into_inner());
    app.write(move |connection, context| take_down_vacancy(connection, context, admin, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
