//! Who may be in groups, and a group as one of its members finds it.

use super::refusal::{Refused, UNKNOWN};
use crate::domain::connect::group::GroupState;
use crate::domain::identity::PersonId;
use crate::store::connect::groups::Group;
use crate::store::connect::{group_members, groups};
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// Somebody of the register who agreed to be seen: members see each other, and guests are gone after some days.
pub(super) fn seen(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Option<Person>, StoreError> {
    Ok(persons::by_id(connection, person)?.filter(may_be_in_groups))
}

pub(super) fn may_be_in_groups(person: &Person) -> bool {
    person.may_be_named() && !person.is_guest()
}

/// A group of which the person is a member. Whether there is none, it is over, or it is one of others makes no difference.
pub(super) fn group_of(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
) -> Result<Group, Refused> {
    own_group(connection, context, person, code)?.ok_or(UNKNOWN)
}

/// The same; none if there is no such group for them.
pub(in crate::usecases) fn own_group(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
) -> Result<Option<Group>, StoreError> {
    let Some(found) = groups::by_code(connection, code)? else { return Ok(None) };
    let is_in = group_members::holds(connection, found.id, person)?
        && seen(connection, person)?.is_some()
        && !found.is_over(context.clock.now());
    Ok(is_in.then_some(found))
}

/// The same, and person and group are held, so that whatever else is done with them is done before or after.
pub(super) fn hold_group_of(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
) -> Result<Group, Refused> {
    persons::hold(connection, person)?;
    let found = group_of(connection, context, person, code)?;
    groups::hold(connection, found.id)?;
    group_of(connection, context, person, code)
}

/// The groups that stand of which the person is a member, by name.
pub(in crate::usecases) fn standing_groups(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<Group>, StoreError> {
    if seen(connection, person)?.is_none() {
        return Ok(Vec::new());
    }
    let mut own = groups::of_member(connection, person)?;
    own.retain(|group| group.state() == GroupState::Standing);
    Ok(own)
}
