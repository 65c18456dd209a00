use actix_web::web;

use crate::http::AppState;
use crate::http::auth::AnnouncerCaller;
use crate::http::problem::Problem;
use crate::usecases::gathering::choices::{GatheringChoices, choices};

/// Where a gathering can be, and for which groups whoever announces can announce one.
#[utoipa::path(get, path = "/api/gathering-choices", responses(
    (status = 200, description = "Sites with their zones, and groups", body = GatheringChoices),
))]
pub async fn handle(
    app: web::Data<AppState>,
    AnnouncerCaller(announcer): AnnouncerCaller,
) -> Result<web::Json<GatheringChoices>, Problem> {
    let found = app.look(move |connection, context| choices(connection, context, &announcer));
    Ok(web::Json(found.await?))
}
