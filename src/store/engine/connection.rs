//! One connection type over both engines.

use diesel::{PgConnection, SqliteConnection};

/// A connection to either engine; every query in the store is written once against it.
#[derive(diesel::MultiConnection)]
pub enum AnyConnection {
    Postgres(PgConnection),
    Sqlite(SqliteConnection),
}

pub type Backend = <AnyConnection as diesel::connection::Connection>::Backend;
