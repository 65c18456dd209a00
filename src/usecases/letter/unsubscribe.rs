use super::open_letter::LetterRefusal;
use super::subscription::{Subscription, subscribe};
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// Ends the weekly digest for the reader of a letter.
pub fn unsubscribe(
    connection: &mut Connection,
    context: &Context,
    token: &str,
) -> Result<Subscription, Failure<LetterRefusal>> {
    subscribe(connection, context, token, false)
}
