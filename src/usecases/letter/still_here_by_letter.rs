use super::letter_token::LinkPurpose;
use super::open_letter::{LetterRefusal, UNKNOWN, open};
use crate::store::stay::desk_questions;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::stay::still_here;

/// Records from the *still here?* letter that its reader is at their desk. Does nothing when it comes too late.
pub fn still_here_by_letter(
    connection: &mut Connection,
    context: &Context,
    token: &str,
) -> Result<(), Failure<LetterRefusal>> {
    let (letter, _, reader) = open(connection, context, token, LinkPurpose::Letter)?;
    let question = desk_questions::by_letter(connection, letter)?.ok_or(UNKNOWN)?;
    let asked = still_here::open(connection, context, reader.id)?;
    if asked.is_some_and(|(_, open)| open.id == question.id) {
        still_here::still_here(connection, context, reader.id)?;
    }
    Ok(())
}
