//! Imports many people without blocking others: the file is checked without a lock, its rows are added in many short
//! transactions in which nobody sees them, and one transaction makes them visible.

use std::sync::Arc;

use super::check_people_file::Plan;
use super::import_people::{Importer, Outdated, add, begin, carry_out};
use crate::domain::identity::PersonImportId;
use crate::store::person::import_rows;
use crate::store::{Connection, Failure, Store, StoreError};
use crate::usecases::Context;
use crate::usecases::imported::Imported;

/// Rows that are added or deleted in one transaction.
const STEP: usize = 500;

/// How often a plan is made again because people changed in the meantime.
const TRIES: u32 = 5;

/// Carries out the whole of `plan`, or nothing.
pub async fn import_in_steps<R, P>(
    store: &Store,
    context: &Arc<Context>,
    plan: P,
    importer: Importer,
) -> Result<Imported, Failure<R>>
where
    R: Send + 'static,
    P: Fn(&mut Connection, &Context) -> Result<Plan, Failure<R>> + Clone + Send + 'static,
{
    for _ in 0..TRIES {
        let (make, of_plan) = (plan.clone(), Arc::clone(context));
        let plan = Arc::new(store.read(move |connection| make(connection, &of_plan)).await?);
        let of_import = Arc::clone(context);
        let import = store.write_unrefused(move |connection| begin(connection, &of_import)).await?;
        let done = carry_out_in_steps(store, context, import, &plan, &importer).await;
        delete(store, import).await?;
        match done {
            Ok(()) => return Ok(plan.imported()),
            Err(Failure::Refused(Outdated)) => {}
            Err(Failure::Store(why)) => return Err(why.into()),
        }
    }
    Err(StoreError::Conflict("people changed again and again during an import".to_owned()).into())
}

async fn carry_out_in_steps(
    store: &Store,
    context: &Arc<Context>,
    import: PersonImportId,
    plan: &Arc<Plan>,
    importer: &Importer,
) -> Result<(), Failure<Outdated>> {
    for first in (0..plan.rows.len()).step_by(STEP) {
        let (context, plan) = (Arc::clone(context), Arc::clone(plan));
        store
            .write_unrefused(move |connection| {
                let rows = plan.rows.iter().skip(first).take(STEP).cloned().collect::<Vec<_>>();
                add(connection, &context, import, &rows)
            })
            .await?;
        store.let_others_in().await;
    }
    let (context, plan, importer) = (Arc::clone(context), Arc::clone(plan), importer.clone());
    store.write(move |connection| carry_out(connection, &context, import, &plan, &importer)).await
}

/// Deletes what is left of an import.
async fn delete(store: &Store, import: PersonImportId) -> Result<(), StoreError> {
    let most = i64::try_from(STEP).unwrap_or(i64::MAX);
    while !store
        .write_unrefused(move |connection| import_rows::delete_some(connection, import, most))
        .await?
    {
        store.let_others_in().await;
    }
    Ok(())
}

/// Deletes what is left of abandoned imports, for example after their process was killed.
pub async fn delete_given_up(store: &Store, context: &Arc<Context>) -> Result<(), StoreError> {
    loop {
        let context = Arc::clone(context);
        let found = store.write_unrefused(move |connection| {
            import_rows::given_up(connection, context.clock.now())
        });
        match found.await? {
            Some(import) => delete(store, import).await?,
            None => return Ok(()),
        }
    }
}
