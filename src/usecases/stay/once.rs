//! A request that may be sent twice is done once: the second gets the answer of the first.

use chrono::{DateTime, TimeDelta, Utc};
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};

use crate::store::stay::idempotency;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Keys;

/// How long an answer is kept.
pub const KEPT_FOR: TimeDelta = TimeDelta::hours(24);

/// A key that the caller chose for one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Once {
    /// Whose key it is, and for which route: the same key of another caller is another key.
    pub scope: String,
    /// The key.
    pub key: String,
    /// Keyed hash of what was asked: without the key nobody can try badges against it.
    pub request_hash: String,
}

impl Once {
    /// The key `key` of `scope` for `request`.
    pub fn new(keys: &Keys, scope: String, key: String, request: &impl Serialize) -> Self {
        let request = serde_json::to_string(request).unwrap_or_default();
        let request_hash = HEXLOWER.encode(&keys.sign("request", request.as_bytes()));
        Self { scope, key, request_hash }
    }
}

/// An answer as it is given, and given again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Status of HTTP.
    pub status: u16,
    /// JSON.
    pub body: String,
}

impl Answer {
    /// An answer with a status and a body.
    pub fn new(status: u16, body: &impl Serialize) -> Result<Self, StoreError> {
        serde_json::to_string(body)
            .map(|body| Self { status, body })
            .map_err(|why| StoreError::Other(why.to_string()))
    }
}

/// Why a request with a key was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OnceRefusal<R> {
    /// The key was used for something else.
    KeyReused,
    /// The request itself was refused; nothing is kept, and the key may be used again.
    Request(R),
}

/// Does `work`, unless it was done before under the same key: then gives the answer of that time.
pub fn once<R>(
    connection: &mut Connection,
    now: DateTime<Utc>,
    once: Option<&Once>,
    work: impl FnOnce(&mut Connection) -> Result<Answer, Failure<R>>,
) -> Result<Answer, Failure<OnceRefusal<R>>> {
    let Some(Once { scope, key, request_hash }) = once else {
        return work(connection).map_err(|failure| failure.map(OnceRefusal::Request));
    };
    if let Some(kept) =
        idempotency::claim(connection, scope, key, request_hash, now, now - KEPT_FOR)?
    {
        if kept.request_hash != *request_hash {
            return Err(Failure::Refused(OnceRefusal::KeyReused));
        }
        return Ok(serde_json::from_str(&kept.answer)
            .map_err(|why| StoreError::corrupt("kept answer", why))?);
    }
    // A refusal undoes the claim with everything else of the transaction.
    let answer = work(connection).map_err(|failure| failure.map(OnceRefusal::Request))?;
    let text = serde_json::to_string(&answer).map_err(|why| StoreError::Other(why.to_string()))?;
    idempotency::keep(connection, scope, key, &text)?;
    Ok(answer)
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
