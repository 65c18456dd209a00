//! What becomes of the letters that a host's invitations led to, and of who asked for the host, when the host is erased.

use super::find_host::forget_asked;
use crate::domain::identity::PersonId;
use crate::store::letter::letters;
use crate::store::stay::invitations;
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// Gives up what waits to be sent in the name of a host, and forgets that guests asked for them.
pub(in crate::usecases) fn forget_host(
    connection: &mut Connection,
    context: &Context,
    host: PersonId,
) -> Result<(), StoreError> {
    for letter in invitations::letters_of_host(connection, host)? {
        letters::withdraw(connection, letter, context.clock.now(), "whom it named is gone")?;
    }
    forget_asked(connection, host)
}
