//! The name of a group and what it says about itself.

use super::member::hold_group_of;
use super::refusal::{GroupRefusal, Refused, invalid};
use crate::domain::connect::group::{group_line, group_name};
use crate::domain::identity::PersonId;
use crate::store::connect::groups;
use crate::store::connect::groups::Group;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// What a group is to be called and to say; none stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GroupWords {
    pub name: Option<String>,
    pub line: Option<String>,
}

/// Whoever started it changes its words; once they left, every member can.
pub fn change_group(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
    code: &str,
    words: &GroupWords,
) -> Result<(), Refused> {
    let found = hold_group_of(connection, context, person, code)?;
    if !may_change(&found, person) {
        return Err(Failure::Refused(GroupRefusal::FounderOnly));
    }
    let name = words.name.as_deref().unwrap_or(&found.name);
    let line = words.line.as_deref().unwrap_or(&found.line);
    let name = group_name(name).map_err(invalid)?;
    let line = group_line(line).map_err(invalid)?;
    Ok(groups::set_words(connection, found.id, &name, &line)?)
}

/// Whether a member may change the words of a group.
pub(super) fn may_change(group: &Group, member: PersonId) -> bool {
    group.founder.is_none_or(|founder| founder == member)
}
