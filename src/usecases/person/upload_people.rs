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

/// Imports all of a people.csv, or nothing. The access log gets a line for each person who is added, changed, whose
/// consent is taken over, or who is only compared.
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

/// Logs a refused file, because its errors reveal something about the people in it. Needs its own transaction: that
/// of the import is rolled back.
pub fn note_refused_file(
    connection: &mut Connection,
    context: &Context,
    acting: Acting,
    data: &[u8],
) -> Result<(), StoreError> {
    // An unreadable file was compared with nothing.
    let Ok(rows) = files::read_people(data) else { return Ok(()) };
    let known = known_in(connection, context, &rows)?;
    note_each(connection, context, acting, Deed::PersonCompared, known)
}
