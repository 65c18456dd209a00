//! Editors among whom a teller chooses.

use serde::Serialize;
use utoipa::ToSchema;

use super::refusal::{Refused, invalid};
use crate::domain::identity::PersonId;
use crate::store::person::{editors, persons};
use crate::store::{Connection, StoreError};

/// Somebody who edits stories.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct EditorChoice {
    /// Their number, by which one chooses them.
    pub id: i64,
    pub name: String,
    /// Whom they work for: two may have one name.
    pub organisation: String,
}

/// Those whom a person can choose: everybody who edits stories, by name, but themselves.
pub fn choices(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<EditorChoice>, StoreError> {
    let mut others = Vec::new();
    for editor in editors::all(connection)?.into_iter().filter(|editor| editor.id != person) {
        let found = persons::by_id(connection, editor.id)?;
        let organisation = found.map_or_else(String::new, |found| found.organisation);
        others.push(EditorChoice { id: editor.id.0, name: editor.name, organisation });
    }
    Ok(others)
}

/// Whether somebody edits stories and was not deactivated.
pub(super) fn edits(connection: &mut Connection, person: PersonId) -> Result<bool, StoreError> {
    Ok(editors::all(connection)?.iter().any(|editor| editor.id == person))
}

/// Reads whom a person chose.
pub(super) fn chosen(
    connection: &mut Connection,
    person: PersonId,
    editor: Option<PersonId>,
) -> Result<PersonId, Refused> {
    let editor = editor.ok_or_else(|| {
        invalid("editor: who tells without a name chooses the one editor who knows".to_owned())
    })?;
    let some = choices(connection, person)?;
    let found = some.iter().any(|one| one.id == editor.0);
    found.then_some(editor).ok_or_else(|| invalid("editor: nobody of this number edits".to_owned()))
}
