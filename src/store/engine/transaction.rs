//! How transactions are run: one grouping writer on `SQLite`, a pool with bounded re-run on
//! PostgreSQL.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::thread::JoinHandle;
use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::{Connection as _, SqliteConnection};
use tokio::sync::oneshot;

use super::connection::AnyConnection as Connection;
use super::failure::{Failure, StoreError};

/// What a request in a group still has to do once the group's fate is known.
type Acknowledge = Box<dyn FnOnce(Option<&StoreError>) + Send>;
/// A request: does its work in a savepoint and hands back its acknowledgement.
type Request = Box<dyn FnOnce(&mut Connection) -> Acknowledge + Send>;

/// The one thread that writes to an embedded database.
///
/// It takes all requests that wait (at most `group`) into one `IMMEDIATE` transaction, each in a
/// savepoint of its own, and acknowledges them after the commit. A failed commit fails them all.
#[derive(Debug)]
pub(crate) struct GroupingWriter {
    /// There until the writer is dropped.
    requests: Option<mpsc::Sender<Request>>,
    thread: Option<JoinHandle<()>>,
}

impl GroupingWriter {
    pub(crate) fn start(connection: Connection, group: usize) -> Result<Self, StoreError> {
        let (requests, inbox) = mpsc::channel();
        let thread = std::thread::Builder::new()
            .name("writer".to_owned())
            .spawn(move || write_groups(connection, &inbox, group))
            .map_err(|why| StoreError::Unavailable(why.to_string()))?;
        Ok(Self { requests: Some(requests), thread: Some(thread) })
    }

    /// Runs `work` in the next group.
    pub(crate) async fn write<T, R, F>(&self, mut work: F) -> Result<T, Failure<R>>
    where
        T: Send + 'static,
        R: Send + 'static,
        F: FnMut(&mut Connection) -> Result<T, Failure<R>> + Send + 'static,
    {
        let (answer, result) = oneshot::channel();
        let request: Request = Box::new(move |connection| {
            let outcome = in_savepoint(connection, &mut work);
            Box::new(move |failed_commit| {
                // A caller who went away needs no answer; what was committed stays.
                let _ = answer.send(match (outcome, failed_commit) {
                    (Ok(_), Some(why)) => {
                        Err(StoreError::Unavailable(format!("the commit failed: {why}")).into())
                    }
                    (outcome, _) => outcome,
                });
            })
        });
        let gone = || StoreError::Unavailable("the writer has stopped".to_owned());
        self.requests.as_ref().ok_or_else(gone)?.send(request).map_err(|_| gone())?;
        result.await.map_err(|_| gone())?
    }
}

impl Drop for GroupingWriter {
    /// Waits until what was asked for is written and the file is closed: the last connection to close
    /// takes the -wal and -shm files with it.
    fn drop(&mut self) {
        drop(self.requests.take());
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            log::error!("the writer panicked");
        }
    }
}

fn write_groups(mut connection: Connection, inbox: &mpsc::Receiver<Request>, group: usize) {
    while let Ok(first) = inbox.recv() {
        let requests = std::iter::once(first).chain(inbox.try_iter()).take(group);
        let begun = match &mut connection {
            Connection::Sqlite(sqlite) => begin_immediate(sqlite),
            Connection::Postgres(_) => {
                Err(StoreError::Other("not an embedded database".to_owned()))
            }
        };
        let mut waiting: Vec<Acknowledge> = Vec::new();
        match begun {
            Ok(()) => {
                waiting.extend(requests.map(|request| request(&mut connection)));
                let committed = end(&mut connection);
                for acknowledge in waiting {
                    acknowledge(committed.as_ref().err());
                }
            }
            Err(why) => {
                log::error!("no transaction could be begun: {why}");
                // Each request is dropped unrun; its caller is told that the writer is not available.
                requests.for_each(drop);
            }
        }
    }
}

