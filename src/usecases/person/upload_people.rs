use std::sync::Arc;

use chrono::NaiveDate;

use super::access_log::{Acting, note_each};
use super::check_people_file::{CountsFrom, Erased, known_in, plan};
use super::import_in_steps::import_in_steps;
use super::import_people::Importer;
use crate::domain::person::deed::Deed;
use crate::files;
use crate::files::{FileError, FileErrors, FileMistakeKind, PersonRow};
use crate::store::place::sites;
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
        let today = latest_day(connection, context)?;
        agreed_already(&rows, today).map_err(|why| Failure::Refused(why.into()))?;
        let counts_from = CountsFrom::Day(today);
        plan(connection, context, &rows, erased, counts_from)
            .map_err(|why| why.map(FileRefusal::from))
    };
    import_in_steps(store, context, plan, importer).await
}

/// Today's date at the site whose date is the latest.
fn latest_day(connection: &mut Connection, context: &Context) -> Result<NaiveDate, StoreError> {
    let now = context.clock.now();
    let days = sites::all(connection)?.into_iter().map(|site| site.day(now));
    Ok(days.max().unwrap_or_else(|| now.date_naive()))
}

/// Refuses consent that begins in the future.
fn agreed_already(rows: &[PersonRow], today: NaiveDate) -> Result<(), FileErrors> {
    let mut errors = FileErrors::default();
    for row in rows.iter().filter(|row| row.visible_since.is_some_and(|since| since > today)) {
        let error = FileError::new(row.line, "visible_since", "is a day to come");
        errors.add(error.of_kind(FileMistakeKind::DayToCome));
    }
    errors.or(())
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
