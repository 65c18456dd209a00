use super::open_letter::LetterRefusal;
use super::subscription::{Subscription, subscribe};
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// Starts the weekly digest again for the reader of a letter who had ended it.
pub fn resubscribe(
    connection: &mut Connection,
    context: &Context,
    token: &str,
) -> Result<Subscription, Failure<LetterRefusal>> {
    subscribe(connection, context, token, true)
}
