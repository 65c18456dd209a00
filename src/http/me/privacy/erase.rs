//! `DELETE /api/me`: one is erased.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::person::address::EmailAddress;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::cookies::TokenCookie;
use crate::http::problem::{Problem, ProblemBody, Reason};
use crate::usecases::privacy::erase::erase_oneself;

/// Who is to be erased, to be sure.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EraseMe {
    /// The person's own address.
    email: String,
}

/// Erases the person, at once: what remains are figures, and draws that nobody can tell to be theirs. A letter to
/// somebody else that is being sent at this moment may still name them.
#[utoipa::path(delete, path = "/api/me", request_body = EraseMe, responses(
    (status = 204, description = "The person is erased, and signed out"),
    (status = 400, description = "bad-request: not the person's own address",
        body = ProblemBody, content_type = "application/problem+json"),
))]
pub async fn handle(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    web::Json(EraseMe { email }): web::Json<EraseMe>,
) -> Result<HttpResponse, Problem> {
    let email: EmailAddress =
        email.parse().map_err(|why: String| Problem::new(Reason::BadRequest).detail(why))?;
    app.write(move |connection, context| erase_oneself(connection, context, person, &email))
        .await?;
    app.drop_remains().await;
    let mut response = HttpResponse::NoContent();
    for cookie in [TokenCookie::Session, TokenCookie::Ticket] {
        response.cookie(cookie.clear(&app.context));
    }
    Ok(response.finish())
}
