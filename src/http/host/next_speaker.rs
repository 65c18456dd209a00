//! The moderator of a debate has the lot drawn.

use actix_web::web;

use crate::http::AppState;
use crate::http::auth::AnnouncerCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::gathering::debate::Speaker;
use crate::usecases::gathering::next_speaker::next_speaker;

refusals!(NextSpeakerRefusals: BadRequest, UnknownGathering, GatheringNotBegun, GatheringOver, NoHand,
    EnoughSpeakers);

/// Draws the next speaker of a debate that goes on: those who spoke least first, then those of the side that spoke least, and of
/// these each with the same chance. Their own phone tells who it is.
#[utoipa::path(post, path = "/api/gatherings/{id}/next-speaker",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 200, description = "Somebody has the floor", body = Speaker),
        NextSpeakerRefusals,
    ))]
pub async fn draw(
    app: web::Data<AppState>,
    AnnouncerCaller(announcer): AnnouncerCaller,
    id: web::Path<String>,
) -> Result<web::Json<Speaker>, Problem> {
    let drawn =
        app.write(move |connection, context| next_speaker(connection, context, &announcer, &id));
    Ok(web::Json(drawn.await?))
}
