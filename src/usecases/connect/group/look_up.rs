//! Whom an invitation to a group is for: looked up by a job, so that the answer to whoever invites does not depend on it.

use chrono::{DateTime, TimeDelta, Utc};

use super::letter::write_invitation;
use super::member::seen;
use crate::domain::connect::group::{GroupAnswer, invitations_open_since};
use crate::domain::connect::numbers::MOST_GROUP_INVITATIONS_GOT_A_DAY;
use crate::domain::identity::{GroupInvitationId, LetterId, PersonId};
use crate::domain::letter::kind::LetterKind;
use crate::store::connect::group_invitations::GroupInvitation;
use crate::store::connect::groups::Group;
use crate::store::connect::{answers, group_invitations, group_members, groups};
use crate::store::letter::letters;
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::approach::approach;
use crate::usecases::connect::weeks::hidden_since;

/// How many are found at once.
const SOME: i64 = 50;

/// Those that are yet to be looked up.
pub fn waiting(
    connection: &mut Connection,
    _: &Context,
) -> Result<Vec<GroupInvitationId>, StoreError> {
    group_invitations::waiting(connection, SOME)
}

/// Looks up whom an invitation is for. If that is somebody who can be invited, it is on their own page from now on, and a
/// letter tells them, unless they refused such letters or had as many as anybody gets.
pub fn look_up(
    connection: &mut Connection,
    context: &Context,
    id: GroupInvitationId,
) -> Result<(), StoreError> {
    let Some(found) = waits(connection, id)? else { return Ok(()) };
    let to = addressee(connection, &found)?;
    persons::hold_both(connection, found.inviter, to.unwrap_or(found.inviter))?;
    let group = match found.group {
        Some(group) => groups::hold(connection, group)?,
        None => None,
    };
    let Some(found) = waits(connection, id)? else { return Ok(()) };
    let now = context.clock.now();
    let group = group.filter(|group| !group.is_over(now));
    let (Some(group), Some(to)) = (group, to) else {
        return group_invitations::set_looked_up(connection, id, None, None);
    };
    // An address is known to whoever wrote it; a number only of somebody whom they may approach.
    let may_ask =
        found.email.is_some() || approach(connection, context, found.inviter, to)?.is_some();
    let pair = pair(connection, context, &group, (found.inviter, to))?.filter(|_| may_ask);
    let Some((inviter, to)) = pair else {
        return group_invitations::set_looked_up(connection, id, None, None);
    };
    group_invitations::forget_person(connection, to.id, Some(group.id))?;
    let letter = tell(connection, context, &group, (&inviter, &to), now)?;
    group_invitations::set_looked_up(connection, id, Some(to.id), letter)
}

fn waits(
    connection: &mut Connection,
    id: GroupInvitationId,
) -> Result<Option<GroupInvitation>, StoreError> {
    Ok(group_invitations::by_id(connection, id)?.filter(|found| found.waits))
}

fn addressee(
    connection: &mut Connection,
    found: &GroupInvitation,
) -> Result<Option<PersonId>, StoreError> {
    match &found.email {
        Some(email) => Ok(persons::by_email(connection, email)?.map(|known| known.id)),
        None => Ok(found.person),
    }
}

/// Who invites, and whom, if that can be: both may be in groups, neither hid the other, one is in the group and the other is
/// neither in it nor invited to it. Both are held, as is the group.
fn pair(
    connection: &mut Connection,
    context: &Context,
    group: &Group,
    (inviter, to): (PersonId, PersonId),
) -> Result<Option<(Person, Person)>, StoreError> {
    if inviter == to {
        return Ok(None);
    }
    let people = seen(connection, inviter)?.zip(seen(connection, to)?);
    let hidden = answers::hidden_from(connection, inviter, hidden_since(context))?.contains(&to);
    let is_new = !hidden
        && group_members::holds(connection, group.id, inviter)?
        && !group_members::holds(connection, group.id, to)?
        && !is_invited(connection, context, group, (inviter, to))?;
    Ok(people.filter(|_| is_new))
}

/// Whether somebody was invited to a group lately and declined, or can still answer; or said no to another group of whoever
/// invites. Who said no is not asked again at once, and an invitation is over once whoever made it left.
fn is_invited(
    connection: &mut Connection,
    context: &Context,
    group: &Group,
    (inviter, to): (PersonId, PersonId),
) -> Result<bool, StoreError> {
    let since = invitations_open_since(context.clock.now());
    let all = group_invitations::for_person(connection, to)?;
    for one in all.into_iter().filter(|one| one.created_at > since) {
        let is_of_group = one.group == Some(group.id);
        let is_no = one.answer == Some(GroupAnswer::Decline);
        if is_no && (is_of_group || one.inviter == inviter)
            || is_of_group && group_members::holds(connection, group.id, one.inviter)?
        {
            return Ok(true);
        }
    }
    Ok(false)
}

fn tell(
    connection: &mut Connection,
    context: &Context,
    group: &Group,
    (inviter, to): (&Person, &Person),
    now: DateTime<Utc>,
) -> Result<Option<LetterId>, StoreError> {
    let since = now - TimeDelta::days(1);
    let got = letters::count_to(connection, to.id, LetterKind::GroupInvitation, since)?;
    if got >= MOST_GROUP_INVITATIONS_GOT_A_DAY {
        return Ok(None);
    }
    write_invitation(connection, context, group, inviter, to)
}
