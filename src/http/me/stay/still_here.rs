//! `POST /api/me/stay/still-here`: the answer to *are you still at your desk?*

use actix_web::{HttpResponse, web};

use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::Problem;
use crate::usecases::stay::still_here::still_here;

/// Says that one is still at one's desk; nothing changes where nobody asked.
#[utoipa::path(post, path = "/api/me/stay/still-here", responses(
    (status = 204, description = "The stay goes on"),
))]
pub async fn handle(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
) -> Result<HttpResponse, Problem> {
    app.change(move |connection, context| still_here(connection, context, person)).await?;
    Ok(HttpResponse::NoContent().finish())
}
