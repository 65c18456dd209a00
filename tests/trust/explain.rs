//! Asks the databases for the plan of a statement.

use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};
use serde_json::Value;

use crate::support::TestDatabase;
use crate::support::tables::is_on_server;

#[derive(QueryableByName)]
struct Detail {
    #[diesel(sql_type = Text)]
    detail: String,
}

/// A table that a statement reads as a whole.
pub struct Scan {
    pub table: String,
    /// What the engine says about it.
    pub how: String,
}

/// A connection that is asked how a statement would be run.
pub enum Explainer {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Explainer {
    /// Opens a migrated database, which may be empty.
    pub fn open(database: &TestDatabase) -> Self {
        if is_on_server(database) {
            let mut server = PgConnection::establish(&database.url).unwrap();
            // With these settings it reads a whole table, or joins by reading one, only where nothing else is possible:
            // whether or not there are enough rows here to make that slow.
            server
                .batch_execute(
                    "SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off;
                     SET enable_hashjoin = off; SET enable_mergejoin = off; SET jit = off;",
                )
                .unwrap();
            Self::Postgres(server)
        } else {
            let path = database.url.strip_prefix("sqlite://").unwrap();
            Self::Sqlite(SqliteConnection::establish(path).unwrap())
        }
    }

    /// The tables that a statement reads as a whole; not those of which it reads a partial index.
    pub fn scans(&mut self, statement: &str) -> Vec<Scan> {
        match self {
            Self::Sqlite(file) => scans_of_file(file, statement),
            Self::Postgres(server) => scans_on_server(server, statement),
        }
    }

    /// Whether an embedded database sorts rows before a statement returns the first.
    pub fn sorts(&mut self, statement: &str) -> bool {
        let Self::Sqlite(file) = self else { panic!("a server's plan depends on its statistics") };
        // With values it plans otherwise than without.
        let asked = statement.replace("LIMIT ?", "LIMIT 1").replace('?', "'2026-11-23'");
        let plan = plan_of_file(file, &asked);
        plan.iter().any(|step| step.detail.contains("B-TREE FOR"))
    }
}

fn plan_of_file(file: &mut SqliteConnection, statement: &str) -> Vec<Detail> {
    sql_query(format!("EXPLAIN QUERY PLAN {statement}")).load(file).unwrap()
}

fn scans_of_file(file: &mut SqliteConnection, statement: &str) -> Vec<Scan> {
    let mut scans = Vec::new();
    for Detail { detail } in plan_of_file(file, statement) {
        let mut words = detail.split_whitespace();
        let verb = words.next().unwrap();
        let table = words.next().unwrap_or_default().to_owned();
        let whole = (verb == "SCAN" && table != "CONSTANT")
            // The least or the greatest of all.
            || (verb == "SEARCH" && !detail.contains('('));
        // All of a site is all there is, in most houses.
        let of_site = verb == "SEARCH" && detail.ends_with("(site_id=?)");
        let index = detail.split_once("INDEX ").and_then(|(_, rest)| rest.split(' ').next());
        let partial = index.is_some_and(|index| is_partial(file, index));
        if (whole || of_site) && !partial {
            scans.push(Scan { table, how: detail });
        }
    }
    scans
}

fn is_partial(file: &mut SqliteConnection, index: &str) -> bool {
    let query =
        "SELECT sql AS detail FROM sqlite_master WHERE type = 'index' AND sql LIKE '% WHERE %'
                 AND name = ?";
    let found: Vec<Detail> = sql_query(query).bind::<Text, _>(index).load(file).unwrap();
    !found.is_empty()
}

fn scans_on_server(server: &mut PgConnection, statement: &str) -> Vec<Scan> {
    let parameters = (1..).take_while(|n| mentions(statement, *n)).count();
    server.batch_execute(&format!("PREPARE asked AS {statement}")).unwrap();
    let nulls = vec!["NULL"; parameters].join(", ");
    let arguments = if nulls.is_empty() { nulls } else { format!("({nulls})") };
    let explain = format!("EXPLAIN (FORMAT JSON) EXECUTE asked{arguments}");
    let plan = explained(server, &explain);
    server.batch_execute("DEALLOCATE asked").unwrap();
    let mut scans = Vec::new();
    look(server, &plan[0]["Plan"], &mut scans);
    scans
}

fn mentions(statement: &str, parameter: usize) -> bool {
    let name = format!("${parameter}");
    let mut after = statement.split(&name).skip(1);
    after.any(|rest| !rest.starts_with(|next: char| next.is_ascii_digit()))
}

#[derive(QueryableByName)]
struct Plan {
    #[diesel(sql_type = Text, column_name = "QUERY PLAN")]
    plan: String,
}

fn explained(server: &mut PgConnection, explain: &str) -> Value {
    let plan: Vec<Plan> = sql_query(explain).load(server).unwrap();
    serde_json::from_str(&plan[0].plan).unwrap()
}

/// Looks through a plan for what reads a whole table.
fn look(server: &mut PgConnection, node: &Value, scans: &mut Vec<Scan>) {
    let kind = node["Node Type"].as_str().unwrap();
    let condition = node["Index Cond"].as_str();
    let whole = match kind {
        "Seq Scan" => true,
        "Index Scan" | "Index Only Scan" | "Bitmap Index Scan" => {
            let index = node["Index Name"].as_str().unwrap();
            condition.is_none() && !is_partial_on_server(server, index)
        }
        _ => false,
    };
    if whole {
        let table = match (node["Relation Name"].as_str(), node["Index Name"].as_str()) {
            (Some(table), _) => table.to_owned(),
            (None, index) => table_of(server, index.unwrap()),
        };
        let filter = node["Filter"].as_str().unwrap_or("all");
        scans.push(Scan { table, how: format!("{kind}: {filter}") });
    }
    for below in node["Plans"].as_array().into_iter().flatten() {
        look(server, below, scans);
    }
}

fn is_partial_on_server(server: &mut PgConnection, index: &str) -> bool {
    let query = format!(
        "SELECT indexdef AS detail FROM pg_indexes WHERE indexname = '{index}' AND indexdef LIKE '% WHERE %'"
    );
    !sql_query(query).load::<Detail>(server).unwrap().is_empty()
}

fn table_of(server: &mut PgConnection, index: &str) -> String {
    let query =
        format!("SELECT tablename::text AS detail FROM pg_indexes WHERE indexname = '{index}'");
    sql_query(query).load::<Detail>(server).unwrap().remove(0).detail
}
