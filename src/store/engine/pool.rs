//! Pools: readers of an embedded database, and all connections to PostgreSQL.

use std::fs::OpenOptions;
use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use diesel::connection::{SimpleConnection, TransactionManager};
use diesel::r2d2::{ManageConnection, Pool, PooledConnection};
use diesel::{Connection as _, PgConnection, RunQueryDsl as _, SqliteConnection};

use super::connection::AnyConnection as Connection;
use super::failure::StoreError;

pub(crate) type Pooled = PooledConnection<Opener>;

/// How long a caller waits for a free connection before it hears "not available".
const WAIT: Duration = Duration::from_secs(5);

/// Opens connections of one kind. The derived `establish` tries each engine in turn and would open a
/// file where PostgreSQL is down; this one knows which engine is meant.
#[derive(Debug, Clone)]
pub(crate) enum Opener {
    SqliteReader(String),
    Postgres(String),
}

impl Opener {
    pub(crate) fn open(&self) -> Result<Connection, StoreError> {
        let unavailable = |why: diesel::ConnectionError| StoreError::Unavailable(why.to_string());
        match self {
            Self::SqliteReader(path) => {
                let mut connection = SqliteConnection::establish(path).map_err(unavailable)?;
                prepare_sqlite(&mut connection, false)?;
                Ok(Connection::Sqlite(connection))
            }
            Self::Postgres(url) => {
                let mut connection =
                    PgConnection::establish(&without_kerberos(url)).map_err(unavailable)?;
                connection.batch_execute(
                    "SET statement_timeout = '60s'; SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '60s';",
                )?;
                Ok(Connection::Postgres(connection))
            }
        }
    }
}

/// The locale of the engine's messages, such as `C.UTF-8`; an error where the engine has no such setting.
pub(crate) fn language_of_messages(connection: &mut Connection) -> Result<String, StoreError> {
    let setting = diesel::dsl::sql::<diesel::sql_types::Text>("current_setting('lc_messages')");
    Ok(diesel::select(setting).get_result(connection)?)
}

/// libpq asks Kerberos first for an encrypted connection; its library aborts the program when that
/// happens while the program ends. Whoever wants it says so with `gssencmode` in the address.
fn without_kerberos(url: &str) -> String {
    if url.contains("gssencmode=") {
        return url.to_owned();
    }
    let separator = if url.contains('?') { '&' } else { '?' };
    format!("{url}{separator}gssencmode=disable")
}

impl ManageConnection for Opener {
    type Connection = Connection;
    type Error = StoreError;

    fn connect(&self) -> Result<Connection, StoreError> {
        self.open()
    }

    fn is_valid(&self, connection: &mut Connection) -> Result<(), StoreError> {
        Ok(connection.batch_execute("SELECT 1")?)
    }

    fn has_broken(&self, connection: &mut Connection) -> bool {
        std::thread::panicking()
            || <Connection as diesel::Connection>::TransactionManager::is_broken_transaction_manager(
                connection,
            )
    }
}

pub(crate) fn pool(opener: Opener, size: u32) -> Result<Pool<Opener>, StoreError> {
    Pool::builder()
        .max_size(size)
        // None in reserve: nothing is being connected in the background when the program ends.
        .min_idle(Some(0))
        .connection_timeout(WAIT)
        .test_on_check_out(matches!(opener, Opener::Postgres(_)))
        .build(opener)
        .map_err(|why| StoreError::Unavailable(why.to_string()))
}

pub(crate) fn take(pool: &Pool<Opener>) -> Result<Pooled, StoreError> {
    pool.get().map_err(|why| StoreError::Unavailable(why.to_string()))
}

/// Opens the writing connection to an embedded database, making its folder on the first start.
pub(crate) fn open_sqlite_writer(path: &Path) -> Result<Connection, StoreError> {
    let unavailable = |why: String| StoreError::Unavailable(format!("{}: {why}", path.display()));
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|why| unavailable(why.to_string()))?;
    }
    let text = path.to_str().ok_or_else(|| unavailable("the path is not UTF-8".to_owned()))?;
    make_private(path).map_err(|why| unavailable(why.to_string()))?;
    let mut connection =
        SqliteConnection::establish(text).map_err(|why| unavailable(why.to_string()))?;
    prepare_sqlite(&mut connection, true)?;
    Ok(Connection::Sqlite(connection))
}

/// Makes the file of an embedded database, if it is not there, for its owner only; what SQLite puts beside it is
/// then as private.
fn make_private(path: &Path) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.append(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(why) if why.kind() != ErrorKind::AlreadyExists => Err(why),
        _ => Ok(()),
    }
}

/// Opens a connection to an embedded database for a short errand, without changing how it is kept.
pub(crate) fn open_sqlite_beside(path: &Path) -> Result<SqliteConnection, StoreError> {
    let unavailable = |why: String| StoreError::Unavailable(format!("{}: {why}", path.display()));
    let text = path.to_str().ok_or_else(|| unavailable("the path is not UTF-8".to_owned()))?;
    let mut connection =
        SqliteConnection::establish(text).map_err(|why| unavailable(why.to_string()))?;
    connection.batch_execute("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;")?;
    Ok(connection)
}

#[derive(diesel::QueryableByName)]
struct Checkpoint {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    busy: i64,
}

/// Moves the write-ahead log into the database file and empties it: what was deleted since is then overwritten
/// in the one and gone from the other. False if a reader was in the way for a second.
pub(crate) fn truncate_log(path: &Path) -> Result<bool, StoreError> {
    let mut connection = open_sqlite_beside(path)?;
    connection.batch_execute("PRAGMA busy_timeout = 1000")?;
    let outcome =
        diesel::sql_query("PRAGMA wal_checkpoint(TRUNCATE)").load::<Checkpoint>(&mut connection)?;
    Ok(outcome.iter().all(|row| row.busy == 0))
}

pub(crate) fn prepare_sqlite(
    connection: &mut SqliteConnection,
    writes: bool,
) -> Result<(), diesel::result::Error> {
    connection.batch_execute(
        "PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;",
    )?;
    if writes {
        // FULL, not the documented NORMAL: a power cut must not take back an acknowledged commit.
        // What is deleted is overwritten, too: who is erased is in no page of the file that waits to be used again.
        connection.batch_execute(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;",
        )
    } else {
        connection.batch_execute("PRAGMA query_only = ON;")
    }
}
