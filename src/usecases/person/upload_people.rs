//! people.csv, from an admin's browser.

use std::sync::Arc;

use chrono::NaiveDate;

use super::access_log::{Acting, note_each};
use super::import_in_steps::import_in_steps;
use super::import_people::Importer;
use super::import_plan::{CountsFrom, Erased, known_in, plan};
use crate::domain::person::deed::Deed;
use crate::files;
use crate::files::{FileError, FileErrors, FileMistakeKind, PersonRow};
use crate::store::place::sites;
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
        let today = latest_day(connection, context)?;
        agreed_already(&rows, today).map_err(|why| Failure::Refused(why.into()))?;
        let counts_from = CountsFrom::Day(today);
        plan(connection, context, &rows, erased, counts_from)
            .map_err(|why| why.map(FileRefusal::from))
    };
    import_in_steps(store, context, plan, importer).await
}

/// The day that it is at the site where it is latest.
fn latest_day(connection: &mut Connection, context: &Context) -> Result<NaiveDate, StoreError> {
    let now = context.clock.now();
    let days = sites::all(connection)?.into_iter().map(|site| site.day(now));
    Ok(days.max().unwrap_or_else(|| now.date_naive()))
}

/// Nobody has agreed from a day to come.
fn agreed_already(rows: &[PersonRow], today: NaiveDate) -> Result<(), FileErrors> {
    let mut errors = FileErrors::default();
    for row in rows.iter().filter(|row| row.visible_since.is_some_and(|since| since > today)) {
        let error = FileError::new(row.line, "visible_since", "is a day to come");
        errors.add(error.of_kind(FileMistakeKind::DayToCome));
    }
    errors.or(())
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
