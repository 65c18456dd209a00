//! `POST /api/letters/{token}/choice`: one of the moments that a letter proposes.

use actix_web::{HttpResponse, web};
use chrono::{DateTime, Utc};
use serde::Deserialize;
use utoipa::ToSchema;

use super::signed_body::SignedBody;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::letter::choose_by_letter::choose_by_letter;

refusals!(Refusals: BadRequest, UnknownLetter, UnknownCoffee, CoffeePlanned);

/// A moment; null calls off what was chosen.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LetterChoice {
    /// One of those that the letter proposes.
    moment: Option<DateTime<Utc>>,
}

/// Chooses when to have coffee; both get an invitation.
#[utoipa::path(post, path = "/api/letters/{token}/choice", request_body = LetterChoice,
    params(("token" = String, Path, description = "The signed link's")),
    responses(
        (status = 204, description = "It is chosen, or called off"),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    token: web::Path<String>,
    SignedBody(LetterChoice { moment }): SignedBody<LetterChoice>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| choose_by_letter(connection, context, &token, moment))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
