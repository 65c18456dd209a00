//! The moderator of a debate has the lot drawn.

use actix_web::web;
use serde::Deserialize;

use crate::http::AppState;
use crate::http::auth::AnnouncerCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::gathering::debate::Speaker;
use crate::usecases::gathering::next_speaker::next_speaker;

refusals!(NextSpeakerRefusals: BadRequest, UnknownGathering, GatheringNotBegun, GatheringOver, NoHand,
    DrawnAlready,
    EnoughSpeakers);

/// After which draw; may be left out.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AfterSpeaker {
    after: Option<i64>,
}

/// Draws the next speaker of a debate that goes on: those who spoke least first, then those who did not just change sides, then
/// those of the side that spoke less, and of these each with the same chance. Their own phone tells who it is.
#[utoipa::path(post, path = "/api/gatherings/{id}/next-speaker",
    params(
        ("id" = String, Path, description = "By which it is called"),
        ("after" = Option<i64>, Query, description = "The number of the last draw that the moderator knows of, 0 before the first: nothing is drawn if there is a later one"),
    ),
    responses(
        (status = 200, description = "Somebody has the floor", body = Speaker),
        NextSpeakerRefusals,
    ))]
pub async fn draw(
    app: web::Data<AppState>,
    AnnouncerCaller(announcer): AnnouncerCaller,
    id: web::Path<String>,
    query: web::Query<AfterSpeaker>,
) -> Result<web::Json<Speaker>, Problem> {
    let after = query.after;
    let drawn = app.write(move |connection, context| {
        next_speaker(connection, context, &announcer, &id, after)
    });
    Ok(web::Json(drawn.await?))
}
