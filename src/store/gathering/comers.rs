//! Who means to come to which gathering. Whoever is not in the group any more for which it is does not count; nor does whoever
//! was deactivated, of whom a trigger deletes this.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use diesel::dsl::count_star;
use diesel::prelude::*;

use super::gatherings::Gathering;
use crate::domain::identity::{GatheringId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::dialect::insert_or_ignore;
use crate::engine::failure::StoreError;
use crate::engine::moment::Moment;
use crate::schema::{gathering_comers, gatherings, group_members};

/// Notes it, also of somebody who meant to come before.
pub fn add(
    connection: &mut Connection,
    gathering: GatheringId,
    person: PersonId,
) -> Result<(), StoreError> {
    let row =
        (gathering_comers::gathering_id.eq(gathering.0), gathering_comers::person_id.eq(person.0));
    insert_or_ignore(connection, diesel::insert_into(gathering_comers::table).values(row))?;
    Ok(())
}

pub fn delete(
    connection: &mut Connection,
    gathering: GatheringId,
    person: PersonId,
) -> Result<(), StoreError> {
    diesel::delete(gathering_comers::table.find((gathering.0, person.0))).execute(connection)?;
    Ok(())
}

/// To which gatherings somebody means to come.
pub fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<HashSet<GatheringId>, StoreError> {
    let rows = gathering_comers::table
        .filter(gathering_comers::person_id.eq(person.0))
        .select(gathering_comers::gathering_id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(GatheringId).collect())
}

/// Those who mean to come to one, by number.
pub fn of_gathering(
    connection: &mut Connection,
    gathering: &Gathering,
) -> Result<Vec<PersonId>, StoreError> {
    let mut rows = gathering_comers::table
        .filter(gathering_comers::gathering_id.eq(gathering.id.0))
        .order(gathering_comers::person_id)
        .select(gathering_comers::person_id)
        .load::<i64>(connection)?;
    if let Some(group) = &gathering.group {
        let members = group_members::table.filter(group_members::group_id.eq(group.id.0));
        let members = members.select(group_members::person_id).load::<i64>(connection)?;
        rows.retain(|person| members.contains(person));
    }
    Ok(rows.into_iter().map(PersonId).collect())
}

/// How many mean to come to each of some gatherings.
pub fn counts(
    connection: &mut Connection,
    some: &[Gathering],
) -> Result<HashMap<GatheringId, i64>, StoreError> {
    let mut counts = HashMap::new();
    // A group has fifty members at most.
    for one in some.iter().filter(|one| one.group.is_some()) {
        let comers = of_gathering(connection, one)?.len();
        counts.insert(one.id, i64::try_from(comers).unwrap_or(i64::MAX));
    }
    let open: Vec<i64> =
        some.iter().filter(|one| one.group.is_none()).map(|one| one.id.0).collect();
    if !open.is_empty() {
        let rows: Vec<(i64, i64)> = gathering_comers::table
            .filter(gathering_comers::gathering_id.eq_any(open))
            .group_by(gathering_comers::gathering_id)
            .select((gathering_comers::gathering_id, count_star()))
            .load(connection)?;
        counts.extend(rows.into_iter().map(|(id, count)| (GatheringId(id), count)));
    }
    Ok(counts)
}

/// Forgets who meant to come to what was over at a moment.
pub fn delete_over(connection: &mut Connection, at: DateTime<Utc>) -> Result<usize, StoreError> {
    let over = gatherings::table.filter(gatherings::ends_at.le(Moment(at))).select(gatherings::id);
    let rows = gathering_comers::table.filter(gathering_comers::gathering_id.eq_any(over));
    Ok(diesel::delete(rows).execute(connection)?)
}
