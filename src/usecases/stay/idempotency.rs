//! Carries out a repeated request once; the repetition gets the same stay. Names are not stored, since who may be
//! named is checked each time.

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
    /// The caller and route. The same key from another caller is a different key.
    pub scope: String,
    pub key: String,
    /// Keyed hash of the request, so that badges cannot be guessed from it.
    pub request_hash: String,
}

impl Once {
    pub fn new(keys: &Keys, scope: String, key: String, request: &impl Serialize) -> Self {
        let request = serde_json::to_string(request).unwrap_or_default();
        let request_hash = keys.sign_hex("request", request.as_bytes());
        Self { scope, key, request_hash }
    }
}

/// What a request did and to which stay, as stored for a repetition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    pub outcome: StayOutcome,
    pub stay: StayView,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OnceRefusal<R> {
    KeyReused,
    /// The request itself was refused. Nothing is stored and the key can be used again.
    Request(R),
}

/// Runs `work`, or returns the earlier outcome if it was already done under the same key.
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
    // A refusal rolls back the claim of the key with the transaction.
    let told = work(connection).map_err(|failure| failure.map(OnceRefusal::Request))?;
    idempotency::keep(connection, scope, key, told.outcome, StayId(told.stay.id))?;
    Ok(told)
}

/// The earlier outcome, with the stay as it was then, even if the person has left since.
fn tell_again(
    connection: &mut Connection,
    context: &Context,
    outcome: StayOutcome,
    stay: StayId,
) -> Result<Told, StoreError> {
    // The stored outcome is deleted with its stay; running again finds the key free.
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
