//! `POST /api/letters/{token}/deeds`: what became of a follow-up of which a letter reminds.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::signed_body::SignedBody;
use crate::domain::connect::follow_up::Outcome;
use crate::domain::connect::nudge::Deed;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::letter::nudge::answer::answer_follow_up;

refusals!(Refusals: BadRequest, UnknownLetter, UnknownItem, TooLate);

/// What became of it; null takes back what was said.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SaysDeed {
    /// Position in the letter.
    item: i64,
    answer: Option<Deed>,
    /// With `done`: what came of it.
    outcome: Option<Outcome>,
}

/// Says that something is done, waits until the next reminder, or is let go of.
#[utoipa::path(post, path = "/api/letters/{token}/deeds", request_body = SaysDeed,
    params(("token" = String, Path, description = "The signed link's")),
    responses(
        (status = 204, description = "It is so"),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    token: web::Path<String>,
    SignedBody(SaysDeed { item, answer, outcome }): SignedBody<SaysDeed>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| {
        answer_follow_up(connection, context, &token, item, answer, outcome)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}
