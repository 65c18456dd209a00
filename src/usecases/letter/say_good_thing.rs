use super::open_letter::{LetterRefusal, open_digest};
use crate::domain::connect::follow_up::Outcome;
use crate::store::connect::outcomes;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// Records what good came of an encounter; `None` takes it back.
pub fn say_good_thing(
    connection: &mut Connection,
    context: &Context,
    token: &str,
    good: Option<Outcome>,
) -> Result<(), Failure<LetterRefusal>> {
    let (letter, ..) = open_digest(connection, context, token)?;
    Ok(outcomes::say_in_digest(connection, letter, good)?)
}
