//! Reads and changes tables directly, for what no response shows.

use std::cell::RefCell;
use std::collections::HashMap;

use diesel::connection::SimpleConnection;
use diesel::sql_types::{BigInt, Text};
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};

use crate::support::TestDatabase;

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// A database, or the address of one that is not the test's own, such as a copy.
pub trait HasUrl {
    fn url(&self) -> &str;
}

impl HasUrl for TestDatabase {
    fn url(&self) -> &str {
        &self.url
    }
}

impl HasUrl for str {
    fn url(&self) -> &str {
        self
    }
}

impl HasUrl for String {
    fn url(&self) -> &str {
        self
    }
}

/// Whether the database is one of PostgreSQL.
pub fn is_on_server(database: &(impl HasUrl + ?Sized)) -> bool {
    database.url().starts_with("postgres")
}

/// Runs statements.
#[track_caller]
pub fn execute(database: &(impl HasUrl + ?Sized), statements: &str) {
    let done = if is_on_server(database) {
        on_server(database.url(), |server| server.batch_execute(statements))
    } else {
        open_file(database.url()).batch_execute(statements)
    };
    done.unwrap_or_else(|why| panic!("{statements}: {why}"));
}

/// The results of a query whose rows have one text `line` each.
#[track_caller]
pub fn texts(database: &(impl HasUrl + ?Sized), query: &str) -> Vec<String> {
    find::<Line>(database.url(), query).into_iter().map(|line| line.line).collect()
}

/// The number that `SELECT … AS n` finds.
#[track_caller]
pub fn number(database: &(impl HasUrl + ?Sized), query: &str) -> i64 {
    find::<Number>(database.url(), query)[0].n
}

/// How many rows a table has; with a condition after its name, how many of them.
#[track_caller]
pub fn count(database: &(impl HasUrl + ?Sized), rows: &str) -> i64 {
    number(database, &format!("SELECT count(*) AS n FROM {rows}"))
}

/// How many rows of a table meet a condition.
#[track_caller]
pub fn count_where(database: &(impl HasUrl + ?Sized), table: &str, condition: &str) -> i64 {
    count(database, &format!("{table} WHERE {condition}"))
}

/// The number of the person with this address.
#[track_caller]
pub fn person_number(database: &TestDatabase, email: &str) -> i64 {
    number(database, &format!("SELECT id AS n FROM persons WHERE email = '{email}'"))
}

#[track_caller]
fn find<T>(url: &str, query: &str) -> Vec<T>
where
    T: QueryableByName<diesel::pg::Pg> + QueryableByName<diesel::sqlite::Sqlite> + 'static,
{
    let found = if is_on_server(url) {
        on_server(url, |server| sql_query(query).load(server))
    } else {
        sql_query(query).load(&mut open_file(url))
    };
    found.unwrap_or_else(|why| panic!("{query}: {why}"))
}

thread_local! {
    /// What this thread has open: to connect costs PostgreSQL more than most queries do.
    static OPEN: RefCell<HashMap<String, PgConnection>> = RefCell::default();
}

/// Works with this thread's connection to a database of PostgreSQL.
#[track_caller]
fn on_server<T>(url: &str, work: impl FnOnce(&mut PgConnection) -> T) -> T {
    OPEN.with_borrow_mut(|open| {
        // The server may have ended it: with a database that was dropped, or because a test did.
        if open.get_mut(url).is_some_and(|server| server.batch_execute("SELECT 1").is_err()) {
            open.remove(url);
        }
        let connect = || PgConnection::establish(url).unwrap();
        work(open.entry(url.to_owned()).or_insert_with(connect))
    })
}

/// Closes what this thread has open to a database.
pub fn close(database: &(impl HasUrl + ?Sized)) {
    OPEN.with_borrow_mut(|open| open.remove(database.url()));
}

fn open_file(url: &str) -> SqliteConnection {
    let path = url.strip_prefix("sqlite://").unwrap();
    let mut file = SqliteConnection::establish(path).unwrap();
    // Like the program does, so that changes leave nothing behind here either.
    let settings =
        "PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON";
    file.batch_execute(settings).unwrap();
    file
}

/// Begins a transaction of another process on PostgreSQL and runs statements in it. It ends with `COMMIT`, or is
/// rolled back on drop.
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