/// How often a group asks for the lock that another process holds; each time waits for the busy
/// timeout. An import of a hundred thousand stays holds it for many seconds.
const PATIENCE: u32 = 3;

fn begin_immediate(sqlite: &mut SqliteConnection) -> Result<(), StoreError> {
    let mut tries = 1;
    loop {
        // diesel's own BEGIN is DEFERRED, and a transaction that reads before it writes then fails at
        // once with "database is locked" when another process writes.
        match AnsiTransactionManager::begin_transaction_sql(sqlite, "BEGIN IMMEDIATE") {
            Err(why) if tries < PATIENCE && is_locked(&why) => {
                log::warn!("another process is writing, for {tries} busy timeouts already");
                tries += 1;
            }
            other => return Ok(other?),
        }
    }
}

fn is_locked(why: &diesel::result::Error) -> bool {
    why.to_string().contains("database is locked")
}

fn end(connection: &mut Connection) -> Result<(), StoreError> {
    type Manager = <Connection as diesel::Connection>::TransactionManager;
    Manager::commit_transaction(connection).map_err(|why| {
        log::error!("a commit failed: {why}");
        StoreError::from(why)
    })
}

pub(crate) fn in_savepoint<T, R>(
    connection: &mut Connection,
    work: &mut dyn FnMut(&mut Connection) -> Result<T, Failure<R>>,
) -> Result<T, Failure<R>> {
    type Manager = <Connection as diesel::Connection>::TransactionManager;
    Manager::begin_transaction(connection)?;
    let outcome = catch_unwind(AssertUnwindSafe(|| work(connection)))
        .unwrap_or_else(|_| Err(StoreError::Other("the work panicked".to_owned()).into()));
    match outcome {
        Ok(value) => {
            Manager::commit_transaction(connection)?;
            Ok(value)
        }
        Err(failure) => {
            Manager::rollback_transaction(connection)?;
            Err(failure)
        }
    }
}

/// How often a transaction that lost to another one is run again.
const RERUNS: u32 = 60;

/// Runs `work` in a transaction on PostgreSQL, again when another transaction came first.
pub(crate) fn write_with_rerun<T, R>(
    take: impl Fn() -> Result<super::pool::Pooled, StoreError>,
    mut work: impl FnMut(&mut Connection) -> Result<T, Failure<R>>,
) -> Result<T, Failure<R>> {
    let mut run = 0;
    loop {
        let outcome = take()
            .map_err(Failure::from)
            .and_then(|mut connection| connection.transaction(|connection| work(connection)));
        match outcome {
            Err(Failure::Store(StoreError::Conflict(_))) if run < RERUNS => {
                run += 1;
                std::thread::sleep(Duration::from_millis(u64::from(run.min(10))));
            }
            // What a row refers to was deleted since it was looked for; run again, that is what is found.
            Err(Failure::Store(StoreError::Referred(_))) if run < 3 => run += 1,
            // A connection that was lost before the commit: the pool brings another. One that is lost during the
            // commit is another error to diesel, and not run again: nobody knows whether the commit arrived.
            Err(Failure::Store(StoreError::Unavailable(_))) if run < 3 => {
                run += 1;
                std::thread::sleep(Duration::from_millis(100));
            }
            other => return other,
        }
    }
}

/// Makes the statements of a transaction that was just begun see one state: `SQLite`'s do by nature.
pub(crate) fn hold_still(connection: &mut Connection) -> Result<(), StoreError> {
    if let Connection::Postgres(postgres) = connection {
        postgres.batch_execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")?;
    }
    Ok(())
}

/// Gives up all rights but those to figures and places, until the transaction that was just begun ends. An
/// embedded database has no rights to give up.
pub(crate) fn act_as_facility(connection: &mut Connection) -> Result<(), StoreError> {
    if let Connection::Postgres(postgres) = connection {
        postgres.batch_execute("SET LOCAL ROLE aanschuif_facility")?;
    }
    Ok(())
}
