//! `POST /api/letters/{token}/nudge`: what the reader says to a reminder.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::signed_body::SignedBody;
use crate::domain::connect::nudge::NudgeAnswer;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::letter::nudge::answer::answer_nudge;

refusals!(Refusals: BadRequest, UnknownLetter, TooLate);

/// What the reader says; null takes it back.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SaysToNudge {
    answer: Option<NudgeAnswer>,
}

/// Says how often reminders are to come. It holds at once, and can be changed or taken back for 24 hours.
#[utoipa::path(post, path = "/api/letters/{token}/nudge", request_body = SaysToNudge,
    params(("token" = String, Path, description = "The signed link's")),
    responses(
        (status = 204, description = "It is so"),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    token: web::Path<String>,
    SignedBody(SaysToNudge { answer }): SignedBody<SaysToNudge>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| answer_nudge(connection, context, &token, answer)).await?;
    Ok(HttpResponse::NoContent().finish())
}
