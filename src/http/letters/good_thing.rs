use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::signed_body::SignedBody;
use crate::domain::connect::follow_up::Outcome;
use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::letter::say_good_thing::say_good_thing;

/// What good came of it; null takes it back.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SaysGood {
    /// Idea, lead, help or fun.
    kind: Option<Outcome>,
}

/// Records what good came of an encounter.
#[utoipa::path(post, path = "/api/letters/{token}/good", request_body = SaysGood,
    params(("token" = String, Path, description = "The signed link's")),
    responses(
        (status = 204, description = "Recorded"),
        (status = 404, description = "unknown-letter",
            body = ProblemBody, content_type = "application/problem+json"),
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    token: web::Path<String>,
    SignedBody(SaysGood { kind }): SignedBody<SaysGood>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| say_good_thing(connection, context, &token, kind)).await?;
    Ok(HttpResponse::NoContent().finish())
}
