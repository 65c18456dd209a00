//! Withdrawals: who withdrew their consent stays so, also when an older copy of the database is put back.
//!
//! They are kept beside the tombstones, in the file outside the database, and as unreadably: each is an HMAC of a
//! salt and the address under a key derived from `SECRET_KEY`. In the database it is the answer itself.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use data_encoding::HEXLOWER;

use super::give_consent::withdraw_again;
use super::{Context, Keys};
use crate::domain::identity::PersonId;
use crate::domain::tombstone::Withdrawal;
use crate::store::consents::Standing;
use crate::store::{Connection, StoreError, consents};

/// Bytes of a salt.
const SALT: usize = 16;

fn hash(keys: &Keys, salt: &str, email: &str) -> String {
    HEXLOWER.encode(&keys.sign("withdrawal", format!("{salt}{email}").as_bytes()))
}

/// Keeps that somebody with this address (in lower case) withdraws: it is on the disk before this returns. Run
/// again, it adds a line at most.
pub(super) fn keep(context: &Context, email: &str, at: DateTime<Utc>) -> Result<(), StoreError> {
    let Some(file) = &context.tombstones else { return Ok(()) };
    let known = file.withdrawals().map_err(StoreError::Unkept)?;
    let newest = known.into_iter().max_by_key(|one| one.withdrawn_at).map(|one| one.salt);
    let salt = newest.unwrap_or_else(|| HEXLOWER.encode(&context.chance.bytes::<SALT>()));
    let hash = hash(&context.keys, &salt, email);
    let withdrawal = Withdrawal { salt, hash, withdrawn_at: at };
    file.append_withdrawal(&withdrawal).map_err(StoreError::Unkept)
}

/// Whose consent is back that they withdrew, with the moment they did. Reads only.
pub fn unreplayed(
    connection: &mut Connection,
    context: &Context,
) -> Result<Vec<(PersonId, DateTime<Utc>)>, StoreError> {
    let Some(file) = &context.tombstones else { return Ok(Vec::new()) };
    let kept = file.withdrawals().map_err(StoreError::Unkept)?;
    if kept.is_empty() {
        return Ok(Vec::new());
    }
    let salts: BTreeSet<String> = kept.iter().map(|one| one.salt.clone()).collect();
    let mut by_hash: BTreeMap<String, Withdrawal> = BTreeMap::new();
    for one in kept {
        let youngest = by_hash.entry(one.hash.clone()).or_insert_with(|| one.clone());
        youngest.withdrawn_at = youngest.withdrawn_at.max(one.withdrawn_at);
    }
    let mut back = Vec::new();
    for Standing { person, email, given_at } in consents::standing(connection)? {
        let withdrawn = salts
            .iter()
            .filter_map(|salt| by_hash.get(&hash(&context.keys, salt, &email)))
            .max_by_key(|one| one.withdrawn_at)
            .filter(|one| one.covers(given_at));
        back.extend(withdrawn.map(|one| (person, one.withdrawn_at)));
    }
    Ok(back)
}

/// Takes back again what was withdrawn; of how many people.
pub fn replay(connection: &mut Connection, context: &Context) -> Result<usize, StoreError> {
    let back = unreplayed(connection, context)?;
    for (person, at) in &back {
        withdraw_again(connection, context, *person, *at)?;
    }
    Ok(back.len())
}
