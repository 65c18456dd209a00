use actix_web::web;

use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::letter::resubscribe::resubscribe;
use crate::usecases::letter::subscription::Subscription;

/// Takes the end of the weekly letter back.
#[utoipa::path(delete, path = "/api/unsubscribe/{token}",
    params(("token" = String, Path, description = "The signed link's")),
    responses(
        (status = 200, description = "It comes again", body = Subscription),
        (status = 404, description = "unknown-letter",
            body = ProblemBody, content_type = "application/problem+json"),
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    token: web::Path<String>,
) -> Result<web::Json<Subscription>, Problem> {
    let done = app.write(move |connection, context| resubscribe(connection, context, &token));
    Ok(web::Json(done.await?))
}
