//! The page of a letter that invites to a group, and its reader's answer. It says no more than the letter.

use serde::Serialize;
use utoipa::ToSchema;

use super::answer::answer_to;
use super::refusal::{Refused, UNKNOWN};
use super::view::{GroupInvited, answered, received};
use crate::domain::connect::group::GroupAnswer;
use crate::domain::identity::{LetterId, PersonId};
use crate::domain::language::Language;
use crate::domain::person::first_name::first_name;
use crate::store::connect::group_invitations;
use crate::store::person::persons::Person;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// Somebody invites the reader to a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct GroupInvitationPage {
    /// The reader's language.
    pub language: Language,
    /// The reader's first name.
    pub reader: String,
    #[serde(flatten)]
    pub invited: GroupInvited,
    /// What the reader said; null if nothing yet.
    pub answer: Option<GroupAnswer>,
}

/// The page of a letter; none once there is nothing to answer any more.
pub fn group_page(
    connection: &mut Connection,
    context: &Context,
    letter: LetterId,
    reader: &Person,
) -> Result<Option<GroupInvitationPage>, StoreError> {
    let all = received(connection, context, reader.id)?;
    let found = all.into_iter().find(|one| one.invitation.letter == Some(letter));
    Ok(found.map(answered).map(|(answer, invited)| GroupInvitationPage {
        language: reader.language,
        reader: first_name(&reader.name).to_owned(),
        invited,
        answer,
    }))
}

/// The reader of a letter answers it; none takes it back.
pub fn answer_letter(
    connection: &mut Connection,
    context: &Context,
    letter: LetterId,
    reader: PersonId,
    answer: Option<GroupAnswer>,
) -> Result<(), Refused> {
    let found = group_invitations::by_letter(connection, letter)?;
    let found = found.filter(|found| found.person == Some(reader)).ok_or(UNKNOWN)?;
    answer_to(connection, context, reader, found.group.ok_or(UNKNOWN)?, answer)
}
