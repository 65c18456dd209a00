use super::open_letter::{LetterRefusal, open_digest};
use crate::domain::letter::good_thing::GoodThing;
use crate::store::letter::digests;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// Records what good came of an encounter; `None` takes it back.
pub fn say_good_thing(
    connection: &mut Connection,
    context: &Context,
    token: &str,
    good: Option<GoodThing>,
) -> Result<(), Failure<LetterRefusal>> {
    let (letter, ..) = open_digest(connection, context, token)?;
    Ok(digests::set_good(connection, letter, good.map(GoodThing::as_str))?)
}
