//! What the database holds, asked past the service.

use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};

use crate::support::TestDatabase;

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    count: i64,
}

/// How many rows a table has; with a condition after its name, how many of them.
pub fn count(database: &TestDatabase, rows: &str) -> i64 {
    let query = sql_query(format!("SELECT count(*) AS count FROM {rows}"));
    let found: Vec<Count> = match database.url.strip_prefix("sqlite://") {
        Some(file) => query.load(&mut SqliteConnection::establish(file).unwrap()).unwrap(),
        None => query.load(&mut PgConnection::establish(&database.url).unwrap()).unwrap(),
    };
    found[0].count
}
