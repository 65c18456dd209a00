//! Ends the weekly digest for the reader of a letter.

use super::open_letter::LetterRefusal;
use super::subscription::{Subscription, subscriber};
use crate::store::person::persons;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// Ends the weekly digest for the reader of a letter.
pub fn unsubscribe(
    connection: &mut Connection,
    context: &Context,
    token: &str,
) -> Result<Subscription, Failure<LetterRefusal>> {
    let reader = subscriber(connection, context, token)?;
    persons::set_digest(connection, reader.id, false)?;
    Ok(Subscription { language: reader.language, subscribed: false })
}
