//! `POST /api/letters/{token}/group`: what the reader of a letter that invites to a group says.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::signed_body::SignedBody;
use crate::domain::connect::group::GroupAnswer;
use crate::http::AppState;
use crate::http::problem::{Problem, refusals};
use crate::usecases::letter::group_by_letter::group_by_letter;

refusals!(Refusals: BadRequest, UnknownLetter, UnknownGroup, EnoughGroups, GroupFull);

/// What the reader says; null takes it back: whoever joined leaves.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LetterGroupAnswer {
    answer: Option<GroupAnswer>,
}

/// Accepts or declines an invitation to a group. Nobody is told of who declines.
#[utoipa::path(post, path = "/api/letters/{token}/group", request_body = LetterGroupAnswer,
    params(("token" = String, Path, description = "The signed link's")),
    responses(
        (status = 204, description = "It is so"),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    token: web::Path<String>,
    SignedBody(LetterGroupAnswer { answer }): SignedBody<LetterGroupAnswer>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| group_by_letter(connection, context, &token, answer))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
