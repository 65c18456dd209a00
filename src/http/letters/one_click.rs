//! `POST /u/{token}`: one click in a mail program ends letters of a kind (RFC 8058).

use actix_web::{HttpResponse, web};

use crate::domain::language::Language;
use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::letter::unsubscribe::unsubscribe;

/// Ends the weekly letter. The body, a form, says nothing that the address does not.
#[utoipa::path(post, path = "/u/{token}",
    params(("token" = String, Path, description = "The signed link's")),
    responses(
        (status = 200, description = "It does not come any more", body = String,
            content_type = "text/plain"),
        (status = 404, description = "unknown-letter",
            body = ProblemBody, content_type = "application/problem+json"),
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    token: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    let done =
        app.write(move |connection, context| unsubscribe(connection, context, &token)).await?;
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(match done.language {
        Language::Nl => "Deze brieven komen niet meer.\n",
        Language::En => "These letters will not come any more.\n",
    }))
}
