use actix_web::{HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::http::AppState;
use crate::http::auth::KioskCaller;
use crate::http::idempotency::key_of;
use crate::http::place::{Answer, Place, StayBody, checked_in, count, respond};
use crate::http::problem::{Problem, refusals};
use crate::usecases::stay::badge::{BadgeRefusal, known, read_badge};
use crate::usecases::stay::check_in::{CheckIn, check_in};
use crate::usecases::stay::idempotency::once;
use crate::usecases::stay::reading::Holder;

/// Somebody with a badge.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BadgeCheckIn {
    /// What the badge says.
    badge: String,
    /// What kind of place; a desk if left out.
    #[serde(default)]
    place: Place,
    /// Which café or private zone.
    zone: Option<String>,
    /// Whether the stay is to stay out of every digest.
    #[serde(default)]
    unseen: bool,
}

refusals!(
    Refusals: BadRequest,
    ZoneWithDesk,
    UnknownZone,
    ZoneNeeded,
    UnknownBadge "nobody has it, or it is a guest's and good on another day (then with day)",
    NotToday "for a desk",
    NoDeskFree,
    Closed,
    CafeFull,
    PrivateFull,
    KeyReused,
);

/// Hands out a place to the holder of a badge. Names nobody.
#[utoipa::path(post, path = "/api/kiosk/check-ins", request_body = BadgeCheckIn,
    params(("Idempotency-Key" = Option<String>, Header,
        description = "The same key and request within 24 hours get the answer of the first")),
    responses(
        (status = 201, description = "A new stay", body = StayBody),
        (status = 200, description = "The stay that was open", body = StayBody),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    KioskCaller(kiosk): KioskCaller,
    request: HttpRequest,
    web::Json(body): web::Json<BadgeCheckIn>,
) -> Result<HttpResponse, Problem> {
    let key = key_of(&app.context.keys, &request, format!("kiosk:{}:check-ins", kiosk.id), &body)?;
    let (place, wish) = (body.place, body.place.wish(body.zone)?);
    let (badge, unseen, metrics) = (body.badge, body.unseen, app.metrics.clone());
    let outcome = app
        .change(move |connection, context| {
            read_badge(
                connection,
                context,
                (kiosk.id, kiosk.site_id),
                &badge,
                |connection, read| {
                    once(connection, context, key.as_ref(), |connection| {
                        let Holder { person, invitation } = known(read)?;
                        let (site, place) = (kiosk.site_id, wish.clone());
                        let wish = CheckIn { person, site, place, unseen, card: None, invitation };
                        let done = check_in(connection, context, &wish);
                        let done =
                            done.map_err(|failure| failure.map(BadgeRefusal::of_check_in))?;
                        let mut told = checked_in(done, &metrics);
                        // The screen is for everybody to read: an applicant is unseen, and did not ask for it.
                        told.stay.unseen &= unseen || invitation.is_none();
                        Ok(told)
                    })
                    .map(Answer::from)
                },
            )
        })
        .await;
    let outcome = outcome.and_then(|done| done.map_err(Problem::from));
    count(&app.metrics, place, &outcome);
    outcome.map(respond)
}
