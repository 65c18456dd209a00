//! The house's own words for applicants and newcomers.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::http::AppState;
use crate::http::auth::RoleCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::house::edit_welcome::edit_welcome;

refusals!(Refusals: BadRequest);

/// The house's own words; an empty text is none.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewWords {
    /// Plain text of at most 2000 characters; blank lines divide its paragraphs.
    nl: String,
    /// The same in English.
    en: String,
}

/// Sets the house's own words on the page for applicants and newcomers, which anybody reads.
#[utoipa::path(put, path = "/api/welcome", request_body = NewWords, responses(
    (status = 204, description = "So it is"),
    Refusals,
))]
pub async fn put(
    app: web::Data<AppState>,
    RoleCaller(admin): RoleCaller,
    web::Json(NewWords { nl, en }): web::Json<NewWords>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| edit_welcome(connection, context, admin, (&nl, &en)))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
