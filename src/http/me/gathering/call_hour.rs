//! A call hour: one more was done.

use actix_web::web;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::identity::FollowUpId;
use crate::http::AppState;
use crate::http::auth::PersonCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::gathering::call_hour::count_done;

refusals!(DoneRefusals: BadRequest, UnknownGathering, UnknownFollowUp, GatheringNotBegun,
    GatheringOver, NotAttending);

/// What was done.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DoneInCallHour {
    /// The number of the person's own follow-up, which is open.
    follow_up: i64,
}

/// What was done together by now.
#[derive(Serialize, ToSchema)]
pub struct DoneTogether {
    done: i64,
}

/// Somebody who attends a call hour did what they meant to do: the follow-up is done, and one more is counted. Whose it was is
/// not kept with the count.
#[utoipa::path(post, path = "/api/gatherings/{id}/done", request_body = DoneInCallHour,
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 200, description = "It is counted", body = DoneTogether),
        DoneRefusals,
    ))]
pub async fn add(
    app: web::Data<AppState>,
    PersonCaller(person): PersonCaller,
    id: web::Path<String>,
    web::Json(what): web::Json<DoneInCallHour>,
) -> Result<web::Json<DoneTogether>, Problem> {
    let follow_up = FollowUpId(what.follow_up);
    let counted = app
        .write(move |connection, context| count_done(connection, context, person, &id, follow_up));
    Ok(web::Json(DoneTogether { done: counted.await? }))
}
