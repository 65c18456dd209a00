//! Kiosks and the hashes of their tokens.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use crate::domain::identity::{KioskId, SiteId};
use crate::store::engine::connection::AnyConnection as Connection;
use crate::store::engine::failure::StoreError;
use crate::store::schema::{kiosks, sites};

/// A kiosk as stored. Moments are UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kiosk {
    pub id: KioskId,
    pub site_id: SiteId,
    pub site: String,
    pub name: String,
    pub created_at: NaiveDateTime,
    pub last_seen_at: Option<NaiveDateTime>,
    pub revoked_at: Option<NaiveDateTime>,
}

type Row = (i64, i64, String, String, NaiveDateTime, Option<NaiveDateTime>, Option<NaiveDateTime>);

fn read((id, site_id, site, name, created_at, last_seen_at, revoked_at): Row) -> Kiosk {
    let (id, site_id) = (KioskId(id), SiteId(site_id));
    Kiosk { id, site_id, site, name, created_at, last_seen_at, revoked_at }
}

macro_rules! kiosks {
    () => {
        kiosks::table.inner_join(sites::table).select((
            kiosks::id,
            kiosks::site_id,
            sites::name,
            kiosks::name,
            kiosks::created_at,
            kiosks::last_seen_at,
            kiosks::revoked_at,
        ))
    };
}

pub fn add(
    connection: &mut Connection,
    site: SiteId,
    name: &str,
    token_hash: &str,
    at: NaiveDateTime,
) -> Result<KioskId, StoreError> {
    let id = diesel::insert_into(kiosks::table)
        .values((
            kiosks::site_id.eq(site.0),
            kiosks::name.eq(name),
            kiosks::token_hash.eq(token_hash),
            kiosks::created_at.eq(at),
        ))
        .returning(kiosks::id)
        .get_result(connection)?;
    Ok(KioskId(id))
}

pub fn all(connection: &mut Connection) -> Result<Vec<Kiosk>, StoreError> {
    let rows = kiosks!().order(kiosks::id).load::<Row>(connection)?;
    Ok(rows.into_iter().map(read).collect())
}

/// The kiosk whose token has this hash, unless it was revoked.
pub fn by_token_hash(
    connection: &mut Connection,
    token_hash: &str,
) -> Result<Option<Kiosk>, StoreError> {
    let row = kiosks!()
        .filter(kiosks::token_hash.eq(token_hash))
        .filter(kiosks::revoked_at.is_null())
        .get_result::<Row>(connection);
    Ok(row.optional()?.map(read))
}

pub fn by_id(connection: &mut Connection, id: KioskId) -> Result<Option<Kiosk>, StoreError> {
    let row = kiosks!()
        .filter(kiosks::id.eq(id.0))
        .filter(kiosks::revoked_at.is_null())
        .get_result::<Row>(connection);
    Ok(row.optional()?.map(read))
}

/// Takes a kiosk's token away; false if there is no such kiosk. A second time changes nothing.
pub fn revoke(
    connection: &mut Connection,
    id: KioskId,
    at: NaiveDateTime,
) -> Result<bool, StoreError> {
    diesel::update(kiosks::table.find(id.0).filter(kiosks::revoked_at.is_null()))
        .set(kiosks::revoked_at.eq(at))
        .execute(connection)?;
    let row = kiosks::table.find(id.0).select(kiosks::id).first::<i64>(connection);
    Ok(row.optional()?.is_some())
}

pub fn touch_last_seen(
    connection: &mut Connection,
    id: KioskId,
    at: NaiveDateTime,
) -> Result<(), StoreError> {
    diesel::update(kiosks::table.find(id.0))
        .set(kiosks::last_seen_at.eq(at))
        .execute(connection)?;
    Ok(())
}
