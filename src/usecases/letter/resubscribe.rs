//! The weekly digest comes again for the reader of a letter who ended it.

use super::open_letter::LetterRefusal;
use super::subscription::{Subscription, subscribe};
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// The weekly digest comes again for the reader of a letter who ended it.
pub fn resubscribe(
    connection: &mut Connection,
    context: &Context,
    token: &str,
) -> Result<Subscription, Failure<LetterRefusal>> {
    subscribe(connection, context, token, true)
}
