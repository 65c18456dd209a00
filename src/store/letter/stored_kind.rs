//! The kind of a letter, as stored.

use crate::domain::letter::kind::LetterKind;
use crate::store::engine::failure::StoreError;

pub(in crate::store) fn kind(word: &str) -> Result<LetterKind, StoreError> {
    word.parse().map_err(|why| StoreError::Corrupt { what: "letter", why })
}
