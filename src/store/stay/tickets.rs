//! Tickets: a browser's right to one check-in at a site, got by scanning a kiosk's code.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use crate::domain::identity::{KioskId, SiteId};
use crate::store::engine::connection::AnyConnection as Connection;
use crate::store::engine::failure::StoreError;
use crate::store::schema::tickets;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ticket {
    pub site: SiteId,
    pub expires_at: DateTime<Utc>,
    pub used_at: Option<DateTime<Utc>>,
}

pub fn add(
    connection: &mut Connection,
    token_hash: &str,
    site: SiteId,
    kiosk: KioskId,
    expires_at: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::insert_into(tickets::table)
        .values((
            tickets::token_hash.eq(token_hash),
            tickets::site_id.eq(site.0),
            tickets::kiosk_id.eq(kiosk.0),
            tickets::expires_at.eq(expires_at.naive_utc()),
        ))
        .execute(connection)?;
    Ok(())
}

/// The ticket with this token, good or not.
pub fn by_token(
    connection: &mut Connection,
    token_hash: &str,
) -> Result<Option<Ticket>, StoreError> {
    let row = tickets::table
        .filter(tickets::token_hash.eq(token_hash))
        .select((tickets::site_id, tickets::expires_at, tickets::used_at))
        .get_result::<(i64, NaiveDateTime, Option<NaiveDateTime>)>(connection)
        .optional()?;
    Ok(row.map(|(site, expires, used)| Ticket {
        site: SiteId(site),
        expires_at: expires.and_utc(),
        used_at: used.map(|moment| moment.and_utc()),
    }))
}

/// Uses a ticket up; false if somebody was first.
pub fn use_up(
    connection: &mut Connection,
    token_hash: &str,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let open = tickets::table
        .filter(tickets::token_hash.eq(token_hash))
        .filter(tickets::used_at.is_null());
    let rows =
        diesel::update(open).set(tickets::used_at.eq(now.naive_utc())).execute(connection)?;
    Ok(rows > 0)
}

/// Deletes the tickets that expired before `moment`; how many.
pub fn delete_expired(
    connection: &mut Connection,
    moment: DateTime<Utc>,
) -> Result<usize, StoreError> {
    Ok(diesel::delete(tickets::table.filter(tickets::expires_at.lt(moment.naive_utc())))
        .execute(connection)?)
}
