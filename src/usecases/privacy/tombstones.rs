//! Tombstones: who was erased stays so, also when an older copy of the database is put back.
//!
//! They are kept in the database and in a file outside it. Each is an HMAC of a salt and the address under a key
//! derived from `SECRET_KEY`: with another key, nobody is recognised any more.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use data_encoding::HEXLOWER;

use super::erase::delete;
use crate::domain::privacy::tombstone::Tombstone;
use crate::store::privacy::person_deletions::Erasable;
use crate::store::privacy::{person_deletions, tombstones};
use crate::store::{Connection, StoreError};
use crate::tombstone_file::TombstoneFile;
use crate::usecases::{Context, Keys};

/// Bytes of a salt.
const SALT: usize = 16;

/// The tombstones that are known, and how to tell whose they are.
#[derive(Debug)]
pub struct Tombstones {
    by_hash: BTreeMap<String, Tombstone>,
    salts: BTreeSet<String>,
}

impl Tombstones {
    /// Those of the database.
    pub fn load(connection: &mut Connection) -> Result<Self, StoreError> {
        Ok(Self::of(tombstones::all(connection)?))
    }

    fn of(all: Vec<Tombstone>) -> Self {
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

    /// The youngest tombstone of an address (in lower case).
    pub fn of_address(&self, keys: &Keys, email: &str) -> Option<&Tombstone> {
        let hashes = self.salts.iter().map(|salt| hash(keys, salt, email));
        hashes.filter_map(|hash| self.by_hash.get(&hash)).max_by_key(|one| one.erased_at)
    }

    /// From when on somebody with this address counts as known who is added at `now`: later than they were erased,
    /// whatever the clock says.
    pub fn known_since(&self, keys: &Keys, email: &str, now: DateTime<Utc>) -> DateTime<Utc> {
        self.of_address(keys, email)
            .map_or(now, |one| now.max(one.erased_at + TimeDelta::microseconds(1)))
    }
}

fn hash(keys: &Keys, salt: &str, email: &str) -> String {
    HEXLOWER.encode(&keys.sign("tombstone", format!("{salt}{email}").as_bytes()))
}

/// Keeps a tombstone of somebody who is being erased: in the file, where it is on the disk before this returns,
/// and in the database. Run again, it adds nothing.
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
            // A clock that stepped back must not bring them back.
            let after = person.known_since.map(|known| known + TimeDelta::microseconds(1));
            Tombstone { salt, hash, erased_at: after.map_or(now, |after| after.max(now)) }
        }
    };
    file.append(&tombstone).map_err(StoreError::Unkept)?;
    tombstones::put(connection, &tombstone)
}

fn file(context: &Context) -> Result<&TombstoneFile, StoreError> {
    let none = || StoreError::Unkept("there is no file for tombstones".to_owned());
    context.tombstones.as_ref().ok_or_else(none)
}

/// What a start has to catch up with: an older copy of the database, or of the file, was put back.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Unreplayed {
    to_database: Vec<Tombstone>,
    to_file: Vec<Tombstone>,
    back: Vec<Erasable>,
}

impl Unreplayed {
    /// Whether all is as it should be.
    pub const fn is_empty(&self) -> bool {
        self.to_database.is_empty() && self.to_file.is_empty() && self.back.is_empty()
    }
}

/// What the database and the file do not have of each other, and who is there that was erased. Reads only.
pub fn unreplayed(
    connection: &mut Connection,
    context: &Context,
) -> Result<Unreplayed, StoreError> {
    let in_database = tombstones::all(connection)?;
    let in_file = file(context)?.read().map_err(StoreError::Unkept)?;
    if in_database.is_empty() && in_file.is_empty() {
        return Ok(Unreplayed::default());
    }
    let known = Tombstones::of([in_database.clone(), in_file.clone()].concat());
    let missing = |there: Vec<Tombstone>| -> Vec<Tombstone> {
        let there = Tombstones::of(there).by_hash;
        known
            .by_hash
            .values()
            .filter(|one| there.get(&one.hash).is_none_or(|it| it.erased_at < one.erased_at))
            .cloned()
            .collect()
    };
    let (to_database, to_file) = (missing(in_database), missing(in_file));
    let mut back = person_deletions::everybody(connection)?;
    back.retain(|person| {
        let tombstone = known.of_address(&context.keys, &person.email);
        tombstone.is_some_and(|one| one.covers(person.known_since))
    });
    Ok(Unreplayed { to_database, to_file, back })
}

/// Catches up, so that whoever was erased is erased again; how many people that were.
pub fn replay(connection: &mut Connection, context: &Context) -> Result<usize, StoreError> {
    let Unreplayed { to_database, to_file, back } = unreplayed(connection, context)?;
    for one in &to_database {
        tombstones::put(connection, one)?;
    }
    for one in &to_file {
        file(context)?.append(one).map_err(StoreError::Unkept)?;
    }
    for person in &back {
        delete(connection, context, person.id)?;
    }
    Ok(back.len())
}
