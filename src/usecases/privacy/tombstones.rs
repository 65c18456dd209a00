//! Tombstones: whoever was erased stays erased, even after an older backup is restored.
//!
//! They are stored in the database and in a file outside it. Each is an HMAC of a salt and the address under a key
//! derived from `SECRET_KEY`; with another key, nobody is recognised any more.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use data_encoding::HEXLOWER;

use crate::domain::privacy::tombstone::Tombstone;
use crate::store::privacy::person_deletions::Erasable;
use crate::store::privacy::tombstones;
use crate::store::{Connection, StoreError};
use crate::tombstone_file::TombstoneFile;
use crate::usecases::{Context, Keys};

const SALT: usize = 16;

/// The known tombstones, to be looked up by address.
#[derive(Debug)]
pub struct Tombstones {
    pub(super) by_hash: BTreeMap<String, Tombstone>,
    salts: BTreeSet<String>,
}

impl Tombstones {
    pub fn load(connection: &mut Connection) -> Result<Self, StoreError> {
        Ok(Self::of(tombstones::all(connection)?))
    }

    pub(super) fn of(all: Vec<Tombstone>) -> Self {
        let mut known = Self { by_hash: BTreeMap::new(), salts: BTreeSet::new() };
        for one in all {
            known.salts.insert(one.salt.clone());
            let younger =
                known.by_hash.get(&one.hash).is_none_or(|it| it.erased_at < one.erased_at);
            if younger {
                known.by_hash.insert(one.hash.clone(), one);
            }
        }
        known
    }

    /// How many addresses were erased.
    pub fn count(&self) -> usize {
        self.by_hash.len()
    }

    /// The latest tombstone of a lower-case address.
    pub fn of_address(&self, keys: &Keys, email: &str) -> Option<&Tombstone> {
        let hashes = self.salts.iter().map(|salt| hash(keys, salt, email));
        hashes.filter_map(|hash| self.by_hash.get(&hash)).max_by_key(|one| one.erased_at)
    }

    /// The time from which somebody who is added at `now` counts as known: later than their erasure, even if the
    /// clock stepped back.
    pub fn known_since(&self, keys: &Keys, email: &str, now: DateTime<Utc>) -> DateTime<Utc> {
        self.of_address(keys, email)
            .map_or(now, |one| now.max(one.erased_at + TimeDelta::microseconds(1)))
    }
}

fn hash(keys: &Keys, salt: &str, email: &str) -> String {
    keys.sign_hex("tombstone", format!("{salt}{email}").as_bytes())
}

/// Stores a tombstone in the file and the database. Returns once it is on disk. Running again adds nothing.
pub(in crate::usecases) fn keep(
    connection: &mut Connection,
    context: &Context,
    person: &Erasable,
) -> Result<(), StoreError> {
    let file = file(context)?;
    let mut all = tombstones::all(connection)?;
    all.extend(file.read().map_err(StoreError::Unkept)?);
    let newest = all.iter().max_by_key(|one| one.erased_at).map(|one| one.salt.clone());
    let known = Tombstones::of(all);
    let tombstone = match known.of_address(&context.keys, &person.email) {
        Some(one) if one.covers(person.known_since) => one.clone(),
        _ => {
            let salt = newest.unwrap_or_else(|| HEXLOWER.encode(&context.chance.bytes::<SALT>()));
            let hash = hash(&context.keys, &salt, &person.email);
            let now = context.clock.now();
            // Later than they became known, even if the clock stepped back; otherwise the erasure would not apply to
            // them.
            let after = person.known_since.map(|known| known + TimeDelta::microseconds(1));
            Tombstone { salt, hash, erased_at: after.map_or(now, |after| after.max(now)) }
        }
    };
    file.append(&tombstone).map_err(StoreError::Unkept)?;
    tombstones::put(connection, &tombstone)
}

pub(super) fn file(context: &Context) -> Result<&TombstoneFile, StoreError> {
    let none = || StoreError::Unkept("there is no file for tombstones".to_owned());
    context.tombstones.as_ref().ok_or_else(none)
}
