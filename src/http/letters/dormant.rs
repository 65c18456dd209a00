//! `POST /api/letters/{token}/dormant`: what the reader says about somebody they lost sight of.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::signed_body::SignedBody;
use crate::domain::connect::nudge::DormantAnswer;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::letter::nudge::answer::answer_dormant;

refusals!(Refusals: BadRequest, UnknownLetter, UnknownItem, TooLate);

/// What the reader says; null takes it back.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SaysDormant {
    answer: Option<DormantAnswer>,
}

/// Means to write or to have coffee, which stands on the own page from then on and nothing is sent of; or lets the name
/// rest for half a year.
#[utoipa::path(post, path = "/api/letters/{token}/dormant", request_body = SaysDormant,
    params(("token" = String, Path, description = "The signed link's")),
    responses(
        (status = 204, description = "It is so"),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    token: web::Path<String>,
    SignedBody(SaysDormant { answer }): SignedBody<SaysDormant>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| answer_dormant(connection, context, &token, answer))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
