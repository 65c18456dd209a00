//! What becomes of a host's invitations, and of who asked for the host, when the host is erased: guests hear that they are
//! off, and no letter waits that names the host.

use super::find_host::forget_asked;
use super::write::tell_it_is_off;
use crate::domain::identity::PersonId;
use crate::store::letter::letters as outbox;
use crate::store::place::sites;
use crate::store::stay::{hosts_gone, invitations};
use crate::store::{Connection, StoreError};
use crate::usecases::Context;

/// Gives up what waits to be sent in the name of a host, tells the guests who were told to come, and forgets that others
/// asked for the host.
pub(in crate::usecases) fn forget_host(
    connection: &mut Connection,
    context: &Context,
    host: PersonId,
) -> Result<(), StoreError> {
    let now = context.clock.now();
    let letters = invitations::letters_of_host(connection, host)?;
    for id in hosts_gone::told_of_host(connection, host)? {
        invitations::hold(connection, id)?;
        let Some(found) = invitations::by_id(connection, id)? else { continue };
        if let Some(site) = sites::by_id(connection, found.site)? {
            invitations::call_off(connection, id, now, false)?;
            tell_it_is_off(connection, context, &found, &site, None)?;
        }
    }
    for letter in letters {
        outbox::withdraw(connection, letter, now, "whom it named is gone")?;
    }
    forget_asked(connection, host)
}
