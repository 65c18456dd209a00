//! people.csv, from an admin's browser.

use super::super::Context;
use super::super::admit::RoleHolder;
use super::super::import_people::{Erased, import_people_telling};
use super::super::imported::{FileRefusal, Imported};
use super::noted::note_each;
use crate::files;
use crate::store::{Connection, Failure};

/// Imports a people.csv: all of it, or nothing. The access log has a line for each whom it adds or changes.
pub fn import_people_file(
    connection: &mut Connection,
    context: &Context,
    admin: RoleHolder,
    data: &[u8],
    erased: Erased,
) -> Result<Imported, Failure<FileRefusal>> {
    let rows = files::read_people(data).map_err(|why| Failure::Refused(why.into()))?;
    let mut touched = Vec::new();
    let tell = &mut |person| touched.push(person);
    let imported = import_people_telling(connection, context, &rows, erased, tell)
        .map_err(|why| why.map(FileRefusal::from))?;
    note_each(connection, context, admin, "person-imported", touched)?;
    Ok(imported)
}
