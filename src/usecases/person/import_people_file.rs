//! people.csv, from an admin's browser.

use super::access_log::{Acting, note_each};
use super::import_people::{Erased, import_people_telling, known_in, those};
use crate::domain::person::deed::Deed;
use crate::files;
use crate::store::{Connection, Failure, StoreError};
use crate::usecases::Context;
use crate::usecases::imported::{FileRefusal, Imported};

/// Imports a people.csv: all of it, or nothing. The access log has a line for each whom it adds or changes, whose
/// consent it brings, or whom it only compares.
pub fn import_people_file(
    connection: &mut Connection,
    context: &Context,
    acting: Acting,
    data: &[u8],
    erased: Erased,
) -> Result<Imported, Failure<FileRefusal>> {
    let rows = files::read_people(data).map_err(|why| Failure::Refused(why.into()))?;
    let mut deeds = Vec::new();
    let tell = &mut |person, deed| deeds.push((person, deed));
    let imported = import_people_telling(connection, context, &rows, erased, tell)
        .map_err(|why| why.map(FileRefusal::from))?;
    for deed in [Deed::PersonImported, Deed::ConsentImported, Deed::PersonCompared] {
        note_each(connection, context, acting, deed, those(&deeds, deed))?;
    }
    Ok(imported)
}

/// Notes that a file was held against what is kept, and was refused: what is wrong with it tells something of who is
/// there. In a transaction of its own, for that of the import is undone.
pub fn note_refused_file(
    connection: &mut Connection,
    context: &Context,
    acting: Acting,
    data: &[u8],
) -> Result<(), StoreError> {
    // What cannot be read was held against nothing.
    let Ok(rows) = files::read_people(data) else { return Ok(()) };
    let known = known_in(connection, context, &rows)?;
    note_each(connection, context, acting, Deed::PersonCompared, known)
}
