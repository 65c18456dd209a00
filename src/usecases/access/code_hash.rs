//! What the database keeps of a code.

use crate::usecases::Context;

const PURPOSE: &str = "session code";

/// What the database keeps of a code: six digits could be guessed from a hash without a key.
pub(in crate::usecases) fn code_hash(context: &Context, person: i64, code: &str) -> String {
    let message = format!("{person}:{code}");
    context.keys.sign_hex(PURPOSE, message.as_bytes())
}
