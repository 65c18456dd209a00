//! Withdrawals: who withdrew their consent, or never gave it when asked, stays so, also when an older copy of the
//! database is put back.
//!
//! They are kept beside the tombstones, in the file outside the database, and as unreadably: each is an HMAC of a
//! salt and the address under a key derived from `SECRET_KEY`. In the database it is the answer itself.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use data_encoding::HEXLOWER;

use crate::domain::privacy::tombstone::Withdrawal;
use crate::store::StoreError;
use crate::usecases::{Context, Keys};

/// Bytes of a salt.
const SALT: usize = 16;

pub(super) fn hash(keys: &Keys, salt: &str, email: &str) -> String {
    keys.sign_hex("withdrawal", format!("{salt}{email}").as_bytes())
}

/// Keeps that somebody with this address (in lower case) withdraws, or says no: it is on the disk before this returns. Run
/// again, it adds a line at most.
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

/// All withdrawals that are kept, to be asked by address.
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

    /// The salt of the youngest, for another; a new one for the first.
    pub(super) fn salt(&self, context: &Context) -> String {
        let youngest = self.by_hash.values().max_by_key(|one| one.withdrawn_at);
        youngest.map_or_else(
            || HEXLOWER.encode(&context.chance.bytes::<SALT>()),
            |one| one.salt.clone(),
        )
    }

    /// Whether whoever has this address withdrew after they agreed from this day on.
    pub fn cover(&self, context: &Context, email: &str, since: NaiveDate) -> bool {
        self.of_address(&context.keys, email).is_some_and(|one| one.covers_day(since))
    }

    /// The last withdrawal of whoever has this address, in lower case.
    pub fn of_address(&self, keys: &Keys, email: &str) -> Option<&Withdrawal> {
        self.salts
            .iter()
            .filter_map(|salt| self.by_hash.get(&hash(keys, salt, email)))
            .max_by_key(|one| one.withdrawn_at)
    }
}
