//! Kiosks: adding one, listing all, taking a token away.

use std::convert::Infallible;

use super::tell_of_kiosk::tell_of_kiosk;
use crate::domain::access::kiosk_kind::KioskKind;
use crate::domain::identity::KioskId;
use crate::store::access::kiosks;
use crate::store::access::kiosks::Kiosk;
use crate::store::place::sites;
use crate::store::{Connection, Failure};
use crate::usecases::{Context, secret_hash};

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KioskRefusal {
    #[error("there is no site \"{0}\"")]
    UnknownSite(String),
    #[error("there is no kiosk {0}")]
    UnknownKiosk(KioskId),
}

/// Adds a kiosk, and tells every admin of it by letter; answers with its number and its token, of which only the hash
/// is kept.
pub fn add(
    connection: &mut Connection,
    context: &Context,
    site: &str,
    name: &str,
    kind: KioskKind,
) -> Result<(KioskId, String), Failure<KioskRefusal>> {
    let site = sites::by_name(connection, site)?
        .ok_or_else(|| Failure::Refused(KioskRefusal::UnknownSite(site.to_owned())))?;
    let token = format!("kiosk_{}", context.chance.token());
    let now = context.clock.now();
    let id = kiosks::add(connection, site.id, name, kind, &secret_hash(&token), now)?;
    tell_of_kiosk(connection, context, &site, name)?;
    Ok((id, token))
}

pub fn list(connection: &mut Connection) -> Result<Vec<Kiosk>, Failure<Infallible>> {
    Ok(kiosks::all(connection)?)
}

pub fn revoke(
    connection: &mut Connection,
    context: &Context,
    id: KioskId,
) -> Result<(), Failure<KioskRefusal>> {
    if kiosks::revoke(connection, id, context.clock.now())? {
        Ok(())
    } else {
        Err(Failure::Refused(KioskRefusal::UnknownKiosk(id)))
    }
}
