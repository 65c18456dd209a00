//! `DELETE /api/me/answers/{person}`: takes an answer back.

use actix_web::{HttpResponse, web};

use crate::domain::identity::PersonId;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::connect::answer::take_back_answer;

refusals!(Refusals: UnknownPerson "no encounter with this person is known");

/// Takes an answer back; without one nothing changes.
#[utoipa::path(delete, path = "/api/me/answers/{person}",
    params(("person" = i64, Path, description = "About whom")),
    responses(
        (status = 204, description = "There is no answer any more"),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    other: web::Path<i64>,
) -> Result<HttpResponse, Problem> {
    let other = PersonId(other.into_inner());
    app.write(move |connection, context| take_back_answer(connection, context, person, other))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
