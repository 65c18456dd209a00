use actix_web::web;

use crate::http::AppState;
use crate::http::problem::{Problem, ProblemBody};
use crate::usecases::letter::subscription::{Subscription, subscription};

/// Whether the weekly letter comes. Changes nothing.
#[utoipa::path(get, path = "/api/unsubscribe/{token}",
    params(("token" = String, Path, description = "The signed link's")),
    responses(
        (status = 200, description = "Whether it comes", body = Subscription),
        (status = 404, description = "unknown-letter",
            body = ProblemBody, content_type = "application/problem+json"),
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    token: web::Path<String>,
) -> Result<web::Json<Subscription>, Problem> {
    let found = app.read(move |connection, context| subscription(connection, context, &token));
    Ok(web::Json(found.await?))
}
