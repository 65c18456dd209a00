//! An admin sets the house's own paragraph for applicants and newcomers.

use crate::domain::house::welcome::paragraphs;
use crate::domain::language::Language;
use crate::domain::person::deed::Deed;
use crate::domain::person::role::RoleHolder;
use crate::store::house::welcome_texts;
use crate::store::{Connection, Failure};
use crate::usecases::Context;
use crate::usecases::person::access_log::note;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidWelcome(pub String);

/// Sets it in both languages; an empty one is none.
pub fn edit_welcome(
    connection: &mut Connection,
    context: &Context,
    admin: RoleHolder,
    (nl, en): (&str, &str),
) -> Result<(), Failure<InvalidWelcome>> {
    let read = |language: Language, text: &str| {
        paragraphs(language.as_str(), text).map_err(|why| Failure::Refused(InvalidWelcome(why)))
    };
    for (language, text) in
        [(Language::Nl, read(Language::Nl, nl)?), (Language::En, read(Language::En, en)?)]
    {
        welcome_texts::set(connection, language, &text)?;
    }
    let detail = "the words of welcome".to_owned();
    Ok(note(connection, context, admin.into(), Deed::SettingsChanged, None, detail)?)
}
