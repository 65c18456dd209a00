//! Gatherings: announced, changed, called off.

use actix_web::{HttpResponse, web};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::gathering::announcement::GatheringKind;
use crate::domain::language::Language;
use crate::http::AppState;
use crate::http::auth::AnnouncerCaller;
use crate::http::problem::{Problem, refusals};
use crate::usecases::gathering::announce::{Announcement, GivenPlace, announce};
use crate::usecases::gathering::call_off::call_off;
use crate::usecases::gathering::change::{GatheringChange, change_gathering};

refusals!(AnnounceRefusals: BadRequest, UnknownZone, UnknownSite, UnknownGroup, EnoughGatherings);
refusals!(ChangeRefusals: BadRequest, UnknownZone, UnknownGathering, GatheringBegun, GatheringOver,
    EnoughChanges);
refusals!(CallOffRefusals: UnknownGathering, GatheringBegun, GatheringOver);

/// A gathering that is announced.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewGathering {
    kind: GatheringKind,
    /// One line of at most 80 characters, with nothing that reads as a link.
    title: String,
    /// The site's name.
    site: String,
    /// The name of a zone of the site; or `place`.
    zone: Option<String>,
    /// Where else it is: one line of at most 60 characters likewise.
    place: Option<String>,
    /// From at most five minutes ago, to a year ahead.
    begins_at: DateTime<Utc>,
    /// From 5 to 720.
    minutes: i64,
    /// A group of which whoever announces is a member themselves, for which it is; for everybody if left out.
    group: Option<String>,
    /// In which languages it is; in both if left out.
    languages: Option<Vec<Language>>,
}

/// A gathering that was announced.
#[derive(Serialize, ToSchema)]
pub struct AnnouncedGathering {
    /// By this it is called.
    id: String,
}

/// What changes of a gathering; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangedGathering {
    title: Option<String>,
    zone: Option<String>,
    place: Option<String>,
    begins_at: Option<DateTime<Utc>>,
    minutes: Option<i64>,
    languages: Option<Vec<Language>>,
}

/// Announces a gathering: to everybody in the house, or to a group.
#[utoipa::path(post, path = "/api/gatherings", request_body = NewGathering, responses(
    (status = 201, description = "It is announced", body = AnnouncedGathering),
    AnnounceRefusals,
))]
pub async fn add(
    app: web::Data<AppState>,
    AnnouncerCaller(announcer): AnnouncerCaller,
    web::Json(new): web::Json<NewGathering>,
) -> Result<HttpResponse, Problem> {
    let what = Announcement {
        kind: new.kind,
        title: new.title,
        site: new.site,
        place: GivenPlace { zone: new.zone, place: new.place },
        begins: new.begins_at,
        minutes: new.minutes,
        group: new.group,
        languages: new.languages.unwrap_or_else(|| vec![Language::Nl, Language::En]),
    };
    let id = app
        .write(move |connection, context| announce(connection, context, &announcer, &what))
        .await?;
    Ok(HttpResponse::Created().json(AnnouncedGathering { id }))
}

/// Changes a gathering that has not begun. Whoever means to come gets word of another time or place, without anybody learning
/// who that is. Of one that goes on only `minutes` change: it ends later, or sooner, but not before now.
#[utoipa::path(patch, path = "/api/gatherings/{id}", request_body = ChangedGathering,
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is so"),
        ChangeRefusals,
    ))]
pub async fn change(
    app: web::Data<AppState>,
    AnnouncerCaller(announcer): AnnouncerCaller,
    id: web::Path<String>,
    web::Json(changed): web::Json<ChangedGathering>,
) -> Result<HttpResponse, Problem> {
    let ChangedGathering { title, zone, place, begins_at: begins, minutes, languages } = changed;
    let place = GivenPlace { zone, place };
    let change = GatheringChange { title, place, begins, minutes, languages };
    app.write(move |connection, context| {
        change_gathering(connection, context, &announcer, &id, &change)
    })
    .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Calls a gathering off that has not begun. Whoever means to come gets word.
#[utoipa::path(delete, path = "/api/gatherings/{id}",
    params(("id" = String, Path, description = "By which it is called")),
    responses(
        (status = 204, description = "It is off"),
        CallOffRefusals,
    ))]
pub async fn delete(
    app: web::Data<AppState>,
    AnnouncerCaller(announcer): AnnouncerCaller,
    id: web::Path<String>,
) -> Result<HttpResponse, Problem> {
    app.write(move |connection, context| call_off(connection, context, &announcer, &id)).await?;
    Ok(HttpResponse::NoContent().finish())
}
