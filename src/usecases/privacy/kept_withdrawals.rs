//! Withdrawals: whoever withdrew consent, or refused it when asked, stays without it even after an older backup is
//! restored.
//!
//! They are stored beside the tombstones in a file outside the database, in the same unreadable form: an HMAC of a
//! salt and the address under a key derived from `SECRET_KEY`. In the database the answer itself is the record.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use data_encoding::HEXLOWER;

use crate::domain::privacy::tombstone::Withdrawal;
use crate::store::StoreError;
use crate::usecases::{Context, Keys};

const SALT: usize = 16;

pub(super) fn hash(keys: &Keys, salt: &str, email: &str) -> String {
    keys.sign_hex("withdrawal", format!("{salt}{email}").as_bytes())
}

/// Stores that somebody with this lower-case address withdrew or refused. Returns once it is on disk. Running again
/// adds at most one line.
pub(in crate::usecases) fn keep(
    context: &Context,
    email: &str,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(file) = &context.tombstones else { return Ok(()) };
    let salt = Withdrawals::load(context)?.salt(context);
    let hash = hash(&context.keys, &salt, email);
    file.append_withdrawals(&[Withdrawal { salt, hash, withdrawn_at: at }])
        .map_err(StoreError::Unkept)
}

/// All stored withdrawals, to be looked up by address.
pub(in crate::usecases) struct Withdrawals {
    salts: BTreeSet<String>,
    by_hash: BTreeMap<String, Withdrawal>,
}

impl Withdrawals {
    pub fn load(context: &Context) -> Result<Self, StoreError> {
        let kept = match &context.tombstones {
            Some(file) => file.withdrawals().map_err(StoreError::Unkept)?,
            None => Vec::new(),
        };
        let salts = kept.iter().map(|one| one.salt.clone()).collect();
        let mut by_hash: BTreeMap<String, Withdrawal> = BTreeMap::new();
        for one in kept {
            let youngest = by_hash.entry(one.hash.clone()).or_insert_with(|| one.clone());
            youngest.withdrawn_at = youngest.withdrawn_at.max(one.withdrawn_at);
        }
        Ok(Self { salts, by_hash })
    }

    /// The salt of the latest withdrawal, or a new salt for the first.
    pub(super) fn salt(&self, context: &Context) -> String {
        let youngest = self.by_hash.values().max_by_key(|one| one.withdrawn_at);
        youngest.map_or_else(
            || HEXLOWER.encode(&context.chance.bytes::<SALT>()),
            |one| one.salt.clone(),
        )
    }

    /// Whether the holder of this address withdrew after they had agreed on this day.
    pub fn cover(&self, context: &Context, email: &str, since: NaiveDate) -> bool {
        self.of_address(&context.keys, email).is_some_and(|one| one.covers_day(since))
    }

    /// The last withdrawal for this lower-case address.
    pub fn of_address(&self, keys: &Keys, email: &str) -> Option<&Withdrawal> {
        self.salts
            .iter()
            .filter_map(|salt| self.by_hash.get(&hash(keys, salt, email)))
            .max_by_key(|one| one.withdrawn_at)
    }
}
