//! All that came of a person's encounters goes, on both sides and at once: because they withdrew, or are erased.

use serde_json::Value;

use crate::domain::identity::LetterId;
use crate::domain::person::first_name::first_name;
use crate::store::connect::answers;
use crate::store::encounter::encounters;
use crate::store::letter::{digests, letter_changes, letters};
use crate::store::person::persons::Person;
use crate::store::place::sites;
use crate::store::stay::idempotency;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::letter::compose_digests::write_anew;
use crate::usecases::letter::letter_content::DigestContent;
use crate::usecases::letter::letter_token::Linked;
use crate::usecases::stay::once::Answer;

/// Deletes a person's encounters, acquaintances and answers, what digests to them said, and their name in what
/// others were told; how many letters that wait were changed.
///
/// A letter that names them and waits is written anew, or given up if it then has nothing to say. Only one that
/// is being sent at this moment can still arrive as it was: its sender has it already.
pub(in crate::usecases) fn forget_encounters(
    connection: &mut Connection,
    context: &Context,
    person: &Person,
) -> Result<usize, StoreError> {
    let now = context.clock.now();
    sites::hold_encounters(connection, None)?;
    encounters::delete_of_person(connection, person.id)?;
    answers::delete_of_person(connection, person.id)?;
    digests::forget_content_of(connection, person.id)?;
    letter_changes::take_back_digests_of(connection, person.id, now, "its reader withdrew")?;
    let mut changed = 0;
    for (letter, content) in digests::naming(connection, person.id)? {
        let content = DigestContent::read(&content)?.without(person.id);
        digests::set_content(connection, letter, &content.write()?)?;
        changed += usize::from(unname(connection, context, letter, &content)?);
    }
    forget_kept_answers(connection, first_name(&person.name))?;
    Ok(changed)
}

/// Takes somebody out of the text of a letter, whose content is without them already; whether it waited.
fn unname(
    connection: &mut Connection,
    context: &Context,
    letter: LetterId,
    content: &DigestContent,
) -> Result<bool, StoreError> {
    let Some((language, message_id)) = letter_changes::while_waiting(connection, letter)? else {
        // What was sent is not ours any more; our copy of it goes.
        letter_changes::empty(connection, letter)?;
        return Ok(false);
    };
    if content.something_to_say() {
        let linked = Linked { id: letter, message_id: &message_id };
        write_anew(connection, context, linked, content, language)?;
    } else {
        let now = context.clock.now();
        letters::withdraw(connection, letter, now, "whom it named withdrew")?;
        letter_changes::empty(connection, letter)?;
    }
    Ok(true)
}

/// An answer that is kept for a phone which asks again may say who sat beside it: it says so no more.
fn forget_kept_answers(connection: &mut Connection, name: &str) -> Result<(), StoreError> {
    for (scope, key, text) in idempotency::kept_for_persons(connection)? {
        let Ok(mut answer) = serde_json::from_str::<Answer>(&text) else { continue };
        let Ok(mut body) = serde_json::from_str::<Value>(&answer.body) else { continue };
        let Some(beside) = body.get_mut("beside").and_then(Value::as_array_mut) else { continue };
        let before = beside.len();
        beside.retain(|one| one != name);
        if beside.len() < before {
            answer.body = body.to_string();
            let text =
                serde_json::to_string(&answer).map_err(|why| StoreError::Other(why.to_string()))?;
            idempotency::keep(connection, &scope, &key, &text)?;
        }
    }
    Ok(())
}
