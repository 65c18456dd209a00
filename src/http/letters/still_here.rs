use actix_web::{HttpResponse, web};

use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::letter::still_here_by_letter::still_here_by_letter;

/// Says that one is still at the desk of the letter. Whether that came in time, the page shows.
#[utoipa::path(post, path = "/api/letters/{token}/still-here",
    params(("token" = String, Path, description = "The signed link's")),
    responses(
        (status = 204, description = "The stay goes on, if it has not ended"),
        (status = 404, description = "unknown-letter",
            body = ProblemBody, content_type = "application/problem+json"),
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    token: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| still_here_by_letter(connection, context, &token)).await?;
    Ok(HttpResponse::NoContent().finish())
}
