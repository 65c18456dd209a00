//! `POST /api/letters/{token}/introduction`: what the reader of a letter about an introduction says.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::signed_body::SignedBody;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::letter::introduce_by_letter::{IntroductionAnswer, introduce_by_letter};

refusals!(Refusals: BadRequest, UnknownLetter, UnknownIntroduction, PassedOn);

/// What the reader says; null takes it back.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LetterIntroduction {
    answer: Option<IntroductionAnswer>,
}

/// Says yes to an introduction, or leaves one that was asked for. Nobody is told of what is left.
#[utoipa::path(post, path = "/api/letters/{token}/introduction", request_body = LetterIntroduction,
    params(("token" = String, Path, description = "The signed link's")),
    responses(
        (status = 204, description = "It is so"),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    token: web::Path<String>,
    SignedBody(LetterIntroduction { answer }): SignedBody<LetterIntroduction>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| introduce_by_letter(connection, context, &token, answer))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
