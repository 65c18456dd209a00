//! The tables themselves, beside the program: what no answer tells.

use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};

use crate::support::TestDatabase;

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// Whether the database is one of PostgreSQL.
pub fn is_on_server(database: &TestDatabase) -> bool {
    database.url.starts_with("postgres")
}

/// Runs a statement.
pub fn execute(database: &TestDatabase, statement: &str) {
    if is_on_server(database) {
        PgConnection::establish(&database.url).unwrap().batch_execute(statement).unwrap();
    } else {
        open_file(database).batch_execute(statement).unwrap();
    }
}

/// What a query finds, whose rows have one text `line` each.
pub fn texts(database: &TestDatabase, query: &str) -> Vec<String> {
    let query = sql_query(query);
    let lines: Vec<Line> = if is_on_server(database) {
        query.load(&mut PgConnection::establish(&database.url).unwrap()).unwrap()
    } else {
        query.load(&mut open_file(database)).unwrap()
    };
    lines.into_iter().map(|line| line.line).collect()
}

fn open_file(database: &TestDatabase) -> SqliteConnection {
    let path = database.url.strip_prefix("sqlite://").unwrap();
    let mut file = SqliteConnection::establish(path).unwrap();
    // As the program does: what is changed here leaves nothing behind either.
    file.batch_execute("PRAGMA busy_timeout = 10000; PRAGMA secure_delete = ON").unwrap();
    file
}

/// How many rows a table has; with a condition after its name, how many of them.
pub fn count(database: &TestDatabase, rows: &str) -> i64 {
    let query = format!("SELECT CAST(count(*) AS TEXT) AS line FROM {rows}");
    texts(database, &query)[0].parse().unwrap()
}

/// Begins a transaction of another process on PostgreSQL and does something in it; it ends with `COMMIT`, or without
/// a trace when it is dropped.
pub fn begin(database: &TestDatabase, statements: &str) -> PgConnection {
    let mut connection = PgConnection::establish(&database.url).unwrap();
    connection.batch_execute(&format!("BEGIN; {statements}")).unwrap();
    connection
}

/// Whether anybody waits for a lock on PostgreSQL.
pub fn somebody_waits(database: &TestDatabase) -> bool {
    let waiting = "SELECT CAST(count(*) AS TEXT) AS line FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'";
    texts(database, waiting)[0] != "0"
}
