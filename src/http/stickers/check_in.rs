use actix_web::{HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::identity::StayId;
use crate::http::AppState;
use crate::http::auth::{Arriving, ArrivingCaller};
use crate::http::cookies::TokenCookie;
use crate::http::idempotency::key_of;
use crate::http::place::{Answer, Place, SeatedBody, checked_in, count, respond};
use crate::http::problem::{Problem, refusals};
use crate::usecases::stay::arrive_at_cafe::arrive_at_cafe;
use crate::usecases::stay::idempotency::once;
use crate::usecases::stay::stay_view::{Beside, beside_now};

/// How somebody arrives at a café.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CafeCheckIn {
    /// Whether the stay is to stay out of every digest.
    #[serde(default)]
    unseen: bool,
}

refusals!(
    Refusals: BadRequest "a desk's sticker",
    NoTicket,
    TicketExpired,
    NotInvited,
    Forbidden,
    CrossSite,
    UnknownSticker,
    Closed,
    CafeFull,
    KeyReused,
);

/// Gives the person a place in the café of the sticker, and uses up the ticket of this browser.
#[utoipa::path(post, path = "/api/stickers/{code}/check-in", request_body = CafeCheckIn,
    params(
        ("code" = String, Path, description = "The sticker's"),
        ("Idempotency-Key" = Option<String>, Header,
            description = "The same key and request within 24 hours get the answer of the first"),
    ),
    responses(
        (status = 201, description = "A new stay", body = SeatedBody),
        (status = 200, description = "The stay that was open", body = SeatedBody),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    ArrivingCaller(Arriving { person, limited }): ArrivingCaller,
    code: web::Path<String>,
    request: HttpRequest,
    web::Json(body): web::Json<CafeCheckIn>,
) -> Result<HttpResponse, Problem> {
    let scope = format!("person:{person}:sticker-check-ins");
    let key = key_of(&app.context.keys, &request, scope, &(code.as_str(), &body))?;
    let ticket = TokenCookie::Ticket.get(&app.context, &request);
    let metrics = app.metrics.clone();
    let outcome = app
        .write(move |connection, context| {
            let told = once(connection, context, key.as_ref(), |connection| {
                let ticket = ticket.as_deref();
                let done = arrive_at_cafe(connection, context, ticket, person, &code, body.unseen)?;
                Ok(checked_in(done, &metrics))
            })?;
            // Cafés have no tables, so nobody else is named.
            let beside = match limited {
                Some(_) => Beside::default(),
                None => beside_now(connection, context, StayId(told.stay.id))?,
            };
            Ok(Answer::seated(told, beside))
        })
        .await;
    count(&app.metrics, Place::Cafe, &outcome);
    outcome.map(respond)
}
