//! What one says about an encounter.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::calendar::IsoWeek;
use crate::domain::identity::PersonId;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::connect::answer::{Answer, Answered, answer, take_back_answer};

refusals!(Refusals: UnknownPerson "no encounter with this person is known");

/// An answer.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerGiven {
    /// The ISO week it is about, such as `2026-W47`.
    week: String,
    /// What the person says.
    answer: Answer,
}

/// Records an answer in place of an earlier one.
#[utoipa::path(put, path = "/api/me/answers/{person}", request_body = AnswerGiven,
    params(("person" = i64, Path, description = "About whom")),
    responses(
        (status = 200, description = "The answer", body = Answered),
        Refusals,
    ))]
pub async fn give(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    other: web::Path<i64>,
    web::Json(given): web::Json<AnswerGiven>,
) -> Result<web::Json<Answered>, Problem> {
    let week: IsoWeek =
        given.week.parse().map_err(|why: String| Problem::new(Reason::BadRequest).detail(why))?;
    let other = PersonId(other.into_inner());
    let answered = app.write(move |connection, context| {
        answer(connection, context, person, other, week, given.answer)
    });
    Ok(web::Json(answered.await?))
}

/// Takes an answer back; without one nothing changes.
#[utoipa::path(delete, path = "/api/me/answers/{person}",
    params(("person" = i64, Path, description = "About whom")),
    responses(
        (status = 204, description = "There is no answer any more"),
    ))]
pub async fn take_back(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    other: web::Path<i64>,
) -> Result<HttpResponse, Problem> {
    let other = PersonId(other.into_inner());
    app.change(move |connection, _| take_back_answer(connection, person, other)).await?;
    Ok(HttpResponse::NoContent().finish())
}
