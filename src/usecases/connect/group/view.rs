//! Groups as their members see them, and invitations as who is invited does. Two people of whom one hid the other do not see
//! each other in a group either, and what one sees is counted by who one sees.

use std::collections::{HashMap, HashSet};

use serde::Serialize;
use utoipa::ToSchema;

use super::change::may_change;
use super::member::{group_of, may_be_in_groups, seen};
use super::offers::{GroupOfferView, InGroup, in_group};
use super::refusal::Refused;
use crate::domain::connect::group::{GroupAnswer, GroupState, invitations_open_since};
use crate::domain::connect::offer::Offered;
use crate::domain::identity::PersonId;
use crate::store::connect::group_invitations::GroupInvitation;
use crate::store::connect::groups::Group;
use crate::store::connect::{answers, group_invitations, group_members, groups};
use crate::store::person::persons;
use crate::store::person::persons::Person;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::connect::weeks::hidden_since;

/// A group of the person, in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct GroupSummary {
    /// By this it is called.
    pub id: String,
    pub name: String,
    /// What it says about itself; may be empty.
    pub line: String,
    pub state: GroupState,
    /// How many members the person sees, themselves included.
    pub members: usize,
}

/// An invitation to a group that waits for the person's answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct GroupInvited {
    /// By this the group is called.
    pub group: String,
    /// Empty once the person said no.
    pub name: String,
    /// What the group says about itself; may be empty.
    pub line: String,
    /// Who invites.
    pub from: String,
    /// Whom they work for; may be empty.
    pub organisation: String,
}

/// The groups of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OwnGroups {
    /// By name.
    pub groups: Vec<GroupSummary>,
    /// By the group's name.
    pub invitations: Vec<GroupInvited>,
}

/// A member of a group, as another sees them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct GroupMember {
    pub name: String,
    /// Whom they work for.
    pub organisation: String,
    /// The month in which they joined, as `2026-11`.
    pub since: String,
    /// Whether it is the person who asks.
    pub is_you: bool,
    /// What they bring and look for in this group.
    pub offers: Vec<Offered>,
}

/// A group, as one of its members sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct GroupView {
    /// By this it is called.
    pub id: String,
    pub name: String,
    /// What it says about itself; may be empty.
    pub line: String,
    pub state: GroupState,
    /// Whether the person may change its name and line.
    pub may_change: bool,
    /// By name.
    pub members: Vec<GroupMember>,
    /// What the person brings and looks for in it.
    pub own_offers: Vec<GroupOfferView>,
}

/// The groups of a person and the invitations that wait for their answer.
pub fn own_groups(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<OwnGroups, StoreError> {
    if seen(connection, person)?.is_none() {
        return Ok(OwnGroups { groups: Vec::new(), invitations: Vec::new() });
    }
    let now = context.clock.now();
    let hidden = answers::hidden_from(connection, person, hidden_since(context))?;
    let mut own = Vec::new();
    for group in groups::of_member(connection, person)? {
        if !group.is_over(now) {
            let members = people_of(connection, &group, &hidden)?.len();
            let state = group.state();
            let Group { code, name, line, .. } = group;
            own.push(GroupSummary { id: code, name, line, state, members });
        }
    }
    let mut invitations: Vec<GroupInvited> = received(connection, context, person)?
        .into_iter()
        .filter(|one| one.invitation.answer.is_none())
        .map(GroupInvited::from)
        .collect();
    invitations.sort_by(|a, b| (&a.name, &a.group).cmp(&(&b.name, &b.group)));
    Ok(OwnGroups { groups: own, invitations })
}

/// A group of which the person is a member.
pub fn group(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
) -> Result<GroupView, Refused> {
    let found = group_of(connection, context, person, code)?;
    let hidden = answers::hidden_from(connection, person, hidden_since(context))?;
    let InGroup { own: own_offers, others: mut offers } =
        in_group(connection, context, &found, person)?;
    let mut members: Vec<(PersonId, GroupMember)> = people_of(connection, &found, &hidden)?
        .into_iter()
        .map(|(one, since)| {
            let Person { id, name, organisation, .. } = one;
            let offers = offers.remove(&id).unwrap_or_default();
            (id, GroupMember { name, organisation, since, is_you: id == person, offers })
        })
        .collect();
    members.sort_by(|(one, a), (other, b)| {
        (&a.name, &a.organisation, one).cmp(&(&b.name, &b.organisation, other))
    });
    let (state, may_change) = (found.state(), may_change(&found, person));
    let Group { code, name, line, .. } = found;
    let members = members.into_iter().map(|(_, member)| member).collect();
    Ok(GroupView { id: code, name, line, state, may_change, members, own_offers })
}

/// The members of a group whom somebody sees who hid `hidden` or was hidden by them, and the month in which each joined.
fn people_of(
    connection: &mut Connection,
    group: &Group,
    hidden: &HashSet<PersonId>,
) -> Result<Vec<(Person, String)>, StoreError> {
    let members = group_members::of_group(connection, group.id)?;
    let since: HashMap<PersonId, String> = members
        .into_iter()
        .filter(|member| !hidden.contains(&member.person))
        .map(|member| (member.person, member.since.format("%Y-%m").to_string()))
        .collect();
    let people = persons::by_ids(connection, since.keys().copied())?;
    let people = people.into_iter().filter(may_be_in_groups);
    Ok(people
        .filter_map(|person| since.get(&person.id).cloned().map(|since| (person, since)))
        .collect())
}

/// An invitation that somebody can answer.
pub(super) struct Received {
    pub(super) invitation: GroupInvitation,
    pub(super) group: Group,
    pub(super) inviter: Person,
}

impl From<Received> for GroupInvited {
    /// Whoever said no, or left, does not read what the group is called since.
    fn from(Received { invitation, group, inviter }: Received) -> Self {
        let Group { code, mut name, mut line, .. } = group;
        if invitation.answer == Some(GroupAnswer::Decline) {
            (name, line) = (String::new(), String::new());
        }
        let Person { name: from, organisation, .. } = inviter;
        Self { group: code, name, line, from, organisation }
    }
}

/// The invitations that somebody can answer or answered: whoever invites is in the group and may be named to them, and
/// neither its time nor the group's is over.
pub(super) fn received(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<Vec<Received>, StoreError> {
    let mut all = Vec::new();
    if seen(connection, person)?.is_none() {
        return Ok(all);
    }
    let now = context.clock.now();
    let hidden = answers::hidden_from(connection, person, hidden_since(context))?;
    for invitation in group_invitations::for_person(connection, person)? {
        let is_open = invitation.created_at > invitations_open_since(now);
        let Some(group) = invitation.group.filter(|_| is_open) else { continue };
        let group = groups::by_id(connection, group)?.filter(|group| !group.is_over(now));
        let inviter = seen(connection, invitation.inviter)?;
        let inviter = inviter.filter(|inviter| !hidden.contains(&inviter.id));
        let Some((group, inviter)) = group.zip(inviter) else { continue };
        if group_members::holds(connection, group.id, inviter.id)? {
            all.push(Received { invitation, group, inviter });
        }
    }
    Ok(all)
}

/// What somebody answered to an invitation, with what it says.
pub(super) fn answered(received: Received) -> (Option<GroupAnswer>, GroupInvited) {
    (received.invitation.answer, received.into())
}
