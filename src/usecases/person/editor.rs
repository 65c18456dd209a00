//! An admin makes somebody an editor of stories, or lets them be none.

use super::access_log::{Acting, note};
use super::persons::held;
use super::registered::PersonRefusal;
use crate::domain::identity::PersonId;
use crate::domain::person::deed::Deed;
use crate::domain::person::story_editor::EDITOR;
use crate::store::person::editors;
use crate::store::{Connection, Failure};
use crate::usecases::Context;

/// Whoever is an editor no more keeps knowing what they were told; nobody is told anything more.
pub fn set_editor(
    connection: &mut Connection,
    context: &Context,
    acting: Acting,
    person: PersonId,
    is_one: bool,
) -> Result<(), Failure<PersonRefusal>> {
    held(connection, acting.admin, person)?;
    let (changed, detail) = if is_one {
        (editors::add(connection, person)?, EDITOR.to_owned())
    } else {
        (editors::delete(connection, person)?, format!("no {EDITOR}"))
    };
    if changed {
        note(connection, context, acting, Deed::RoleSet, Some(person), detail)?;
    }
    Ok(())
}
