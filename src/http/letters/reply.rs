//! `POST /api/letters/{token}/reply`: what the reader of a message says to it.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::signed_body::SignedBody;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::connect::messages::Reply;
use crate::usecases::letter::reply_by_letter::reply_by_letter;

refusals!(Refusals: BadRequest, UnknownLetter);

/// What the reader says; null takes it back.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LetterReply {
    answer: Option<Reply>,
}

/// Answers a message: *stay in touch*, or *no more from this person*.
#[utoipa::path(post, path = "/api/letters/{token}/reply", request_body = LetterReply,
    params(("token" = String, Path, description = "The signed link's")),
    responses(
        (status = 204, description = "It is so"),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    token: web::Path<String>,
    SignedBody(LetterReply { answer }): SignedBody<LetterReply>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| reply_by_letter(connection, context, &token, answer))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
