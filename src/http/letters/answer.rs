use actix_web::web;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::signed_body::SignedBody;
use crate::domain::connect::follow_up::FollowUpKind;
use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::connect::answer::Answer;
use crate::usecases::letter::answer_by_letter::{Intent, answer_by_letter};

/// An answer; null takes it back.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemAnswer {
    /// Position in the letter.
    item: usize,
    /// What the reader says.
    answer: Option<Answer>,
    /// With `follow-up`: what the reader means to do; `other` if they do not say.
    kind: Option<FollowUpKind>,
    /// With `follow-up`: until when; in a week if they do not say.
    due: Option<NaiveDate>,
}

/// What stands now.
#[derive(Serialize, ToSchema)]
pub struct ItemAnswered {
    /// What the reader said.
    answer: Option<Answer>,
}

/// Records the reader's answer.
#[utoipa::path(post, path = "/api/letters/{token}/answers", request_body = ItemAnswer,
    params(("token" = String, Path, description = "The signed link's")),
    responses(
        (status = 200, description = "The answer", body = ItemAnswered),
        (status = 404, description = "unknown-letter, unknown-item",
            body = ProblemBody, content_type = "application/problem+json"),
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    token: web::Path<String>,
    SignedBody(given): SignedBody<ItemAnswer>,
) -> Result<web::Json<ItemAnswered>, Problem> {
    let ItemAnswer { item, answer, kind, due } = given;
    let intent = Intent { kind, due };
    let answer = app
        .write(move |connection, context| {
            answer_by_letter(connection, context, &token, item, answer, intent)
        })
        .await?;
    Ok(web::Json(ItemAnswered { answer }))
}
