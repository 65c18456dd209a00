//! Kiosks: the list, a new one, taking a token away.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::manage_kiosks;
use super::manage_kiosks::KioskRefusal;
use crate::domain::access::kiosk_kind::KioskKind;
use crate::domain::identity::KioskId;
use crate::domain::person::deed::Deed;
use crate::domain::person::role::RoleHolder;
use crate::store::access::kiosks;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::person::access_log::note;

/// A kiosk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct KioskView {
    pub id: i64,
    /// The site where it stands.
    pub site: String,
    /// What people call it.
    pub name: String,
    pub kind: KioskKind,
    /// When it was added.
    pub created_at: DateTime<Utc>,
    /// When it last showed its token; null if it never did.
    pub last_seen_at: Option<DateTime<Utc>>,
    /// From when on its token opens nothing; null while it does.
    pub revoked_at: Option<DateTime<Utc>>,
}

/// A kiosk with its token, which is shown this once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct NewKiosk {
    pub id: i64,
    /// Its token.
    pub token: String,
}

pub fn kiosk_list(connection: &mut Connection, _: &Context) -> Result<Vec<KioskView>, StoreError> {
    let kiosks = kiosks::all(connection)?;
    Ok(kiosks
        .into_iter()
        .map(|kiosk| KioskView {
            id: kiosk.id.0,
            site: kiosk.site,
            name: kiosk.name,
            kind: kiosk.kind,
            created_at: kiosk.created_at,
            last_seen_at: kiosk.last_seen_at,
            revoked_at: kiosk.revoked_at,
        })
        .collect())
}

pub fn add_kiosk(
    connection: &mut Connection,
    context: &Context,
    admin: RoleHolder,
    site: &str,
    name: &str,
    kind: KioskKind,
) -> Result<NewKiosk, Failure<KioskRefusal>> {
    let (id, token) = manage_kiosks::add(connection, context, site, name, kind)?;
    note(connection, context, admin.into(), Deed::KioskAdded, None, id.to_string())?;
    Ok(NewKiosk { id: id.0, token })
}

pub fn revoke_kiosk(
    connection: &mut Connection,
    context: &Context,
    admin: RoleHolder,
    id: KioskId,
) -> Result<(), Failure<KioskRefusal>> {
    manage_kiosks::revoke(connection, context, id)?;
    Ok(note(connection, context, admin.into(), Deed::KioskRevoked, None, id.to_string())?)
}
