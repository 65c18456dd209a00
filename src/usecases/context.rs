//! What every use case may ask for besides the database: the time, chance, keys, the plan of a site.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use url::Url;

use crate::clock::{Chance, Clock};
use crate::domain::hexadecimal::hex;
use crate::domain::identity::SiteId;
use crate::domain::person::badge::KeptBadge;
use crate::domain::place::site::{Plan, Site};
use crate::domain::stay::numbers::TICKETS_PER_CODE;
use crate::store::place::{plan, sites};
use crate::store::{Connection, StoreError};
use crate::tombstone_file::TombstoneFile;
use crate::usecases::place::floor_parts::{FloorParts, floor_parts};

#[derive(Debug)]
pub struct Context {
    pub clock: Clock,
    pub chance: Chance,
    /// Keys derived from `SECRET_KEY`.
    pub keys: Keys,
    pub public_url: Url,
    /// How many tickets one code of a kiosk makes.
    pub tickets_per_code: i64,
    /// Where it is kept outside the database who was erased; none in a process that erases nobody.
    pub tombstones: Option<TombstoneFile>,
    plans: Mutex<BySite<Plan>>,
    parts: Mutex<BySite<Vec<FloorParts>>>,
}

/// What was read of each site, with the version of its places then.
type BySite<T> = HashMap<SiteId, (i64, Arc<T>)>;

impl Context {
    /// The surroundings that a process shares among all its use cases.
    pub fn new(clock: Clock, chance: Chance, keys: Keys, public_url: Url) -> Self {
        Self {
            clock,
            chance,
            keys,
            public_url,
            tickets_per_code: TICKETS_PER_CODE,
            tombstones: None,
            plans: Mutex::default(),
            parts: Mutex::default(),
        }
    }

    #[must_use]
    pub fn with_tickets_per_code(self, tickets_per_code: i64) -> Self {
        Self { tickets_per_code, ..self }
    }

    #[must_use]
    pub fn with_tombstones(self, file: TombstoneFile) -> Self {
        Self { tombstones: Some(file), ..self }
    }

    /// An address of the service: `path` begins with a slash.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.public_url.as_str().trim_end_matches('/'))
    }

    /// The plan of a site.
    pub fn plan(&self, connection: &mut Connection, site: &Site) -> Result<Arc<Plan>, StoreError> {
        kept(&self.plans, connection, site, |connection| plan::plan(connection, site.id))
    }

    /// What the drawings of a site's floors tell, in the order of its plan.
    pub fn floor_parts(
        &self,
        connection: &mut Connection,
        site: &Site,
        plan: &Plan,
    ) -> Result<Arc<Vec<FloorParts>>, StoreError> {
        kept(&self.parts, connection, site, |connection| floor_parts(connection, &plan.floors))
    }
}

/// What was read of a site: once for each version of its places that the site shows in a transaction. What changed while
/// it was read is not kept: half of it may be of either version.
fn kept<T>(
    by_site: &Mutex<BySite<T>>,
    connection: &mut Connection,
    site: &Site,
    read: impl FnOnce(&mut Connection) -> Result<T, StoreError>,
) -> Result<Arc<T>, StoreError> {
    let by_site = || by_site.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((version, found)) = by_site().get(&site.id)
        && *version == site.places_version
    {
        return Ok(Arc::clone(found));
    }
    let found = Arc::new(read(connection)?);
    if sites::places_version(connection, site.id)? == Some(site.places_version) {
        by_site().insert(site.id, (site.places_version, Arc::clone(&found)));
    }
    Ok(found)
}

/// Keys derived from `SECRET_KEY`, one a purpose, so that what is signed for one cannot serve another.
#[derive(Clone)]
pub struct Keys {
    secret: Arc<str>,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys")
    }
}

impl Keys {
    /// Keys from `SECRET_KEY`.
    pub fn new(secret: &str) -> Self {
        Self { secret: secret.into() }
    }

    /// HMAC-SHA256 (RFC 2104) of `message` for `purpose`.
    pub fn sign(&self, purpose: &str, message: &[u8]) -> [u8; 32] {
        let key = Sha256::digest([self.secret.as_bytes(), b"\0", purpose.as_bytes()].concat());
        // HMAC takes a key of any length, so this cannot fail; an empty signature verifies nothing.
        Hmac::<Sha256>::new_from_slice(&key).map_or([0; 32], |mut mac| {
            mac.update(message);
            mac.finalize().into_bytes().into()
        })
    }

    /// The same, in hexadecimal.
    pub fn sign_hex(&self, purpose: &str, message: &[u8]) -> String {
        hex(&self.sign(purpose, message))
    }

    /// What is kept of the badge with this code.
    pub fn badge(&self, code: &str) -> KeptBadge {
        KeptBadge::new(self.sign("badge", code.as_bytes()), code)
    }

    /// Whether `signature` begins the HMAC of `message` for `purpose`; takes the same time for every
    /// wrong one. A signature of fewer than 10 bytes is never right.
    pub fn verify(&self, purpose: &str, message: &[u8], signature: &[u8]) -> bool {
        let expected = self.sign(purpose, message);
        signature.len() >= 10
            && expected.get(..signature.len()).is_some_and(|part| part.ct_eq(signature).into())
    }
}

/// SHA-256 of a secret, in hexadecimal: what the database keeps of tokens.
pub fn secret_hash(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

/// A Message-ID of this service, without the angle brackets: `what`, and 64 bits of chance.
pub fn letter_id(context: &Context, what: &str) -> String {
    let chance = hex(&context.chance.bytes::<8>());
    let host = context.public_url.host_str().unwrap_or("localhost");
    // An IPv6 address has characters that no Message-ID of ours may have.
    let host = host.trim_matches(['[', ']']).replace(':', "-");
    format!("{what}.{chance}@{host}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::MessageId;

    #[test]
    fn a_letter_has_an_identity_that_can_be_sent_whatever_the_service_is_called() {
        for url in
            ["https://desks.example.org", "http://127.0.0.1:8080", "http://[2001:db8::1]:8080"]
        {
            let now = "2026-11-17T09:00:00Z".parse().unwrap();
            let (clock, chance) = (Clock::manual(now), Chance::seeded(1));
            let context = Context::new(clock, chance, Keys::new("secret"), url.parse().unwrap());
            let id = letter_id(&context, "digest.2026-W47");
            assert!(id.parse::<MessageId>().is_ok(), "{url}: {id}");
        }
    }
}
