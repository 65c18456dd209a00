//! What is held of a person in groups, for that person to read.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::offers::{GroupOfferView, InGroup, in_group};
use super::view::{GroupInvited, received};
use crate::domain::connect::group::{GroupAnswer, GroupState};
use crate::domain::identity::PersonId;
use crate::store::connect::{group_invitations, group_members, groups};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// A group of which a person is a member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyMembership {
    pub name: String,
    /// What the group says about itself; may be empty.
    pub line: String,
    pub state: GroupState,
    /// Whether the person started it.
    pub founder: bool,
    /// The month in which they joined, as `2026-11`.
    pub since: String,
    /// What they bring and look for in it.
    pub offers: Vec<GroupOfferView>,
}

/// An invitation for a person to a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyGroupInvitation {
    #[serde(flatten)]
    pub invited: GroupInvited,
    /// What they said; null if nothing yet.
    pub answer: Option<GroupAnswer>,
    pub at: DateTime<Utc>,
}

/// An invitation that a person made. For whom it was is not kept for them: they would see what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MadeGroupInvitation {
    /// To which group; null once it ended or they left it.
    pub group: Option<String>,
    pub at: DateTime<Utc>,
}

/// What is held of a person in groups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MyGroups {
    /// By name.
    pub memberships: Vec<MyMembership>,
    /// The latest first.
    pub invited: Vec<MyGroupInvitation>,
    /// What they made and still counts for the limits, the latest first.
    pub made: Vec<MadeGroupInvitation>,
}

pub fn my_groups(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<MyGroups, StoreError> {
    let mut memberships = Vec::new();
    for group in groups::of_member(connection, person)? {
        let members = group_members::of_group(connection, group.id)?;
        let own = members.iter().find(|member| member.person == person);
        let InGroup { own: offers, .. } = in_group(connection, context, &group, person)?;
        memberships.push(MyMembership {
            state: group.state(),
            founder: group.founder == Some(person),
            since: own.map(|own| own.since.format("%Y-%m").to_string()).unwrap_or_default(),
            offers,
            name: group.name,
            line: group.line,
        });
    }
    let mut invited: Vec<MyGroupInvitation> = received(connection, context, person)?
        .into_iter()
        .map(|one| MyGroupInvitation {
            answer: one.invitation.answer,
            at: one.invitation.created_at,
            invited: one.into(),
        })
        .collect();
    invited.reverse();
    let mut made = Vec::new();
    for one in group_invitations::of_inviter(connection, person)? {
        let group = match one.group {
            Some(group) if group_members::holds(connection, group, person)? => {
                groups::by_id(connection, group)?
            }
            _ => None,
        };
        made.push(MadeGroupInvitation { group: group.map(|group| group.name), at: one.created_at });
    }
    Ok(MyGroups { memberships, invited, made })
}
