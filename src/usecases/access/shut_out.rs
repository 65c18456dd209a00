//! What somebody who was deactivated, or lost their role, leaves behind: sessions end, the open stay ends, and
//! no letter that waits is sent. Answers with nothing, so that whoever asks for it learns nothing.

use crate::domain::identity::PersonId;
use crate::store::access::{person_sessions, session_codes};
use crate::store::letter::letters;
use crate::store::stay::stays;
use crate::store::stay::stays::EndReason;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// Ends all that a person has open, who was deactivated in this transaction.
pub fn shut_out(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<(), StoreError> {
    let now = context.clock.now();
    person_sessions::delete_of_person(connection, person)?;
    session_codes::delete_of_person(connection, person)?;
    letters::withdraw_all_of(connection, person, now, "who it is for was deactivated")?;
    match stays::open_of(connection, person)? {
        Some(stay) if stay.ends_by > now => {
            stays::end(connection, &stay, now, EndReason::Left)?;
        }
        Some(stay) => {
            stays::end_due(connection, stay.site, now)?;
        }
        None => {}
    }
    Ok(())
}

/// Ends the sessions in which a person acts in a role.
pub fn out_of_role(connection: &mut Connection, person: PersonId) -> Result<(), StoreError> {
    person_sessions::delete_in_role(connection, person)?;
    Ok(())
}
