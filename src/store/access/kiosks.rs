//! Kiosks and the hashes of their tokens.

use chrono::{DateTime, Utc};
use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql};
use diesel::prelude::*;
use diesel::sql_types::Text;

use crate::domain::access::kiosk_kind::KioskKind;
use crate::domain::identity::{KioskId, SiteId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::moment::{Moment, OptionalMoment};
use crate::schema::{kiosks, sites};

#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Kiosk {
    #[diesel(deserialize_as = i64)]
    pub id: KioskId,
    #[diesel(deserialize_as = i64)]
    pub site_id: SiteId,
    pub site: String,
    pub name: String,
    #[diesel(deserialize_as = StoredKind)]
    pub kind: KioskKind,
    #[diesel(deserialize_as = Moment)]
    pub created_at: DateTime<Utc>,
    #[diesel(deserialize_as = OptionalMoment)]
    pub last_seen_at: Option<DateTime<Utc>>,
    #[diesel(deserialize_as = OptionalMoment)]
    pub revoked_at: Option<DateTime<Utc>>,
}

/// A kind as it is stored.
pub struct StoredKind(KioskKind);

impl<DB> Queryable<Text, DB> for StoredKind
where
    DB: Backend,
    String: FromSql<Text, DB>,
{
    type Row = String;

    fn build(row: String) -> deserialize::Result<Self> {
        Ok(Self(row.parse::<KioskKind>()?))
    }
}

impl From<StoredKind> for KioskKind {
    fn from(StoredKind(kind): StoredKind) -> Self {
        kind
    }
}

macro_rules! kiosks {
    () => {
        kiosks::table.inner_join(sites::table).select((
            kiosks::id,
            kiosks::site_id,
            sites::name,
            kiosks::name,
            kiosks::kind,
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
    kind: KioskKind,
    token_hash: &str,
    at: DateTime<Utc>,
) -> Result<KioskId, StoreError> {
    let id = diesel::insert_into(kiosks::table)
        .values((
            kiosks::site_id.eq(site.0),
            kiosks::name.eq(name),
            kiosks::kind.eq(kind.as_str()),
            kiosks::token_hash.eq(token_hash),
            kiosks::created_at.eq(Moment(at)),
        ))
        .returning(kiosks::id)
        .get_result(connection)?;
    Ok(KioskId(id))
}

pub fn all(connection: &mut Connection) -> Result<Vec<Kiosk>, StoreError> {
    Ok(kiosks!().order(kiosks::id).load(connection)?)
}

/// The kiosk whose token has this hash, unless it was revoked.
pub fn by_token_hash(
    connection: &mut Connection,
    token_hash: &str,
) -> Result<Option<Kiosk>, StoreError> {
    let row = kiosks!()
        .filter(kiosks::token_hash.eq(token_hash))
        .filter(kiosks::revoked_at.is_null())
        .get_result(connection);
    Ok(row.optional()?)
}

pub fn by_id(connection: &mut Connection, id: KioskId) -> Result<Option<Kiosk>, StoreError> {
    let row = kiosks!()
        .filter(kiosks::id.eq(id.0))
        .filter(kiosks::revoked_at.is_null())
        .get_result(connection);
    Ok(row.optional()?)
}

/// Takes a kiosk's token away; false if there is no such kiosk. A second time changes nothing.
pub fn revoke(
    connection: &mut Connection,
    id: KioskId,
    at: DateTime<Utc>,
) -> Result<bool, StoreError> {
    diesel::update(kiosks::table.find(id.0).filter(kiosks::revoked_at.is_null()))
        .set(kiosks::revoked_at.eq(Moment(at)))
        .execute(connection)?;
    let row = kiosks::table.find(id.0).select(kiosks::id).first::<i64>(connection);
    Ok(row.optional()?.is_some())
}

pub fn touch_last_seen(
    connection: &mut Connection,
    id: KioskId,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    diesel::update(kiosks::table.find(id.0))
        .set(kiosks::last_seen_at.eq(Moment(at)))
        .execute(connection)?;
    Ok(())
}
