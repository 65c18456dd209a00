//! What every use case can use besides the database: the clock, randomness, keys, and cached plans of sites.

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
    pub keys: Keys,
    pub public_url: Url,
    /// How many tickets one kiosk code makes.
    pub tickets_per_code: i64,
    /// The file of tombstones outside the database; `None` in a process that erases nobody.
    pub tombstones: Option<TombstoneFile>,
    plans: Mutex<BySite<Plan>>,
    parts: Mutex<BySite<Vec<FloorParts>>>,
}

/// A cached value per site, with the version of the site's places that it was read at.
type BySite<T> = HashMap<SiteId, (i64, Arc<T>)>;

impl Context {
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

    /// A URL of the service; `path` begins with a slash.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.public_url.as_str().trim_end_matches('/'))
    }

    /// The name and port under which people reach the service.
    pub fn host(&self) -> String {
        let host = self.public_url.host_str().unwrap_or_default();
        self.public_url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }

    pub fn plan(&self, connection: &mut Connection, site: &Site) -> Result<Arc<Plan>, StoreError> {
        kept(&self.plans, connection, site, |connection| plan::plan(connection, site.id))
    }

    /// What the drawings of a site's floors contain, in the order of its plan.
    pub fn floor_parts(
        &self,
        connection: &mut Connection,
        site: &Site,
        plan: &Plan,
    ) -> Result<Arc<Vec<FloorParts>>, StoreError> {
        kept(&self.parts, connection, site, |connection| floor_parts(connection, &plan.floors))
    }
}

/// Returns the cached value, or reads and caches it. A value is not cached if the places changed while it was read:
/// it may mix two versions.
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

/// Keys derived from `SECRET_KEY`, one per purpose, so that a signature made for one purpose is not valid for
/// another.
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

    /// Like [`Keys::sign`], in hexadecimal.
    pub fn sign_hex(&self, purpose: &str, message: &[u8]) -> String {
        hex(&self.sign(purpose, message))
    }

    pub fn badge(&self, code: &str) -> KeptBadge {
        KeptBadge::new(self.sign("badge", code.as_bytes()), code)
    }

    /// Whether `signature` is a prefix of the HMAC of `message` for `purpose`, compared in constant time. A prefix
    /// shorter than 10 bytes is refused.
    pub fn verify(&self, purpose: &str, message: &[u8], signature: &[u8]) -> bool {
        let expected = self.sign(purpose, message);
        signature.len() >= 10
            && expected.get(..signature.len()).is_some_and(|part| part.ct_eq(signature).into())
    }
}

/// SHA-256 of a secret, in hexadecimal. The database stores this instead of the token.
pub fn secret_hash(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

/// A new Message-ID without the angle brackets: `what` and 64 random bits.
pub fn letter_id(context: &Context, what: &str) -> String {
    let chance = hex(&context.chance.bytes::<8>());
    let host = context.public_url.host_str().unwrap_or("localhost");
    // The brackets and colons of an IPv6 address are not allowed in a Message-ID.
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
