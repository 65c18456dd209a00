//! The house's own paragraph for applicants and newcomers, by language.

use diesel::prelude::*;

use crate::domain::language::Language;
use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::schema::welcome_texts;

/// The paragraph in a language; empty if there is none.
pub fn find(connection: &mut Connection, language: Language) -> Result<String, StoreError> {
    let text = welcome_texts::table.find(language.as_str()).select(welcome_texts::text);
    Ok(text.first(connection).optional()?.unwrap_or_default())
}

/// Sets it; an empty one is none.
pub fn set(connection: &mut Connection, language: Language, text: &str) -> Result<(), StoreError> {
    diesel::delete(welcome_texts::table.find(language.as_str())).execute(connection)?;
    if !text.is_empty() {
        diesel::insert_into(welcome_texts::table)
            .values((welcome_texts::language.eq(language.as_str()), welcome_texts::text.eq(text)))
            .execute(connection)?;
    }
    Ok(())
}
