//! A request that may be sent twice is done once: the second is told of the same stay. Names are not kept: who may be
//! named is asked anew each time.

use serde::Serialize;

use super::stay_view::{StayView, site_of, view};
use crate::domain::identity::StayId;
use crate::domain::stay::outcome::StayOutcome;
use crate::domain::upkeep::retention::ANSWERS;
use crate::store::stay::{idempotency, stays};
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::{Context, Keys};

/// A key that the caller chose for one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Once {
    /// Whose key it is, and for which route: the same key of another caller is another key.
    pub scope: String,
    pub key: String,
    /// Keyed hash of what was asked: without the key nobody can try badges against it.
    pub request_hash: String,
}

impl Once {
    /// The key `key` of `scope` for `request`.
    pub fn new(keys: &Keys, scope: String, key: String, request: &impl Serialize) -> Self {
        let request = serde_json::to_string(request).unwrap_or_default();
        let request_hash = keys.sign_hex("request", request.as_bytes());
        Self { scope, key, request_hash }
    }
}

/// What a request did, and to which stay: as its caller is told, and told again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    pub outcome: StayOutcome,
    pub stay: StayView,
}

/// Why a request with a key was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OnceRefusal<R> {
    KeyReused,
    /// The request itself was refused; nothing is kept, and the key may be used again.
    Request(R),
}

/// Does `work`, unless it was done before under the same key: then tells what came of it that time.
pub fn once<R>(
    connection: &mut Connection,
    context: &Context,
    once: Option<&Once>,
    work: impl FnOnce(&mut Connection) -> Result<Told, Failure<R>>,
) -> Result<Told, Failure<OnceRefusal<R>>> {
    let Some(Once { scope, key, request_hash }) = once else {
        return work(connection).map_err(|failure| failure.map(OnceRefusal::Request));
    };
    let now = context.clock.now();
    if let Some(kept) =
        idempotency::claim(connection, scope, key, request_hash, now, now - ANSWERS)?
    {
        if kept.request_hash != *request_hash {
            return Err(Failure::Refused(OnceRefusal::KeyReused));
        }
        return Ok(tell_again(connection, context, kept.outcome, kept.stay)?);
    }
    // A refusal undoes the claim with everything else of the transaction.
    let told = work(connection).map_err(|failure| failure.map(OnceRefusal::Request))?;
    idempotency::keep(connection, scope, key, told.outcome, StayId(told.stay.id))?;
    Ok(told)
}

/// What came of an earlier request, with its stay as it was then: whoever arrived is not told that they left since.
fn tell_again(
    connection: &mut Connection,
    context: &Context,
    outcome: StayOutcome,
    stay: StayId,
) -> Result<Told, StoreError> {
    // What is kept goes with the stay; run again, the key is free.
    let mut stay = stays::by_id(connection, stay)?
        .ok_or_else(|| StoreError::Conflict("the stay was deleted meanwhile".to_owned()))?;
    if outcome != StayOutcome::Ended {
        stay.ended_at = None;
    }
    let site = site_of(connection, &stay)?;
    Ok(Told { outcome, stay: view(connection, context, &site, &stay)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_asked_is_told_from_its_hash_with_the_key_only() {
        let ask = |secret: &str, badge: &str| {
            Once::new(&Keys::new(secret), "kiosk:1:check-ins".into(), "k".into(), &badge)
                .request_hash
        };
        assert_eq!(ask("secret", "B1"), ask("secret", "B1"));
        assert_ne!(ask("secret", "B1"), ask("secret", "B2"));
        assert_ne!(ask("secret", "B1"), ask("other", "B1"));
        assert_ne!(ask("secret", "B1"), crate::usecases::secret_hash("\"B1\""));
    }
}
