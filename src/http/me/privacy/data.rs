//! `GET /api/me/data`: everything that is held about oneself.

use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::{HttpResponse, web};

use crate::http::AppState;
use crate::http::auth::SessionCaller;
use crate::http::problem::Problem;
use crate::usecases::privacy::my_data::{MyData, my_data};

/// Everything that is held about the person, to be saved. Others are named where they agree to it today.
#[utoipa::path(get, path = "/api/me/data", responses(
    (status = 200, description = "The data, as aanschuif-my-data.json", body = MyData),
))]
pub async fn handle(
    app: web::Data<AppState>,
    SessionCaller((person, session)): SessionCaller,
) -> Result<HttpResponse, Problem> {
    let data =
        app.look(move |connection, context| my_data(connection, context, person, Some(session)));
    let data = data.await?;
    let saved_as = (CONTENT_DISPOSITION, "attachment; filename=\"aanschuif-my-data.json\"");
    Ok(HttpResponse::Ok().insert_header(saved_as).json(data))
}
