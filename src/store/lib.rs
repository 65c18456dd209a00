//! All SQL: the only room that names diesel. One file a noun; what differs between the two engines
//! is in `connection`, `transaction`, `pool`, `dialect`, `moment` and `migrate` alone.
//!
//! What a check-in reads by its key is read with `get_result`, not `first`: that one says `LIMIT ?`, and
//! SQLite prepares a statement with such a limit anew each time it is run.

pub mod access;
pub mod connect;
pub mod encounter;
mod engine;
pub mod figure;
pub mod gathering;
pub mod house;
pub mod letter;
pub mod person;
pub mod place;
pub mod privacy;
mod schema;
pub mod stay;
pub mod story;
pub mod upkeep;

use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::time::Duration;

use diesel::r2d2::Pool;

use aanschuif_domain as domain;
pub use engine::connection::AnyConnection as Connection;
pub use engine::database_url::DatabaseUrl;
pub use engine::failure::{Failure, StoreError};

use engine::pool::{Opener, take};
use engine::transaction::{GroupingWriter, write_with_rerun};
use engine::{migrate, pool, transaction};
use upkeep::copies;

/// Connections to PostgreSQL, and readers of an embedded database.
const POSTGRES_CONNECTIONS: u32 = 8;
const SQLITE_READERS: u32 = 4;

/// Longer than the first few pauses in which SQLite looks for a lock: 1, 2, 5 and 10 ms.
const LET_IN: Duration = Duration::from_millis(15);

#[derive(Debug)]
pub struct Store(Engine);

#[derive(Debug)]
enum Engine {
    Sqlite { path: PathBuf, writer: GroupingWriter, readers: Pool<Opener> },
    Postgres(Pool<Opener>),
}

/// diesel tells a deadlock, and a lock that took too long, from other errors by their English words only.
fn warn_of_translated_messages(connection: &mut Connection) {
    match pool::language_of_messages(connection) {
        Ok(language)
            if !language.is_empty()
                && !["C", "POSIX", "en"].iter().any(|known| language.starts_with(known)) =>
        {
            log::warn!(
                "PostgreSQL speaks {language}: transactions that hinder each other are run again only if its \
                 messages are English (ALTER ROLE … SET lc_messages = 'C')"
            );
        }
        _ => {}
    }
}

impl Store {
    /// Opens the database and migrates it to this program's schema.
    pub fn open(url: &DatabaseUrl) -> Result<Self, StoreError> {
        let engine = match url {
            DatabaseUrl::Sqlite { path, group } => {
                let mut connection = pool::open_sqlite_writer(path)?;
                migrate::migrate(&mut connection)?;
                let reader = Opener::SqliteReader(path.to_string_lossy().into_owned());
                Engine::Sqlite {
                    path: path.clone(),
                    writer: GroupingWriter::start(connection, *group)?,
                    readers: pool::pool(reader, SQLITE_READERS)?,
                }
            }
            DatabaseUrl::Postgres(url) => {
                let opener = Opener::Postgres(url.clone());
                let mut connection = opener.open()?;
                migrate::migrate(&mut connection)?;
                warn_of_translated_messages(&mut connection);
                drop(connection);
                Engine::Postgres(pool::pool(opener, POSTGRES_CONNECTIONS)?)
            }
        };
        Ok(Self(engine))
    }

    /// Runs `work` in a transaction and returns after it is committed for good.
    ///
    /// `work` may be run more than once and does nothing outside its transaction. What it refuses, or
    /// what fails, leaves no trace.
    pub async fn write<T, R, F>(&self, work: F) -> Result<T, Failure<R>>
    where
        T: Send + 'static,
        R: Send + 'static,
        F: FnMut(&mut Connection) -> Result<T, Failure<R>> + Send + 'static,
    {
        match &self.0 {
            Engine::Sqlite { writer, .. } => writer.write(work).await,
            Engine::Postgres(pool) => {
                let pool = pool.clone();
                blocking(move || write_with_rerun(|| take(&pool), work)).await
            }
        }
    }

