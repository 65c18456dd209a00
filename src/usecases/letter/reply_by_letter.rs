//! The reader of a message answers it by the links in its letter.

use super::letter_token::LinkPurpose;
use super::open_letter::{LetterRefusal, UNKNOWN, open};
use crate::domain::letter::kind::LetterKind;
use crate::store::connect::approaches;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::connect::messages::{Reply, hold_message, reply};

/// Records what the reader of a message says to it; none takes it back.
pub fn reply_by_letter(
    connection: &mut Connection,
    context: &Context,
    token: &str,
    answer: Option<Reply>,
) -> Result<(), Failure<LetterRefusal>> {
    let (letter, kind, reader) = open(connection, context, token, LinkPurpose::Letter)?;
    let found = approaches::by_letter(connection, letter)?;
    let id = found.filter(|_| kind == LetterKind::Message).ok_or(UNKNOWN)?;
    let message = hold_message(connection, reader.id, id)?.ok_or(UNKNOWN)?;
    Ok(reply(connection, context, reader.id, &message, answer)?)
}
