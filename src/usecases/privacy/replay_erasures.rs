//! Repeats erasures after an older copy of the database, or of the file of tombstones, was restored.

use super::erase::delete;
use super::tombstones::{Tombstones, file};
use crate::domain::privacy::tombstone::Tombstone;
use crate::store::privacy::person_deletions::Erasable;
use crate::store::privacy::{person_deletions, tombstones};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// What has to be repeated at a start after an older copy of the database or of the file was restored.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Unreplayed {
    to_database: Vec<Tombstone>,
    to_file: Vec<Tombstone>,
    back: Vec<Erasable>,
}

impl Unreplayed {
    pub const fn is_empty(&self) -> bool {
        self.to_database.is_empty() && self.to_file.is_empty() && self.back.is_empty()
    }
}

/// Compares the tombstones in database and file, and finds erased people who are back. Reads only.
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

/// Completes both sets of tombstones and erases people who are back. Returns how many.
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