    /// As [`Self::write`], for work that refuses nothing.
    pub async fn write_unrefused<T, F>(&self, mut work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnMut(&mut Connection) -> Result<T, StoreError> + Send + 'static,
    {
        let written = self.write::<T, Infallible, _>(move |connection| Ok(work(connection)?));
        written.await.map_err(|failure| match failure {
            Failure::Store(why) => why,
            Failure::Refused(never) => match never {},
        })
    }

    /// Waits a moment between two of many writes. Whoever waits for the lock of an embedded database, in another
    /// process, looks for it again and again, and finds it free only if it is let go for longer than one look.
    pub async fn let_others_in(&self) {
        if let Engine::Sqlite { .. } = self.0 {
            tokio::time::sleep(LET_IN).await;
        }
    }

    /// Runs `work` on one consistent state of the database.
    pub async fn read<T, R, F>(&self, work: F) -> Result<T, Failure<R>>
    where
        T: Send + 'static,
        R: Send + 'static,
        F: FnOnce(&mut Connection) -> Result<T, Failure<R>> + Send + 'static,
    {
        use diesel::Connection as _;
        let (Engine::Sqlite { readers: pool, .. } | Engine::Postgres(pool)) = &self.0;
        let pool = pool.clone();
        blocking(move || {
            (*take(&pool)?).transaction(|connection| {
                transaction::hold_still(connection)?;
                work(connection)
            })
        })
        .await
    }

    /// Takes what was deleted out of the write-ahead log of an embedded database too; false if somebody was in
    /// the way, so that it takes another time. PostgreSQL sees to its own.
    pub async fn drop_remains(&self) -> Result<bool, StoreError> {
        let Engine::Sqlite { path, .. } = &self.0 else { return Ok(true) };
        let path = path.clone();
        on_thread(move || pool::truncate_log(&path)).await
    }

    /// Writes a consistent copy of an embedded database into `file`, which is empty or not there, while
    /// others go on writing.
    pub async fn copy_into(&self, file: &Path) -> Result<(), StoreError> {
        let Engine::Sqlite { path, .. } = &self.0 else {
            return Err(StoreError::Other("PostgreSQL makes its own copies".to_owned()));
        };
        let (path, file) = (path.clone(), file.to_path_buf());
        on_thread(move || copies::write_copy(&path, &file)).await
    }

    /// As [`Self::write`], for facility: nothing but figures and places can be reached, which PostgreSQL
    /// sees to by the rights of the role `aanschuif_facility`.
    pub async fn write_as_facility<T, R, F>(&self, mut work: F) -> Result<T, Failure<R>>
    where
        T: Send + 'static,
        R: Send + 'static,
        F: FnMut(&mut Connection) -> Result<T, Failure<R>> + Send + 'static,
    {
        self.write(move |connection| {
            transaction::act_as_facility(connection)?;
            work(connection)
        })
        .await
    }

    /// As [`Self::read`], for facility.
    pub async fn read_as_facility<T, R, F>(&self, work: F) -> Result<T, Failure<R>>
    where
        T: Send + 'static,
        R: Send + 'static,
        F: FnOnce(&mut Connection) -> Result<T, Failure<R>> + Send + 'static,
    {
        self.read(move |connection| {
            transaction::act_as_facility(connection)?;
            work(connection)
        })
        .await
    }
}

/// Runs `work` inside a transaction so that what it refuses leaves no trace of it, and the rest of the transaction
/// stands.
pub fn attempt<T, R>(
    connection: &mut Connection,
    mut work: impl FnMut(&mut Connection) -> Result<T, Failure<R>>,
) -> Result<Result<T, R>, StoreError> {
    match transaction::in_savepoint(connection, &mut work) {
        Ok(done) => Ok(Ok(done)),
        Err(Failure::Refused(refusal)) => Ok(Err(refusal)),
        Err(Failure::Store(why)) => Err(why),
    }
}

async fn on_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    match blocking::<T, Infallible>(|| work().map_err(Failure::from)).await {
        Ok(done) => Ok(done),
        Err(Failure::Store(why)) => Err(why),
        Err(Failure::Refused(never)) => match never {},
    }
}

async fn blocking<T, R>(
    work: impl FnOnce() -> Result<T, Failure<R>> + Send + 'static,
) -> Result<T, Failure<R>>
where
    T: Send + 'static,
    R: Send + 'static,
{
    tokio::task::spawn_blocking(work)
        .await
        .unwrap_or_else(|_| Err(StoreError::Other("the work panicked".to_owned()).into()))
}
