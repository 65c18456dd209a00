//! `POST /api/check-ins`: arriving with a phone.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::identity::StayId;
use crate::domain::person::card::Card;
use crate::http::AppState;
use crate::http::auth::{Arriving, ArrivingCaller};
use crate::http::cookies::TokenCookie;
use crate::http::idempotency::key_of;
use crate::http::place::{Answer, Place, SeatedBody, checked_in, count, respond};
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::stay::arrive::arrive;
use crate::usecases::stay::idempotency::once;
use crate::usecases::stay::stay_view::{Beside, beside_now};

/// What somebody with a ticket asks for.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PhoneCheckIn {
    /// What kind of place; a desk if left out.
    #[serde(default)]
    place: Place,
    /// Which café or private zone.
    zone: Option<String>,
    /// Whether the stay is to stay out of every digest.
    #[serde(default)]
    unseen: bool,
    /// Under which card; if left out that of the stay that ends with this, or else of the weekday. A stay that is open
    /// already keeps its own.
    card: Option<Card>,
}

refusals!(
    Refusals: BadRequest,
    ZoneWithDesk,
    UnknownZone,
    ZoneNeeded,
    NoTicket,
    TicketExpired,
    NotInvited,
    Forbidden,
    CrossSite,
    CafeOnly "for anything but the café, with the code that hangs there",
    NotToday "for a desk",
    NoDeskFree,
    Closed,
    CafeFull,
    PrivateFull,
    NoSecondCard,
    KeyReused,
);

/// Hands out a place to the person, and uses up the ticket of this browser.
#[utoipa::path(post, path = "/api/check-ins", request_body = PhoneCheckIn,
    params(("Idempotency-Key" = Option<String>, Header,
        description = "The same key and request within 24 hours get the answer of the first")),
    responses(
        (status = 201, description = "A new stay", body = SeatedBody),
        (status = 200, description = "The stay that was open", body = SeatedBody),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    ArrivingCaller(Arriving { person, limited }): ArrivingCaller,
    request: HttpRequest,
    web::Json(body): web::Json<PhoneCheckIn>,
) -> Result<HttpResponse, Problem> {
    if limited.is_some() && body.card.is_some() {
        // Whether there is a second card is their own.
        return Err(Reason::FactorRequired.into());
    }
    let key = key_of(&app.context.keys, &request, format!("person:{person}:check-ins"), &body)?;
    let ticket = TokenCookie::Ticket.get(&app.context, &request);
    let (place, wish) = (body.place, body.place.wish(body.zone)?);
    let metrics = app.metrics.clone();
    let how = (body.unseen, body.card);
    let outcome = app
        .write(move |connection, context| {
            let told = once(connection, context, key.as_ref(), |connection| {
                let (ticket, wish) = (ticket.as_deref(), wish.clone());
                let done = arrive(connection, context, ticket, person, wish, how)?;
                Ok(checked_in(done, &metrics))
            })?;
            let stay = StayId(told.stay.id);
            let beside = match limited {
                Some(_) => Beside::default(),
                None => beside_now(connection, context, stay)?,
            };
            Ok(Answer::seated(told, beside))
        })
        .await;
    count(&app.metrics, place, &outcome);
    outcome.map(respond)
}
