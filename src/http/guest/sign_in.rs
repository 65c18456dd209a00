//! `POST /api/guests`: a guest without an invitation signs in with their own phone.

use actix_web::{HttpRequest, HttpResponse, web};

use super::new_guest::NewGuest;
use crate::http::AppState;
use crate::http::client::client_of;
use crate::http::cookies::TokenCookie;
use crate::http::idempotency::key_of;
use crate::http::place::{Answer, Place, StayBody, checked_in, count, respond};
use crate::http::problem::{Problem, Reason, refusals};
use crate::usecases::secret_hash;
use crate::usecases::stay::idempotency::once;
use crate::usecases::stay::sign_in_guest::{Guest, sign_in_guest_by_phone};
use crate::usecases::stay::take_ticket::is_ticket;

refusals!(
    Refusals: BadRequest,
    NoTicket,
    TicketExpired,
    UnknownZone "the site has no café",
    Closed,
    CafeFull,
    KeyReused,
    TooManyRequests,
);

/// Signs a guest in at the site of this browser's ticket, with a place in its café, and uses the ticket up. The answer is
/// the same whomever they come for, and says nothing about them.
#[utoipa::path(post, path = "/api/guests", request_body = NewGuest,
    params(("Idempotency-Key" = Option<String>, Header,
        description = "The same key and request within 24 hours get the answer of the first")),
    responses(
        (status = 201, description = "A place in the café", body = StayBody),
        Refusals,
    ))]
pub async fn handle(
    app: web::Data<AppState>,
    request: HttpRequest,
    web::Json(body): web::Json<NewGuest>,
) -> Result<HttpResponse, Problem> {
    let token = TokenCookie::Ticket.get(&app.context, &request).ok_or(Reason::NoTicket)?;
    // Whoever has none spends nothing of what the phones behind one address share.
    let shown = token.clone();
    if !app.look(move |connection, _| is_ticket(connection, &shown)).await? {
        return Err(Reason::NoTicket.into());
    }
    app.limits.sign_in_guest_by_phone(client_of(&app, &request))?;
    let scope = format!("ticket:{}:guests", secret_hash(&token));
    let key = key_of(&app.context.keys, &request, scope, &body)?;
    let (guest, metrics, ticket) = (Guest::from(body), app.metrics.clone(), token.clone());
    let outcome = app
        .write(move |connection, context| {
            once(connection, context, key.as_ref(), |connection| {
                let done = sign_in_guest_by_phone(connection, context, Some(&ticket), &guest)?;
                Ok(checked_in(done, &metrics))
            })
            .map(Answer::from)
        })
        .await;
    count(&app.metrics, Place::Cafe, &outcome);
    let answer = outcome?;
    let lasts = answer.body.stay.ends_by - app.context.clock.now();
    let cookie = TokenCookie::Guest.set(&app.context, &token, lasts);
    let mut response = respond(answer);
    response.add_cookie(&cookie).map_err(|_| Reason::Internal)?;
    Ok(response)
}
