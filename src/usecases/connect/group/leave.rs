//! How somebody leaves a group, and how a group ends.

use super::member::hold_group_of;
use super::refusal::Refused;
use crate::domain::connect::group::{AfterLeaving, after_leaving};
use crate::domain::identity::{GroupId, PersonId};
use crate::store::connect::groups::Group;
use crate::store::connect::{group_invitations, group_members, group_offers, groups};
use crate::store::letter::letters;
use crate::store::person::{person_register, persons};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// Somebody leaves a group. What they brought or looked for in it goes with them, and so do their invitations. If too few
/// remain it ends, and nobody gets a letter about that.
pub fn leave_group(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
) -> Result<(), Refused> {
    let found = hold_group_of(connection, context, person, code)?;
    leave(connection, context, &found, person)?;
    Ok(())
}

/// Takes somebody out of a group that is held. As long as the invitation by which they joined would be open it counts as
/// declined, so that nobody invites them again at once.
pub(super) fn leave(
    connection: &mut Connection,
    context: &Context,
    group: &Group,
    person: PersonId,
) -> Result<AfterLeaving, StoreError> {
    group_offers::delete_of_member(connection, group.id, person)?;
    if !group_members::delete(connection, group.id, person)? {
        return Ok(AfterLeaving::GoesOn);
    }
    withdraw_letters(connection, context, group.id, Some(person))?;
    // Whom they invited and who said no is not asked again if they come back.
    group_invitations::forget_invited_by(connection, person, Some(group.id))?;
    group_invitations::decline(connection, group.id, person)?;
    if group.founder == Some(person) {
        groups::clear_founder(connection, group.id)?;
    }
    let remaining = group_members::count(connection, group.id)?;
    let founder_remains = group.founder.is_some_and(|founder| founder != person);
    let then = after_leaving(group.state(), remaining, founder_remains);
    if then == AfterLeaving::Ends {
        end(connection, context, group.id)?;
    }
    Ok(then)
}

/// Ends a group that is held: nothing remains of it but that its invitations count for whoever made them.
fn end(connection: &mut Connection, context: &Context, group: GroupId) -> Result<(), StoreError> {
    withdraw_letters(connection, context, group, None)?;
    group_invitations::detach(connection, group)?;
    group_offers::delete_of_group(connection, group)?;
    group_members::delete_of_group(connection, group)?;
    groups::delete(connection, group)
}

/// Letters about invitations to a group that wait are not sent: of one who invited, or all.
fn withdraw_letters(
    connection: &mut Connection,
    context: &Context,
    group: GroupId,
    inviter: Option<PersonId>,
) -> Result<(), StoreError> {
    let now = context.clock.now();
    for letter in group_invitations::letters_of(connection, group, inviter)? {
        letters::withdraw(connection, letter, now, "what it was about is over")?;
    }
    Ok(())
}

/// Somebody withdraws, is deactivated or erased: they are in no group any more, nor invited to one. They are held.
pub(in crate::usecases) fn forget(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<(), StoreError> {
    for id in group_members::groups_of(connection, person)? {
        if let Some(group) = groups::hold(connection, id)? {
            leave(connection, context, &group, person)?;
        }
    }
    let now = context.clock.now();
    for invitation in group_invitations::for_person(connection, person)? {
        if let Some(letter) = invitation.letter {
            letters::withdraw(connection, letter, now, "its reader withdrew")?;
        }
    }
    group_invitations::forget_invited_by(connection, person, None)?;
    group_invitations::forget_person(connection, person, None)
}

/// Who was deactivated, of those who are in a group or invited to one; by number, each once.
pub fn deactivated(connection: &mut Connection, _: &Context) -> Result<Vec<PersonId>, StoreError> {
    let mut those = group_members::members(connection)?;
    those.extend(group_invitations::invited(connection)?);
    person_register::deactivated_of(connection, &those)
}

/// Takes somebody out of all groups if they still are deactivated. If they come back they are not invited either.
pub fn leave_all(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<(), StoreError> {
    persons::hold(connection, person)?;
    let gone = persons::by_id(connection, person)?.is_some_and(|person| !person.active);
    if gone { forget(connection, context, person) } else { Ok(()) }
}

/// Ends the groups that did not come to stand in time; how many.
pub(in crate::usecases) fn end_lapsed(
    connection: &mut Connection,
    context: &Context,
) -> Result<usize, StoreError> {
    let now = context.clock.now();
    let mut ended = 0;
    for id in groups::lapsed(connection, now)? {
        // Somebody may have accepted in time, a moment ago.
        if groups::hold(connection, id)?.is_some_and(|group| group.is_over(now)) {
            end(connection, context, id)?;
            ended += 1;
        }
    }
    Ok(ended)
}
