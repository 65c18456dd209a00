//! Tickets: a browser's right to one check-in at a site, got by scanning a kiosk's code.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::access::kiosks::StoredKind;
use crate::domain::access::kiosk_kind::KioskKind;
use crate::domain::identity::{KioskId, SiteId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::find_for_update;
use crate::engine::failure::StoreError;
use crate::engine::moment::{Moment, OptionalMoment};
use crate::schema::{kiosks, tickets};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Queryable)]
pub struct Ticket {
    #[diesel(deserialize_as = i64)]
    pub site: SiteId,
    #[diesel(deserialize_as = Moment)]
    pub expires_at: DateTime<Utc>,
    #[diesel(deserialize_as = OptionalMoment)]
    pub used_at: Option<DateTime<Utc>>,
    /// The code that it was given for.
    pub code: ShownCode,
    /// What showed that code.
    #[diesel(deserialize_as = StoredKind)]
    pub of: KioskKind,
}

/// A code, by the kiosk that showed it and the number of its ten seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Queryable)]
pub struct ShownCode {
    #[diesel(deserialize_as = i64)]
    pub kiosk: KioskId,
    pub step: i64,
}

/// How many tickets a code made. Whoever asks for the same kiosk waits until this transaction ends, so that of many
/// at once none is beyond what a code makes.
pub fn of_code(connection: &mut Connection, code: ShownCode) -> Result<i64, StoreError> {
    find_for_update!(connection, kiosks::table.find(code.kiosk.0).select(kiosks::id), i64)?;
    let made = tickets::table
        .filter(tickets::kiosk_id.eq(code.kiosk.0))
        .filter(tickets::step.eq(code.step));
    Ok(made.count().get_result(connection)?)
}

pub fn add(
    connection: &mut Connection,
    token_hash: &str,
    site: SiteId,
    code: ShownCode,
    expires_at: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::insert_into(tickets::table)
        .values((
            tickets::token_hash.eq(token_hash),
            tickets::site_id.eq(site.0),
            tickets::kiosk_id.eq(code.kiosk.0),
            tickets::step.eq(code.step),
            tickets::expires_at.eq(Moment(expires_at)),
        ))
        .execute(connection)?;
    Ok(())
}

/// The ticket with this token, good or not; none of a kiosk that was revoked.
pub fn by_token(
    connection: &mut Connection,
    token_hash: &str,
) -> Result<Option<Ticket>, StoreError> {
    Ok(tickets::table
        .inner_join(kiosks::table)
        .filter(tickets::token_hash.eq(token_hash))
        .filter(kiosks::revoked_at.is_null())
        .select((
            tickets::site_id,
            tickets::expires_at,
            tickets::used_at,
            (tickets::kiosk_id, tickets::step),
            kiosks::kind,
        ))
        .get_result(connection)
        .optional()?)
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
    let rows = diesel::update(open).set(tickets::used_at.eq(Moment(now))).execute(connection)?;
    Ok(rows > 0)
}

/// Deletes the tickets that expired before `moment`; how many.
pub fn delete_expired(
    connection: &mut Connection,
    moment: DateTime<Utc>,
) -> Result<usize, StoreError> {
    Ok(diesel::delete(tickets::table.filter(tickets::expires_at.lt(Moment(moment))))
        .execute(connection)?)
}
