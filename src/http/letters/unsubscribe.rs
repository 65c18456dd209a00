use actix_web::web;

use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::letter::subscription::Subscription;
use crate::usecases::letter::unsubscribe::unsubscribe;

/// Ends the weekly letter. Takes no body.
#[utoipa::path(post, path = "/api/unsubscribe/{token}",
    params(("token" = String, Path, description = "The signed link's")),
    responses(
        (status = 200, description = "It does not come any more", body = Subscription),
        (status = 404, description = "unknown-letter",
            body = ProblemBody, content_type = "application/problem+json"),
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    token: web::Path<String>,
) -> Result<web::Json<Subscription>, Problem> {
    let done = app.write(move |connection, context| unsubscribe(connection, context, &token));
    Ok(web::Json(done.await?))
}
