use chrono::{DateTime, Utc};

use super::kiosk_code::{CheckedCode, check_code};
use crate::domain::access::kiosk_kind::KioskKind;
use crate::domain::place::site::Site;
use crate::domain::stay::numbers::TICKET_LASTS;
use crate::store::access::kiosks;
use crate::store::place::sites;
use crate::store::stay::tickets;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::{Context, secret_hash};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    pub site: Site,
    pub expires_at: DateTime<Utc>,
    /// Whether it is good for the café only.
    pub cafe_only: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeRefusal {
    /// No kiosk made it, or the kiosk was revoked.
    Unknown,
    Expired,
    /// The code has made its number of tickets; the kiosk's next code makes more.
    UsedUp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TicketRefusal {
    /// There is no ticket, or it was used.
    None,
    Expired,
}

/// Exchanges a kiosk code for a ticket and the token that the browser keeps. A browser that already has a ticket of
/// this code keeps it, so that reloading the page uses up no further ticket.
pub fn take_ticket(
    connection: &mut Connection,
    context: &Context,
    code: &str,
    earlier_token: Option<&str>,
) -> Result<(Ticket, String), Failure<CodeRefusal>> {
    let code = match check_code(context, code) {
        CheckedCode::Good(code) => code,
        CheckedCode::Expired => return Err(Failure::Refused(CodeRefusal::Expired)),
        CheckedCode::Unknown => return Err(Failure::Refused(CodeRefusal::Unknown)),
    };
    let kiosk = kiosks::by_id(connection, code.kiosk)?;
    let kiosk = kiosk.ok_or(Failure::Refused(CodeRefusal::Unknown))?;
    let now = context.clock.now();
    let has = earlier_token.map(|token| tickets::by_token(connection, &secret_hash(token)));
    let has = has.transpose()?.flatten();
    let has = has.filter(|has| has.code == code && has.used_at.is_none() && has.expires_at > now);
    let (token, expires_at) = match (has, earlier_token) {
        (Some(has), Some(token)) => (token.to_owned(), has.expires_at),
        _ => {
            if tickets::of_code(connection, code)? >= context.tickets_per_code {
                return Err(Failure::Refused(CodeRefusal::UsedUp));
            }
            let (token, expires_at) = (context.chance.token(), now + TICKET_LASTS);
            tickets::add(connection, &secret_hash(&token), kiosk.site_id, code, expires_at)?;
            (token, expires_at)
        }
    };
    let site = sites::by_id(connection, kiosk.site_id)?
        .ok_or_else(|| StoreError::corrupt("kiosk", "has no site"))?;
    let cafe_only = kiosk.kind == KioskKind::Wall;
    Ok((Ticket { site, expires_at, cafe_only }, token))
}

/// Whether a browser's token is a ticket's, good or used.
pub fn is_ticket(connection: &mut Connection, token: &str) -> Result<bool, StoreError> {
    Ok(tickets::by_token(connection, &secret_hash(token))?.is_some())
}

/// The ticket of a browser, if it is still valid.
pub fn good_ticket(
    connection: &mut Connection,
    context: &Context,
    token: Option<&str>,
) -> Result<Ticket, Failure<TicketRefusal>> {
    let none = || Failure::Refused(TicketRefusal::None);
    let hash = token.map(secret_hash).ok_or_else(none)?;
    let ticket = tickets::by_token(connection, &hash)?.ok_or_else(none)?;
    if ticket.used_at.is_some() {
        return Err(none());
    }
    if ticket.expires_at <= context.clock.now() {
        return Err(Failure::Refused(TicketRefusal::Expired));
    }
    let site = sites::by_id(connection, ticket.site)?.ok_or_else(none)?;
    let cafe_only = ticket.of == KioskKind::Wall;
    Ok(Ticket { site, expires_at: ticket.expires_at, cafe_only })
}
