//! A request that may be sent twice is done once: the second gets the answer of the first.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::secret_hash;
use crate::store::{Connection, Failure, StoreError, idempotency};

/// How long an answer is kept.
pub const KEPT_FOR: TimeDelta = TimeDelta::hours(24);

/// A key that the caller chose for one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Once {
    /// Whose key it is, and for which route: the same key of another caller is another key.
    pub scope: String,
    /// The key.
    pub key: String,
    /// Hash of what was asked.
    pub request_hash: String,
}

impl Once {
    /// The key `key` of `scope` for `request`.
    pub fn new(scope: String, key: String, request: &impl Serialize) -> Self {
        let request = serde_json::to_string(request).unwrap_or_default();
        Self { scope, key, request_hash: secret_hash(&request) }
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
