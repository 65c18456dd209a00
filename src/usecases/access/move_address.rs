//! Another address for somebody: only while nothing but the register knows them.
//!
//! Whoever reads an address's mail can sign in by it. If history went along, an admin could give somebody an address
//! of their own and read where that person was.

use crate::domain::identity::PersonId;
use crate::store::access::session_codes;
use crate::store::letter::letters;
use crate::store::privacy::person_traces;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;
use crate::usecases::story::teller::mark;

/// Whether a person may get another address; if so, codes that were sent to the one before are void. Whoever asks
/// holds the person, so that nothing begins meanwhile.
pub fn may_move(
    connection: &mut Connection,
    context: &Context,
    person: PersonId,
) -> Result<bool, StoreError> {
    if person_traces::has_traces(connection, person, &mark(context, person))? {
        return Ok(false);
    }
    session_codes::delete_of_person(connection, person)?;
    letters::withdraw_all_of(connection, person, context.clock.now(), "the address was wrong")?;
    Ok(true)
}
