//! Whether the weekly digest comes, as the link in a letter shows and changes it.

use serde::Serialize;
use utoipa::ToSchema;

use super::letter_token::LinkPurpose;
use super::open_letter::{LetterRefusal, open};
use crate::domain::language::Language;
use crate::store::person::persons::Person;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// Whether the reader of a letter gets the weekly digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Subscription {
    /// The reader's language.
    pub language: Language,
    /// Whether the digest comes.
    pub subscribed: bool,
}

/// Whether the reader gets the weekly digest.
pub fn subscription(
    connection: &mut Connection,
    context: &Context,
    token: &str,
) -> Result<Subscription, Failure<LetterRefusal>> {
    let reader = subscriber(connection, context, token)?;
    Ok(Subscription { language: reader.language, subscribed: reader.digest })
}

/// The reader of the letter whose link this is.
pub(super) fn subscriber(
    connection: &mut Connection,
    context: &Context,
    token: &str,
) -> Result<Person, Failure<LetterRefusal>> {
    let (_, _, reader) = open(connection, context, token, LinkPurpose::Unsubscribe)?;
    Ok(reader)
}
