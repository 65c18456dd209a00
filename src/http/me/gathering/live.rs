//! What goes on at a gathering: asked for, or sent whenever it changes.

use actix_web::http::Method;
use actix_web::{HttpResponse, web};

use crate::http::AppState;
use crate::http::asked_as::ReadAs;
use crate::http::auth::{GatheringReader, Standing};
use crate::http::live;
use crate::http::live::Follower;
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::gathering::state::{GatheringState, state, state_for_all};

refusals!(StateRefusals: BadRequest, UnknownGathering, GatheringOver);
refusals!(FollowRefusals: BadRequest, UnknownGathering, GatheringOver, TooManyRequests);

/// What goes on at a gathering at this moment: until an hour after its end.
#[utoipa::path(get, path = "/api/gatherings/{id}/state",
    params(("id" = String, Path, description = "By which it is called"), ReadAs),
    responses(
        (status = 200, description = "What goes on", body = GatheringState),
        StateRefusals,
    ))]
pub async fn show(
    app: web::Data<AppState>,
    GatheringReader(reader): GatheringReader,
    id: web::Path<String>,
    _: web::Query<ReadAs>,
) -> Result<web::Json<GatheringState>, Problem> {
    let shown = app.read(move |connection, context| state(connection, context, reader, &id));
    Ok(web::Json(shown.await?))
}

/// The same as server-sent events (WHATWG HTML, 9.2) of the name `state`: at once, whenever it changes, and every quarter of a
/// minute. `you` is null in them. A stream ends after ten minutes, and within half a minute once who follows may not any more; who still may
/// opens it again.
#[utoipa::path(get, path = "/api/gatherings/{id}/events",
    params(("id" = String, Path, description = "By which it is called"), ReadAs),
    responses(
        (status = 200, description = "Events", body = String, content_type = "text/event-stream"),
        FollowRefusals,
    ))]
pub async fn follow(
    app: web::Data<AppState>,
    GatheringReader(reader): GatheringReader,
    standing: Standing,
    id: web::Path<String>,
    _: web::Query<ReadAs>,
    method: Method,
) -> Result<HttpResponse, Problem> {
    let code = id.clone();
    let first = app.read(move |connection, context| {
        let own = state(connection, context, reader, &code)?;
        let for_all = state_for_all(connection, context, &code)?;
        Ok((GatheringState { you: None, ..own }, for_all))
    });
    let first = first.await?;
    if method == Method::HEAD {
        return Ok(live::head());
    }
    let stream = app.live.stream_of(format!("{reader:?}")).ok_or(Reason::TooManyRequests)?;
    let follower = Follower { app, standing, reader, code: id.into_inner() };
    Ok(live::follow(follower, stream, first))
}
