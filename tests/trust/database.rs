//! Dumps the whole database as text, and compares it with an earlier dump.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, Ordering};

use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};

use crate::support::TestDatabase;

/// Tables that a GET may write to.
const NOTES: [&str; 2] = ["access_log", "jobs"];
/// Columns that a GET may write to, and the one that a restored snapshot changes.
const TIMES: [&str; 2] = ["last_seen_at", "places_version"];

/// All rows of all tables, a line each, save what a GET may write.
pub type Dump = BTreeMap<String, Vec<String>>;

enum Open {
    File(SqliteConnection),
    /// One that reads, and one that puts back: who switches triggers off forgets all plans.
    Server(PgConnection, PgConnection),
}

/// A connection beside the program's.
pub struct Database {
    open: Open,
    tables: Vec<String>,
    dump: String,
    snapshot: PathBuf,
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

impl Open {
    fn lines(&mut self, query: &str) -> Vec<String> {
        let query = sql_query(query);
        let lines: Vec<Line> = match self {
            Self::File(file) => query.load(file).unwrap(),
            Self::Server(server, _) => query.load(server).unwrap(),
        };
        lines.into_iter().map(|line| line.line).collect()
    }

    fn run(&mut self, statements: &str) {
        match self {
            Self::File(file) => file.batch_execute(statements).unwrap(),
            Self::Server(server, _) => server.batch_execute(statements).unwrap(),
        }
    }
}

impl Database {
    /// Opens a database that the program has migrated.
    pub fn open(database: &TestDatabase) -> Self {
        let mut open = if database.url.starts_with("postgres") {
            let [reads, puts_back] =
                [(); 2].map(|()| PgConnection::establish(&database.url).unwrap());
            Open::Server(reads, puts_back)
        } else {
            let path = database.url.strip_prefix("sqlite://").unwrap();
            Open::File(SqliteConnection::establish(path).unwrap())
        };
        let is_file = matches!(open, Open::File(_));
        if is_file {
            open.run("PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = OFF");
        }
        let columns = open.lines(if is_file {
            "SELECT t.name || ' ' || c.name AS line FROM sqlite_master t, pragma_table_info(t.name) c
             WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE '%diesel%'
             -- A search has tables of its own, which cannot be copied by row.
             AND t.name NOT LIKE 'story_words%'
             ORDER BY t.name, c.cid"
        } else {
            "SELECT table_name || ' ' || column_name AS line FROM information_schema.columns
             WHERE table_schema = 'public' AND table_name NOT LIKE '%diesel%'
             ORDER BY table_name, ordinal_position"
        });
        let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (table, column) in columns.iter().map(|line| line.split_once(' ').unwrap()) {
            let kept = tables.entry(table.to_owned()).or_default();
            if !TIMES.contains(&column) {
                kept.push(if is_file {
                    format!("quote(\"{column}\")")
                } else {
                    format!("coalesce(quote_literal(\"{column}\"::text), 'NULL')")
                });
            }
        }
        assert!(tables.len() > 35, "{tables:?}");
        let selects = tables.iter().filter(|(table, _)| !NOTES.contains(&table.as_str())).map(
            |(table, columns)| {
                let columns = columns.join(" || ', ' || ");
                format!("SELECT '{table} ' || {columns} AS line FROM \"{table}\"")
            },
        );
        let mut dump = selects.collect::<Vec<_>>().join(" UNION ALL ");
        if !is_file {
            // Planned once: that takes longer than to run it.
            open.run(&format!("PREPARE dump AS {dump}"));
            "EXECUTE dump".clone_into(&mut dump);
        }
        let tables = tables.into_keys().collect();
        let snapshot = database.folder().join("snapshot.sqlite");
        Self { open, tables, dump, snapshot }
    }

    /// What it runs on.
    pub fn engine(&self) -> &'static str {
        if matches!(self.open, Open::File(_)) { "sqlite" } else { "postgres" }
    }

    /// The whole database.
    pub fn dump(&mut self) -> Dump {
        let mut dump = Dump::new();
        for line in self.open.lines(&self.dump) {
            let (table, row) = line.split_once(' ').unwrap();
            dump.entry(table.to_owned()).or_default().push(row.to_owned());
        }
        dump.values_mut().for_each(|rows| rows.sort());
        dump
    }

