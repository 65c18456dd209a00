//! `PUT /api/me/answers/{person}`: what one says about an encounter.

use actix_web::web;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::calendar::IsoWeek;
use crate::domain::identity::PersonId;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::connect::answer::{Answer, Answered, answer};

/// An answer.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerGiven {
    /// The ISO week it is about, such as `2026-W47`.
    week: String,
    /// What the person says.
    answer: Answer,
}

refusals!(Refusals: UnknownPerson "no encounter with this person is known");

/// Records an answer in place of an earlier one.
#[utoipa::path(put, path = "/api/me/answers/{person}", request_body = AnswerGiven,
    params(("person" = i64, Path, description = "About whom")),
    responses(
        (status = 200, description = "The answer", body = Answered),
        Refusals,
    ))]
pub async fn handle(
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
