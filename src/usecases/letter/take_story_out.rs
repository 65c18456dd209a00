//! Takes a story that is withdrawn out of the digests that wait.

use super::compose_digests::write_anew;
use super::letter_content;
use super::letter_token::Linked;
use crate::store::letter::{digests, letter_changes};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// Takes a story that is deleted out of the digests that wait to be sent; those that were sent have its code only.
///
/// Whoever else rewrites waiting letters holds the encounters of all sites, as the caller does.
pub(in crate::usecases) fn take_out(
    connection: &mut Connection,
    context: &Context,
    code: &str,
) -> Result<(), StoreError> {
    for (letter, stored) in digests::waiting(connection)? {
        let mut content = letter_content::read(&stored)?;
        if content.story.as_deref() != Some(code) {
            continue;
        }
        content.story = None;
        digests::set_content(connection, letter, &letter_content::write(&content)?)?;
        if let Some(waiting) = letter_changes::while_waiting(connection, letter)? {
            let linked = Linked { id: letter, message_id: &waiting.message_id };
            write_anew(connection, context, linked, &content, waiting.language)?;
        }
    }
    Ok(())
}
