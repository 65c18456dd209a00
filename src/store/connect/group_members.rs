//! Who is in which group.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::identity::{GroupId, PersonId};
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::group_members;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub person: PersonId,
    /// The first day of the month in which they joined.
    pub since: NaiveDate,
}

pub fn add(connection: &mut Connection, group: GroupId, member: &Member) -> Result<(), StoreError> {
    diesel::insert_into(group_members::table)
        .values((
            group_members::group_id.eq(group.0),
            group_members::person_id.eq(member.person.0),
            group_members::since.eq(member.since),
        ))
        .execute(connection)?;
    Ok(())
}

/// The members of a group, by their numbers: whoever shows them sorts them by name.
pub fn of_group(connection: &mut Connection, group: GroupId) -> Result<Vec<Member>, StoreError> {
    let rows = group_members::table
        .filter(group_members::group_id.eq(group.0))
        .order(group_members::person_id)
        .select((group_members::person_id, group_members::since))
        .load::<(i64, NaiveDate)>(connection)?;
    let member = |(person, since)| Member { person: PersonId(person), since };
    Ok(rows.into_iter().map(member).collect())
}

pub fn holds(
    connection: &mut Connection,
    group: GroupId,
    person: PersonId,
) -> Result<bool, StoreError> {
    let row = group_members::table.find((group.0, person.0)).select(group_members::person_id);
    Ok(row.first::<i64>(connection).optional()?.is_some())
}

pub fn count(connection: &mut Connection, group: GroupId) -> Result<i64, StoreError> {
    let of_group = group_members::table.filter(group_members::group_id.eq(group.0));
    Ok(of_group.count().get_result(connection)?)
}

/// The groups of which somebody is a member, by number.
pub fn groups_of(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<GroupId>, StoreError> {
    let rows = group_members::table
        .filter(group_members::person_id.eq(person.0))
        .order(group_members::group_id)
        .select(group_members::group_id)
        .load::<i64>(connection)?;
    Ok(rows.into_iter().map(GroupId).collect())
}

/// Everybody who is in a group.
pub fn members(connection: &mut Connection) -> Result<BTreeSet<PersonId>, StoreError> {
    let members = group_members::table
        .order(group_members::person_id)
        .distinct()
        .select(group_members::person_id)
        .load::<i64>(connection)?;
    Ok(members.into_iter().map(PersonId).collect())
}

/// Deletes a membership; false if there is none. What the member offered in the group is deleted before.
pub fn delete(
    connection: &mut Connection,
    group: GroupId,
    person: PersonId,
) -> Result<bool, StoreError> {
    let row = group_members::table.find((group.0, person.0));
    Ok(diesel::delete(row).execute(connection)? > 0)
}

pub fn delete_of_group(connection: &mut Connection, group: GroupId) -> Result<(), StoreError> {
    let of_group = group_members::table.filter(group_members::group_id.eq(group.0));
    diesel::delete(of_group).execute(connection)?;
    Ok(())
}
