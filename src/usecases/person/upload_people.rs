//! people.csv, from an admin's browser.

use std::sync::Arc;

use super::access_log::{Acting, note_each};
use super::import_in_steps::import_in_steps;
use super::import_people::Importer;
use super::import_plan::{Erased, known_in, plan};
use crate::domain::person::deed::Deed;
use crate::files;
use crate::store::{Connection, Failure, Store, StoreError};
use crate::usecases::Context;
use crate::usecases::imported::{FileRefusal, Imported};

/// Imports a people.csv: all of it, or nothing. The access log has a line for each whom it adds or changes, whose
/// consent it brings, or whom it only compares.
pub async fn upload_people(
    store: &Store,
    context: &Arc<Context>,
    acting: Acting<'_>,
    data: impl AsRef<[u8]> + Clone + Send + 'static,
    erased: Erased,
) -> Result<Imported, Failure<FileRefusal>> {
    let importer = Importer::Admin {
        actor: acting.admin.to_string(),
        reason: acting.reason.map(str::to_owned),
    };
    let plan = move |connection: &mut Connection, context: &Context| {
        let rows = files::read_people(data.as_ref()).map_err(|why| Failure::Refused(why.into()))?;
        plan(connection, context, &rows, erased).map_err(|why| why.map(FileRefusal::from))
    };
    import_in_steps(store, context, plan, importer).await
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
