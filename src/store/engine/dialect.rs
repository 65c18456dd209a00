//! What the two engines say differently, or diesel says for one engine at a time only.

use diesel::RunQueryDsl;
use diesel::connection::SimpleConnection;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::result::QueryResult;

use super::connection::{AnyConnection as Connection, Backend};
use super::failure::StoreError;

/// An insert that leaves a row alone when a unique constraint already has it.
struct OrIgnore<Q>(Q);

impl<Q> QueryId for OrIgnore<Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Q: QueryFragment<Backend>> QueryFragment<Backend> for OrIgnore<Q> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Backend>) -> QueryResult<()> {
        self.0.walk_ast(out.reborrow())?;
        out.push_sql(" ON CONFLICT DO NOTHING");
        Ok(())
    }
}

impl<Q> RunQueryDsl<Connection> for OrIgnore<Q> {}

/// Runs a typed insert with `ON CONFLICT DO NOTHING`; true if the row is new.
pub(crate) fn insert_or_ignore<Q>(connection: &mut Connection, insert: Q) -> QueryResult<bool>
where
    Q: QueryFragment<Backend>,
{
    OrIgnore(insert).execute(connection).map(|rows| rows > 0)
}

/// Inserts many rows: in one statement where the engine gains by it, and typed for one engine at a
/// time, because diesel has no batch insert over both.
macro_rules! insert_many {
    ($connection:expr, $table:expr, $rows:expr) => {
        match $connection {
            crate::Connection::Postgres(postgres) => {
                diesel::insert_into($table).values($rows).execute(postgres)
            }
            crate::Connection::Sqlite(sqlite) => {
                diesel::insert_into($table).values($rows).execute(sqlite)
            }
        }
    };
}
pub(crate) use insert_many;

/// Finds a row and keeps it from changing until the transaction ends; others may hold it so at the same time. An
/// embedded database has one writer at a time in any case.
macro_rules! find_and_hold {
    ($connection:expr, $query:expr, $row:ty) => {
        match $connection {
            crate::Connection::Postgres(postgres) => {
                $query.for_share().get_result::<$row>(postgres)
            }
            crate::Connection::Sqlite(sqlite) => $query.get_result::<$row>(sqlite),
        }
    };
}
pub(crate) use find_and_hold;

/// Finds rows and keeps them for this transaction until it ends: whoever else wants them so, or only to hold them,
/// waits here, and then finds what was made of them. Rows that refer to them can still be added.
macro_rules! find_for_update {
    ($connection:expr, $query:expr, $row:ty) => {
        match $connection {
            crate::Connection::Postgres(postgres) => {
                $query.for_no_key_update().load::<$row>(postgres)
            }
            crate::Connection::Sqlite(sqlite) => $query.load::<$row>(sqlite),
        }
    };
}
pub(crate) use find_for_update;

/// Keeps a table as it is for this transaction until it ends: whoever else changes it waits, and whoever else holds it finds
/// what was made of it. For a few rows of which only so many may be. An embedded database has one writer at a time in
/// any case.
pub(crate) fn hold_table(connection: &mut Connection, table: &str) -> Result<(), StoreError> {
    if let Connection::Postgres(server) = connection {
        server.batch_execute(&format!("LOCK TABLE {table} IN SHARE ROW EXCLUSIVE MODE"))?;
    }
    Ok(())
}

#[derive(diesel::QueryableByName)]
struct Count {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    n: i64,
}

/// Gives back the files of tables if nothing is in any of them: PostgreSQL leaves what was deleted where it was until others
/// need the room. An embedded database overwrites it.
pub(crate) fn truncate_if_empty(
    connection: &mut Connection,
    tables: &[&str],
) -> Result<(), StoreError> {
    let Connection::Postgres(server) = connection else { return Ok(()) };
    let all = tables.join(", ");
    let sizes: Vec<String> =
        tables.iter().map(|table| format!("pg_relation_size('{table}')")).collect();
    let used: Count =
        diesel::sql_query(format!("SELECT {} AS n", sizes.join(" + "))).get_result(server)?;
    if used.n == 0 {
        return Ok(());
    }
    server.batch_execute(&format!("LOCK TABLE {all} IN ACCESS EXCLUSIVE MODE"))?;
    let rows: Vec<String> =
        tables.iter().map(|table| format!("EXISTS (SELECT FROM {table})")).collect();
    let left: Count = diesel::sql_query(format!(
        "SELECT count(*) AS n FROM (SELECT WHERE {}) t",
        rows.join(" OR ")
    ))
    .get_result(server)?;
    if left.n == 0 {
        server.batch_execute(&format!("TRUNCATE {all}"))?;
    }
    Ok(())
}
