//! The weekly digest comes again for the reader of a letter who ended it.

use super::open_letter::LetterRefusal;
use super::subscription::{Subscription, subscriber};
use crate::store::person::persons;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// The weekly digest comes again for the reader of a letter who ended it.
pub fn resubscribe(
    connection: &mut Connection,
    context: &Context,
    token: &str,
) -> Result<Subscription, Failure<LetterRefusal>> {
    let reader = subscriber(connection, context, token)?;
    persons::set_digest(connection, reader.id, true)?;
    Ok(Subscription { language: reader.language, subscribed: true })
}
