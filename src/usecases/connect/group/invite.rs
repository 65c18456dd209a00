//! A member invites somebody to a group. Whether that is somebody, and who, makes no difference to what this does: a job
//! looks it up.

use chrono::TimeDelta;

use super::member::hold_group_of;
use super::refusal::{GroupRefusal, InvitationLimit, Refused, invalid};
use crate::domain::connect::group::invitations_open_since;
use crate::domain::connect::numbers::{MOST_GROUP_INVITATIONS_A_DAY, MOST_OPEN_GROUP_INVITATIONS};
use crate::domain::identity::{GroupId, PersonId};
use crate::domain::person::address::EmailAddress;
use crate::store::connect::group_invitations;
use crate::store::connect::group_invitations::Wanted;
use crate::store::person::persons;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// Whom a member would invite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Invited {
    Address(String),
    /// Somebody whom they may approach.
    Person(PersonId),
}

/// Keeps an invitation; what follows from it follows later.
pub fn invite_to_group(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
    invited: &Invited,
) -> Result<(), Refused> {
    let group = hold_group_of(connection, context, person, code)?.id;
    let wanted = match invited {
        Invited::Address(text) => Wanted::Address(address(connection, person, text)?),
        Invited::Person(other) => {
            // Whether they may be approached is looked up later too: how long that takes would tell why not.
            Wanted::Person(persons::by_id(connection, *other)?.map(|found| found.id))
        }
    };
    once_more(connection, context, person, group)?;
    let now = context.clock.now();
    Ok(group_invitations::add(connection, group, person, &wanted, now)?)
}

fn address(connection: &mut Connection, person: PersonId, text: &str) -> Result<String, Refused> {
    let address: EmailAddress =
        text.parse().map_err(|_| invalid("email: no e-mail address".to_owned()))?;
    let own = persons::by_id(connection, person)?;
    if own.is_some_and(|own| own.email == address.as_str()) {
        return Err(invalid("email: your own".to_owned()));
    }
    Ok(address.as_str().to_owned())
}

/// Refuses whoever invited as many as anybody may, or to a group to which as many were invited. That counts what was done,
/// not what came of it, so that it tells nothing.
fn once_more(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    group: GroupId,
) -> Result<(), Refused> {
    let now = context.clock.now();
    let today = group_invitations::count_of_inviter(connection, person, now - TimeDelta::days(1))?;
    let open = group_invitations::count_of_group(connection, group, invitations_open_since(now))?;
    let limits = [
        (today >= MOST_GROUP_INVITATIONS_A_DAY, InvitationLimit::Today),
        (open >= MOST_OPEN_GROUP_INVITATIONS, InvitationLimit::Group),
    ];
    match limits.into_iter().find(|(reached, _)| *reached) {
        Some((_, limit)) => Err(Failure::Refused(GroupRefusal::EnoughInvitations(limit))),
        None => Ok(()),
    }
}
