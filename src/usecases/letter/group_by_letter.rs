//! The reader of a letter that invites to a group answers it.

use super::letter_token::LinkPurpose;
use super::open_letter::{LetterRefusal, UNKNOWN, open};
use crate::domain::connect::group::GroupAnswer;
use crate::domain::letter::kind::LetterKind;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::connect::group::page::answer_letter;
use crate::usecases::connect::group::refusal::GroupRefusal;

/// Why an answer is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupLetterRefusal {
    Letter(LetterRefusal),
    Group(GroupRefusal),
}

/// Records what the reader says; none takes it back, and leaves the group.
pub fn group_by_letter(
    connection: &mut Connection,
    context: &Context,
    token: &str,
    answer: Option<GroupAnswer>,
) -> Result<(), Failure<GroupLetterRefusal>> {
    let opened = open(connection, context, token, LinkPurpose::Letter);
    let (letter, kind, reader) = opened.map_err(|why| why.map(GroupLetterRefusal::Letter))?;
    if kind != LetterKind::GroupInvitation {
        return Err(UNKNOWN.map(GroupLetterRefusal::Letter));
    }
    let answered = answer_letter(connection, context, letter, reader.id, answer);
    answered.map_err(|why| why.map(GroupLetterRefusal::Group))
}
