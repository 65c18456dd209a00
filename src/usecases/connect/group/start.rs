//! Somebody starts a group.

use super::member::seen;
use super::refusal::{GroupLimit, GroupRefusal, Refused, invalid};
use crate::domain::connect::group::{forms_until, group_line, group_name, month_of};
use crate::domain::connect::numbers::{MOST_FORMING_GROUPS, MOST_GROUPS};
use crate::domain::identity::PersonId;
use crate::store::connect::group_members::Member;
use crate::store::connect::groups::NewGroup;
use crate::store::connect::{group_members, groups};
use crate::store::person::persons;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// Starts a group with one member; how it is called.
pub fn start_group(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    name: &str,
    line: &str,
) -> Result<String, Refused> {
    let name = group_name(name).map_err(invalid)?;
    let line = group_line(line).map_err(invalid)?;
    // One after the other, so that two at once are both counted.
    persons::hold(connection, person)?;
    if seen(connection, person)?.is_none() {
        return Err(Failure::Refused(GroupRefusal::NotForYou));
    }
    let now = context.clock.now();
    if groups::count_forming(connection, person, now)? >= MOST_FORMING_GROUPS {
        return Err(Failure::Refused(GroupRefusal::Enough(GroupLimit::Forming)));
    }
    refuse_more_than_most(connection, person)?;
    let code = context.chance.token();
    let new =
        NewGroup { code: code.clone(), name, line, founder: person, lapses_at: forms_until(now) };
    let id = groups::add(connection, &new)?;
    group_members::add(connection, id, &joining(context, person))?;
    Ok(code)
}

/// Somebody who joins now.
pub(super) fn joining(context: &Context, person: PersonId) -> Member {
    Member { person, since: month_of(context.clock.now().date_naive()) }
}

/// Refuses whoever is in as many groups as anybody may be. The person is held.
pub(super) fn refuse_more_than_most(
    connection: &mut Connection,
    person: PersonId,
) -> Result<(), Refused> {
    if group_members::groups_of(connection, person)?.len() >= MOST_GROUPS {
        return Err(Failure::Refused(GroupRefusal::Enough(GroupLimit::Member)));
    }
    Ok(())
}
