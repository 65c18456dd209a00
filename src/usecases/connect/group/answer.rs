//! Whoever is invited to a group accepts or declines.

use super::leave::leave;
use super::refusal::{GroupRefusal, Refused, UNKNOWN};
use super::start::{joining, refuse_more_than_most};
use super::view::{Received, received};
use crate::domain::connect::group::{AfterLeaving, GroupAnswer, GroupState, stands_with};
use crate::domain::connect::numbers::MOST_GROUP_MEMBERS;
use crate::domain::identity::{GroupId, PersonId};
use crate::store::connect::{group_invitations, group_members, groups};
use crate::store::person::persons;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// Answers an invitation. Nobody is told of it, but members see who joined. None takes back what was said: whoever joined
/// leaves.
pub fn answer_invitation(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
    answer: Option<GroupAnswer>,
) -> Result<(), Refused> {
    let found = groups::by_code(connection, code)?.ok_or(UNKNOWN)?;
    answer_to(connection, context, person, found.id, answer)
}

/// The same for a group by its number.
pub(super) fn answer_to(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    group: GroupId,
    answer: Option<GroupAnswer>,
) -> Result<(), Refused> {
    persons::hold(connection, person)?;
    let held = groups::hold(connection, group)?.ok_or(UNKNOWN)?;
    let all = received(connection, context, person)?;
    let Received { invitation, group, .. } =
        all.into_iter().find(|one| one.group.id == held.id).ok_or(UNKNOWN)?;
    let is_in = group_members::holds(connection, group.id, person)?;
    match answer {
        Some(GroupAnswer::Accept) if is_in => return Ok(()),
        _ if is_in => {
            if leave(connection, context, &group, person)? == AfterLeaving::Ends {
                return Ok(());
            }
        }
        Some(GroupAnswer::Accept) => {
            refuse_more_than_most(connection, person)?;
            let before = group_members::count(connection, group.id)?;
            if before >= MOST_GROUP_MEMBERS {
                return Err(Failure::Refused(GroupRefusal::Full));
            }
            group_members::add(connection, group.id, &joining(context, person))?;
            if group.state() == GroupState::Forming && stands_with(before.saturating_add(1)) {
                groups::set_standing(connection, group.id)?;
            }
        }
        Some(GroupAnswer::Decline) | None => {}
    }
    Ok(group_invitations::set_answer(connection, invitation.id, answer)?)
}
