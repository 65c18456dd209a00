//! Brings a database to this program's schema, and refuses one that is ahead of it.

use std::collections::BTreeSet;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::migration::{Migration, MigrationSource, MigrationVersion};
use diesel::sql_types::{BigInt, Text};
use diesel::sqlite::Sqlite;
use diesel::{QueryableByName, RunQueryDsl, SqliteConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::connection::AnyConnection as Connection;
use super::failure::StoreError;

const SQLITE: EmbeddedMigrations = embed_migrations!("../../migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("../../migrations/postgres");

/// How often a migration that lost a race with another instance is tried again.
const ATTEMPTS: u32 = 20;

pub(crate) fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let mut attempt = 0;
    loop {
        let outcome = match connection {
            Connection::Sqlite(sqlite) => without_references(sqlite, |sqlite| run(sqlite, SQLITE)),
            Connection::Postgres(postgres) => run(postgres, POSTGRES).map(drop),
        };
        match outcome {
            Err(StoreError::Other(_)) if attempt < ATTEMPTS => {
                attempt += 1;
                std::thread::sleep(Duration::from_millis(100));
            }
            other => return other,
        }
    }
}

/// Whether an embedded database was made by this program: its first migration was run on it.
pub(crate) fn is_ours(sqlite: &mut SqliteConnection) -> Result<bool, StoreError> {
    let wrong = |why: Box<dyn std::error::Error + Send + Sync>| StoreError::Other(why.to_string());
    let first = MigrationSource::<Sqlite>::migrations(&SQLITE)
        .map_err(wrong)?
        .iter()
        .map(|migration| migration.name().version().to_string())
        .min();
    let applied = sqlite.applied_migrations().map_err(wrong)?;
    Ok(first.is_some_and(|first| applied.iter().any(|version| version.to_string() == first)))
}

/// Runs migrations of an embedded database with foreign keys off, as remaking a table that others refer to
/// takes (<https://www.sqlite.org/lang_altertable.html#otheralter>), and makes sure that each reference
/// leads somewhere afterwards. That reads the whole database; how many migrations had run then is noted in its `user_version`,
/// so that it is done once, also if the process died before.
fn without_references(
    sqlite: &mut SqliteConnection,
    migrate: impl FnOnce(&mut SqliteConnection) -> Result<usize, StoreError>,
) -> Result<(), StoreError> {
    sqlite.batch_execute("PRAGMA foreign_keys = OFF")?;
    let outcome = migrate(sqlite);
    sqlite.batch_execute("PRAGMA foreign_keys = ON")?;
    let applied = i64::try_from(outcome?).unwrap_or(i64::MAX);
    let checked = diesel::sql_query("SELECT user_version AS number FROM pragma_user_version")
        .get_result::<Checked>(sqlite)?;
    if checked.number == applied {
        return Ok(());
    }
    let broken =
        diesel::sql_query("SELECT DISTINCT \"table\" AS name FROM pragma_foreign_key_check")
            .load::<BrokenTable>(sqlite)?;
    match broken.first() {
        Some(table) => {
            Err(StoreError::corrupt("reference", format!("in the table {}", table.name)))
        }
        None => Ok(sqlite.batch_execute(&format!("PRAGMA user_version = {applied}"))?),
    }
}

#[derive(QueryableByName)]
struct Checked {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

#[derive(QueryableByName)]
struct BrokenTable {
    #[diesel(sql_type = Text)]
    name: String,
}

/// Runs what is pending; how many have run by then.
fn run<DB, C>(connection: &mut C, source: EmbeddedMigrations) -> Result<usize, StoreError>
where
    DB: diesel::backend::Backend,
    C: MigrationHarness<DB>,
    EmbeddedMigrations: MigrationSource<DB>,
{
    let wrong = |why: Box<dyn std::error::Error + Send + Sync>| StoreError::Other(why.to_string());
    let known: BTreeSet<String> = MigrationSource::<DB>::migrations(&source)
        .map_err(wrong)?
        .iter()
        .map(|migration| migration.name().version().to_string())
        .collect();
    let applied: Vec<MigrationVersion<'static>> = connection.applied_migrations().map_err(wrong)?;
    if let Some(newer) =
        applied.iter().map(ToString::to_string).find(|version| !known.contains(version))
    {
        return Err(StoreError::Newer(newer));
    }
    let new = connection.run_pending_migrations(source).map_err(wrong)?;
    Ok(applied.len() + new.len())
}
