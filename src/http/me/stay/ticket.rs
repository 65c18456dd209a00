//! `GET /api/ticket`: what a phone shows before a check-in.

use actix_web::{HttpRequest, web};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::http::AppState;
use crate::http::cookies::TokenCookie;
use crate::http::problem::{Problem, Reason, refusals};
use crate::store::Failure;
use crate::usecases::stay::site_now::site_now;
use crate::usecases::stay::take_ticket::{TicketRefusal, good_ticket};

/// A ticket, and what can be had with it.
#[derive(Serialize, ToSchema)]
pub struct TicketBody {
    /// Where it is good.
    site: String,
    /// Until when.
    expires_at: DateTime<Utc>,
    /// Whether it is good for the café only: its code hangs there.
    cafe_only: bool,
    /// Desks that are free.
    free_desks: usize,
    /// Room in the café; null where there is none.
    cafe_free: Option<i64>,
    /// Names of the private zones.
    private_zones: Vec<String>,
    /// The site's date.
    date: NaiveDate,
    /// Whether places are handed out.
    open: bool,
    /// Whether none are all day.
    closed_today: bool,
    /// While closed, the next day on which places are handed out.
    next_open_day: Option<NaiveDate>,
    /// When the site opens, HH:MM.
    opens: String,
    /// When it closes, HH:MM.
    closes: String,
}

refusals!(Refusals: TicketNotFound "none, used or too old");

/// The ticket of this browser.
#[utoipa::path(get, path = "/api/ticket", responses(
    (status = 200, description = "The ticket", body = TicketBody),
    Refusals,
))]
pub async fn handle(
    app: web::Data<AppState>,
    request: HttpRequest,
) -> Result<web::Json<TicketBody>, Problem> {
    let token = TokenCookie::Ticket.get(&app.context, &request);
    let found = app
        .look(move |connection, context| {
            let ticket = match good_ticket(connection, context, token.as_deref()) {
                Ok(ticket) => ticket,
                Err(Failure::Refused(TicketRefusal::None | TicketRefusal::Expired)) => {
                    return Ok(None);
                }
                Err(Failure::Store(error)) => return Err(error),
            };
            let now = site_now(connection, context, &ticket.site)?;
            Ok(Some((ticket, now)))
        })
        .await?;
    let (ticket, now) = found.ok_or(Reason::TicketNotFound)?;
    Ok(web::Json(TicketBody {
        expires_at: ticket.expires_at,
        cafe_only: ticket.cafe_only,
        free_desks: now.free_desks,
        cafe_free: now.cafe.map(|cafe| cafe.free),
        private_zones: now.private_zones,
        date: now.date,
        open: now.opening.is_open(),
        closed_today: now.opening.is_closed_all_day(),
        next_open_day: now.opening.next_open_day(),
        opens: ticket.site.hours.opens().to_string(),
        closes: ticket.site.hours.closes().to_string(),
        site: ticket.site.name,
    }))
}
