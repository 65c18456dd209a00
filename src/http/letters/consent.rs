use actix_web::web;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::signed_body::SignedBody;
use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::person::me::Consent;
use crate::usecases::privacy::consent_by_letter::consent_by_letter;

/// An answer.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LetterConsent {
    /// Whether the reader agrees to be seen.
    visible: bool,
}

/// What stands now.
#[derive(Serialize, ToSchema)]
pub struct LetterConsented {
    /// What the reader said.
    consent: Consent,
}

/// Agrees to encounters from today on, or not. An answer by letter can be changed by it for 24 hours; who answered
/// otherwise, or earlier, changes that on their own page, and what stands is the answer.
#[utoipa::path(post, path = "/api/letters/{token}/consent", request_body = LetterConsent,
    params(("token" = String, Path, description = "The signed link's")),
    responses(
        (status = 200, description = "The answer", body = LetterConsented),
        (status = 404, description = "unknown-letter",
            body = ProblemBody, content_type = "application/problem+json"),
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    token: web::Path<String>,
    SignedBody(LetterConsent { visible }): SignedBody<LetterConsent>,
) -> Result<web::Json<LetterConsented>, Problem> {
    let (consent, withdrew) = app
        .write(move |connection, context| consent_by_letter(connection, context, &token, visible))
        .await?;
    if withdrew {
        app.drop_remains().await;
    }
    Ok(web::Json(LetterConsented { consent }))
}
