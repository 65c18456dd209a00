//! The kind of a letter, as stored.

use crate::domain::letter::kind::LetterKind;
use crate::engine::failure::StoreError;

pub(crate) fn kind(word: &str) -> Result<LetterKind, StoreError> {
    word.parse().map_err(|why| StoreError::Corrupt { what: "letter", why })
}