    /// Keeps all tables as they are now, once.
    pub fn keep(&mut self) {
        match &mut self.open {
            Open::File(file) => {
                file.batch_execute(&format!("VACUUM INTO '{}'", self.snapshot.display())).unwrap();
            }
            Open::Server(_, server) => {
                let copies = self.tables.iter().map(|table| {
                    format!("CREATE TABLE kept.\"{table}\" AS TABLE public.\"{table}\"; ")
                });
                let copies = copies.collect::<String>();
                server.batch_execute(&format!("CREATE SCHEMA kept; {copies}")).unwrap();
            }
        }
    }

    /// Puts these tables back as they were kept.
    pub fn put_back(&mut self, tables: &[String]) {
        // The program keeps plans by their version: one that was never there is in no such memory.
        static VERSION: AtomicI64 = AtomicI64::new(1_000);
        let version = VERSION.fetch_add(1_000, Ordering::SeqCst);
        let after = format!("UPDATE sites SET places_version = {version}; COMMIT");
        let copies = |kept: &str, here: &str| {
            let copies = tables.iter().map(|table| {
                format!(
                    "DELETE FROM {here}.\"{table}\"; \
                     INSERT INTO {here}.\"{table}\" SELECT * FROM {kept}.\"{table}\"; "
                )
            });
            copies.collect::<String>()
        };
        match &mut self.open {
            Open::File(file) => {
                // As with the server's session_replication_role, triggers have no say in what was there before. Only those
                // of these tables: whoever changes the schema has each connection read it again.
                let of_triggers = |file: &mut SqliteConnection, what: &str| {
                    let names = tables.iter().map(|table| format!("'{table}'"));
                    let names = names.collect::<Vec<_>>().join(", ");
                    let query = format!(
                        "SELECT {what} AS line FROM sqlite_master \
                         WHERE type = 'trigger' AND tbl_name IN ({names}) ORDER BY name"
                    );
                    let lines: Vec<Line> = sql_query(query).load(file).unwrap();
                    lines.into_iter().map(|line| line.line + "; ").collect::<String>()
                };
                let dropped = of_triggers(file, "'DROP TRIGGER main.' || name");
                let created = of_triggers(file, "sql");
                file.batch_execute(&format!(
                    "ATTACH '{}' AS kept; BEGIN IMMEDIATE; {dropped}{}{created}{after}; DETACH kept",
                    self.snapshot.display(),
                    copies("kept", "main"),
                ))
                .unwrap();
            }
            Open::Server(_, server) => server
                .batch_execute(&format!(
                    "BEGIN; SET LOCAL session_replication_role = replica; {}{after}",
                    copies("kept", "public"),
                ))
                .unwrap(),
        }
    }

    /// Changes something that no request can.
    pub fn run(&mut self, statement: &str) {
        self.open.run(statement);
    }

    /// What a query finds, whose rows have one text `line` each.
    pub fn texts(&mut self, query: &str) -> Vec<String> {
        self.open.lines(query)
    }

    /// The one number that a query finds as `n`.
    pub fn number(&mut self, from: &str) -> i64 {
        let found = self.open.lines(&format!("SELECT CAST(id AS TEXT) AS line FROM {from}"));
        found.first().unwrap_or_else(|| panic!("none of {from}")).parse().unwrap()
    }
}

/// The tables in which two dumps differ.
pub fn differences(before: &Dump, after: &Dump) -> Vec<String> {
    let tables: std::collections::BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let differ = tables.into_iter().filter(|table| before.get(*table) != after.get(*table));
    differ.cloned().collect()
}

/// The lines in which two dumps differ: gone `-`, new `+`.
pub fn changes(before: &Dump, after: &Dump) -> Vec<String> {
    let none = Vec::new();
    let mut lines = Vec::new();
    for table in differences(before, after) {
        let (old, new) = (before.get(&table).unwrap_or(&none), after.get(&table).unwrap_or(&none));
        let gone = old.iter().filter(|row| !new.contains(row)).map(|row| format!("-{table} {row}"));
        lines.extend(gone);
        let came = new.iter().filter(|row| !old.contains(row)).map(|row| format!("+{table} {row}"));
        lines.extend(came);
    }
    // Enough to know it by: letters are long.
    lines.into_iter().map(|line| line.chars().take(300).collect()).collect()
}
