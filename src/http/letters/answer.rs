use actix_web::web;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::signed_body::SignedBody;
use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::connect::answer::Answer;
use crate::usecases::letter::answer_by_letter::answer_by_letter;

/// An answer; null takes it back.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemAnswer {
    /// Position in the letter.
    item: usize,
    /// What the reader says.
    answer: Option<Answer>,
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
    SignedBody(ItemAnswer { item, answer }): SignedBody<ItemAnswer>,
) -> Result<web::Json<ItemAnswered>, Problem> {
    let answer = app
        .write(move |connection, context| {
            answer_by_letter(connection, context, &token, item, answer)
        })
        .await?;
    Ok(web::Json(ItemAnswered { answer }))
}
