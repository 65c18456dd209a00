//! A phone exchanges the code it read for a ticket: the right to one check-in, bound to the browser.

use chrono::{DateTime, Utc};

use super::kiosk_code::{CheckedCode, check_code};
use crate::domain::place::site::Site;
use crate::domain::stay::rules::TICKET_LASTS;
use crate::store::access::kiosks;
use crate::store::place::sites;
use crate::store::stay::tickets;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::{Context, secret_hash};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    pub site: Site,
    pub expires_at: DateTime<Utc>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeRefusal {
    /// No kiosk made it, or the kiosk was revoked.
    Unknown,
    Expired,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TicketRefusal {
    /// There is none, or it was used.
    None,
    Expired,
}

/// Gives a ticket for a kiosk's code; with the token that the browser keeps.
pub fn take_ticket(
    connection: &mut Connection,
    context: &Context,
    code: &str,
) -> Result<(Ticket, String), Failure<CodeRefusal>> {
    let kiosk = match check_code(context, code) {
        CheckedCode::Good(kiosk) => kiosks::by_id(connection, kiosk)?,
        CheckedCode::Expired => return Err(Failure::Refused(CodeRefusal::Expired)),
        CheckedCode::Unknown => None,
    };
    let kiosk = kiosk.ok_or(Failure::Refused(CodeRefusal::Unknown))?;
    let token = context.chance.token();
    let expires_at = context.clock.now() + TICKET_LASTS;
    tickets::add(connection, &secret_hash(&token), kiosk.site_id, kiosk.id, expires_at)?;
    let site = sites::by_id(connection, kiosk.site_id)?
        .ok_or_else(|| StoreError::corrupt("kiosk", "has no site"))?;
    Ok((Ticket { site, expires_at }, token))
}

/// The ticket of a browser, if it is still good.
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
    Ok(Ticket { site, expires_at: ticket.expires_at })
}
