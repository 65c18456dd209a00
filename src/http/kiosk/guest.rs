//! `POST /api/kiosk/guests`: a guest without an invitation signs in at a kiosk.

use actix_web::{HttpRequest, HttpResponse, web};

use crate::http::AppState;
use crate::http::auth::KioskCaller;
use crate::http::guest::new_guest::NewGuest;
use crate::http::idempotency::key_of;
use crate::http::place::{Answer, Place, StayBody, checked_in, count, respond};
use crate::http::problem::{Problem, refusals};
use crate::usecases::stay::idempotency::once;
use crate::usecases::stay::sign_in_guest::{Guest, sign_in_guest};

refusals!(
    Refusals: BadRequest,
    UnknownZone "the site has no café",
    Closed,
    CafeFull,
    KeyReused,
    TooManyRequests,
);

/// Signs a guest in, with a place in the café of the kiosk's site. The answer is the same whomever they come for, and says
/// nothing about them: a host is looked up afterwards.
#[utoipa::path(post, path = "/api/kiosk/guests", request_body = NewGuest,
    params(("Idempotency-Key" = Option<String>, Header,
        description = "The same key and request within 24 hours get the answer of the first")),
    responses(
        (status = 201, description = "A place in the café", body = StayBody),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    KioskCaller(kiosk): KioskCaller,
    request: HttpRequest,
    web::Json(body): web::Json<NewGuest>,
) -> Result<HttpResponse, Problem> {
    app.limits.sign_in_guest(kiosk.id)?;
    let key = key_of(&app.context.keys, &request, format!("kiosk:{}:guests", kiosk.id), &body)?;
    let (guest, metrics) = (Guest::from(body), app.metrics.clone());
    let outcome = app
        .write(move |connection, context| {
            once(connection, context, key.as_ref(), |connection| {
                let done = sign_in_guest(connection, context, kiosk.site_id, &guest)?;
                Ok(checked_in(done, &metrics))
            })
            .map(Answer::from)
        })
        .await;
    count(&app.metrics, Place::Cafe, &outcome);
    outcome.map(respond)
}
