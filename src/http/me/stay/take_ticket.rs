//! `POST /api/tickets`: exchanges the code that a phone read for a ticket.

use actix_web::{HttpRequest, HttpResponse, web};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::http::AppState;
use crate::http::cookies::TokenCookie;
use crate::http::problem::{Problem, refusals};
use crate::usecases::stay::take_ticket::take_ticket;

/// A code.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReadCode {
    /// As the kiosk showed it: what follows `/c/`.
    code: String,
}

/// A ticket.
#[derive(Serialize, ToSchema)]
pub struct TicketTaken {
    /// Where it is good.
    site: String,
    /// Until when.
    expires_at: DateTime<Utc>,
}

refusals!(Refusals: UnknownCode, CodeExpired);

/// Gives this browser a ticket: five minutes, one check-in.
#[utoipa::path(post, path = "/api/tickets", request_body = ReadCode, responses(
    (status = 201, description = "The browser has a ticket", body = TicketTaken),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    request: HttpRequest,
    web::Json(ReadCode { code }): web::Json<ReadCode>,
) -> Result<HttpResponse, Problem> {
    let earlier = TokenCookie::Ticket.get(&app.context, &request);
    let taken = app.write(move |connection, context| {
        take_ticket(connection, context, &code, earlier.as_deref())
    });
    let (ticket, token) = taken.await?;
    let lasts = ticket.expires_at - app.context.clock.now();
    let taken = TicketTaken { site: ticket.site.name, expires_at: ticket.expires_at };
    let cookie = TokenCookie::Ticket.set(&app.context, &token, lasts);
    Ok(HttpResponse::Created().cookie(cookie).json(taken))
}
