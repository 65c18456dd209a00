//! Copies of an embedded database: written while others write, checked, and held still while one takes the
//! place of the database.

use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{QueryableByName, RunQueryDsl, SqliteConnection};

use crate::engine::connection::AnyConnection as Connection;
use crate::engine::failure::StoreError;
use crate::engine::pool::open_sqlite_beside;
use crate::engine::{migrate, pool};
use crate::schema::{access_sessions, provider_visits, session_codes, sessions, tickets};

/// Writes a consistent copy of the database at `path` into `file`, which is empty or not there.
pub(crate) fn write_copy(path: &Path, file: &Path) -> Result<(), StoreError> {
    let name = file
        .to_str()
        .ok_or_else(|| StoreError::Other(format!("{}: the path is not UTF-8", file.display())))?;
    let mut connection = open_sqlite_beside(path)?;
    connection.batch_execute("PRAGMA busy_timeout = 10000")?;
    diesel::sql_query("VACUUM INTO ?").bind::<Text, _>(name).execute(&mut connection)?;
    leave_out(file)
}

/// Takes out of a copy what no copy may have: who stands where in a debate that goes on. Deleted rows can be left within
/// pages that are still used, so the copy is written anew.
fn leave_out(file: &Path) -> Result<(), StoreError> {
    let mut copy = open_sqlite_beside(file)?;
    copy.batch_execute(
        "PRAGMA secure_delete = ON; BEGIN; DELETE FROM debaters; DELETE FROM debate_hands; COMMIT; VACUUM;",
    )?;
    Ok(())
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// Why a copy cannot take the place of the database; the words are for a person.
#[derive(Debug, thiserror::Error)]
pub enum Unfit {
    /// It is no database of this program, or a broken one.
    #[error("is no backup of aanschuif: {0}")]
    Foreign(String),
    #[error("{0}")]
    Newer(StoreError),
    #[error("{0}")]
    Store(#[from] StoreError),
}

/// Checks that the file at `copy` is a whole database of this program, brings it to this program's schema, and
/// ends the sessions, tickets and codes in it: those that were ended since it was made would live again.
///
/// Changes the file, so it is given a copy of the copy.
pub fn make_fit(copy: &Path) -> Result<(), Unfit> {
    let foreign = |why: diesel::result::Error| Unfit::Foreign(why.to_string());
    let mut sqlite = open_sqlite_beside(copy).map_err(|why| Unfit::Foreign(why.to_string()))?;
    let found: Vec<Line> =
        diesel::sql_query("SELECT integrity_check AS line FROM pragma_integrity_check")
            .load(&mut sqlite)
            .map_err(foreign)?;
    if let Some(wrong) = found.into_iter().find(|line| line.line != "ok") {
        let lines: Vec<&str> = wrong.line.lines().take(3).collect();
        return Err(Unfit::Foreign(lines.join("; ")));
    }
    if !migrate::is_ours(&mut sqlite)? {
        return Err(Unfit::Foreign("it has none of its tables".to_owned()));
    }
    // So that its references are checked, whoever made it.
    sqlite.batch_execute("PRAGMA user_version = 0").map_err(StoreError::from)?;
    drop(sqlite);
    let mut connection = pool::open_sqlite_writer(copy)?;
    migrate::migrate(&mut connection).map_err(|why| match why {
        StoreError::Newer(_) => Unfit::Newer(why),
        other => Unfit::Store(other),
    })?;
    end_all_visits(&mut connection)?;
    if let Connection::Sqlite(sqlite) = &mut connection {
        // One file, with no log beside it.
        sqlite.batch_execute("PRAGMA journal_mode = DELETE").map_err(StoreError::from)?;
    }
    Ok(())
}

fn end_all_visits(connection: &mut Connection) -> Result<(), StoreError> {
    diesel::delete(sessions::table).execute(connection)?;
    diesel::delete(access_sessions::table).execute(connection)?;
    diesel::delete(session_codes::table).execute(connection)?;
    diesel::delete(tickets::table).execute(connection)?;
    diesel::delete(provider_visits::table).execute(connection)?;
    Ok(())
}

/// A database that nobody else can open, until this is dropped.
pub struct Held {
    _connection: SqliteConnection,
}

/// Why a database is not held.
#[derive(Debug, thiserror::Error)]
pub enum NotHeld {
    /// Another process has it open.
    #[error("it is in use")]
    InUse,
    /// It cannot be read.
    #[error("it cannot be read: {0}")]
    Unreadable(String),
}

/// Takes the database at `path` for oneself, and puts all that its log holds into the file.
///
/// Every connection that is open shares a lock for as long as its log is in use: only who is alone can leave
/// that mode, and keeps it locked from then on. Whoever opens it from now on waits, and finds that the file was moved away under it, which SQLite
/// refuses to write to.
pub fn hold(path: &Path) -> Result<Held, NotHeld> {
    let outcome = open_sqlite_beside(path).map_err(|why| why.to_string()).and_then(|mut held| {
        held.batch_execute(
            "PRAGMA busy_timeout = 2000; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; \
             BEGIN EXCLUSIVE;",
        )
        .map_err(|why| why.to_string())?;
        Ok(held)
    });
    match outcome {
        Ok(connection) => Ok(Held { _connection: connection }),
        Err(why) if why.contains("locked") => Err(NotHeld::InUse),
        Err(why) => Err(NotHeld::Unreadable(why)),
    }
}
