//! The schemas of both engines are the same, and a database newer than the program is left alone.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};

use diesel::connection::SimpleConnection;
use diesel::sql_types::{Bool, Text};
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};

use crate::support::{TestDatabase, empty_databases};

fn run(database: &TestDatabase, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aanschuif"));
    command.env_clear().envs(database.settings()).env("LISTEN", "127.0.0.1:0").args(arguments);
    let output = command.current_dir(database.folder()).stdin(Stdio::null()).output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

fn migrate(database: &TestDatabase) {
    let (status, why) = run(database, &["kiosk", "list"]);
    assert_eq!(status, Some(0), "{why}");
}

fn sqlite(database: &TestDatabase) -> SqliteConnection {
    SqliteConnection::establish(database.url.strip_prefix("sqlite://").unwrap()).unwrap()
}

fn execute(database: &TestDatabase, statement: &str) {
    if database.url.starts_with("sqlite") {
        sqlite(database).batch_execute(statement).unwrap();
    } else {
        PgConnection::establish(&database.url).unwrap().batch_execute(statement).unwrap();
    }
}

#[derive(QueryableByName, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Column {
    #[diesel(sql_type = Text)]
    in_table: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Bool)]
    nullable: bool,
}

#[derive(QueryableByName, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Index {
    #[diesel(sql_type = Text)]
    in_table: String,
    /// The columns, in their order, separated by commas.
    #[diesel(sql_type = Text)]
    columns: String,
    #[diesel(sql_type = Bool)]
    is_unique: bool,
    /// The condition of a partial index; empty for one of all rows.
    #[diesel(sql_type = Text)]
    condition: String,
}

#[derive(Debug, PartialEq, Eq)]
struct Schema {
    columns: BTreeSet<Column>,
    indexes: BTreeSet<Index>,
    foreign_keys: BTreeSet<String>,
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

// The words of stories are a table of another kind in each, for their searches.
const SQLITE_COLUMNS: &str = "
    SELECT t.name AS in_table, c.name AS name, c.type AS kind,
           c.\"notnull\" = 0 AND c.pk = 0 AS nullable
    FROM sqlite_schema t JOIN pragma_table_info(t.name) c
    WHERE t.type = 'table' AND t.name NOT LIKE '\\_\\_diesel%' ESCAPE '\\'
      AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND t.name NOT LIKE 'story\\_words%' ESCAPE '\\'";
const POSTGRES_COLUMNS: &str = "
    SELECT table_name::text AS in_table, column_name::text AS name, data_type::text AS kind,
           is_nullable = 'YES' AS nullable
    FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_diesel%' AND table_name <> 'story_words'";

// An INTEGER PRIMARY KEY of SQLite has no index of its own.
const SQLITE_INDEXES: &str = "
    SELECT t.name AS in_table,
           (SELECT group_concat(name) FROM
               (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno)) AS columns,
           i.\"unique\" AS is_unique,
           CASE WHEN i.partial THEN
               (SELECT substr(sql, instr(sql, ' WHERE ') + 7) FROM sqlite_schema s
                WHERE s.name = i.name) ELSE '' END AS condition
    FROM sqlite_schema t JOIN pragma_index_list(t.name) i
    WHERE t.type = 'table' AND t.name NOT LIKE '\\_\\_diesel%' ESCAPE '\\'
      AND t.name NOT LIKE 'story\\_words%' ESCAPE '\\'";
const POSTGRES_INDEXES: &str = "
    SELECT t.relname::text AS in_table,
           (SELECT string_agg(a.attname, ',' ORDER BY k.position)
            FROM unnest(x.indkey::int[]) WITH ORDINALITY k (number, position)
            JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.number) AS columns,
           x.indisunique AS is_unique,
           coalesce(pg_get_expr(x.indpred, x.indrelid), '') AS condition
    FROM pg_index x
    JOIN pg_class t ON t.oid = x.indrelid
    JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = 'public'
    WHERE t.relname NOT LIKE '\\_\\_diesel%' AND t.relname <> 'story_words'";

const SQLITE_FOREIGN_KEYS: &str = "
    SELECT t.name || '.' || f.\"from\" || ' ' || f.\"table\" AS line
    FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'";
const POSTGRES_FOREIGN_KEYS: &str = "
    SELECT t.relname || '.' || a.attname || ' ' || r.relname AS line
    FROM pg_constraint c
    JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class r ON r.oid = c.confrelid
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = ANY (c.conkey)
    WHERE c.contype = 'f' AND t.relname <> 'story_words'";

/// The name that both engines' types are given here; what SQLite keeps as text or a number may be a
/// moment, a day or a truth in PostgreSQL.
fn storage(kind: &str) -> &str {
    match kind {
        "BIGINT" | "BOOLEAN" => "INTEGER",
        "DATE" | "TIMESTAMP WITHOUT TIME ZONE" => "TEXT",
        "DOUBLE PRECISION" => "REAL",
        "BYTEA" => "BLOB",
        other => other,
    }
}

fn plain(condition: &str) -> String {
    condition.chars().filter(|c| !"() ".contains(*c)).collect::<String>().to_lowercase()
}

fn schema(columns: Vec<Column>, indexes: Vec<Index>, foreign_keys: Vec<Line>) -> Schema {
    let columns: BTreeSet<Column> = columns
        .into_iter()
        .map(|column| {
            let kind = column.kind.to_uppercase();
            Column { kind: storage(&kind).to_owned(), ..column }
        })
        .collect();
    let indexes = indexes.into_iter().filter(|index| index.columns != "id");
    let indexes: BTreeSet<Index> =
        indexes.map(|index| Index { condition: plain(&index.condition), ..index }).collect();
    assert!(columns.len() > 150 && indexes.len() > 30, "{} {}", columns.len(), indexes.len());
    let foreign_keys = foreign_keys.into_iter().map(|line| line.line).collect();
    Schema { columns, indexes, foreign_keys }
}

#[test]
fn both_databases_have_the_same_tables_columns_indexes_and_references() {
    let databases = empty_databases();
    databases.iter().for_each(migrate);
    let [embedded, server] = databases.as_slice() else { return };
    let mut sqlite = sqlite(embedded);
    let mut postgres = PgConnection::establish(&server.url).unwrap();
    let one = schema(
        sql_query(SQLITE_COLUMNS).load(&mut sqlite).unwrap(),
        sql_query(SQLITE_INDEXES).load(&mut sqlite).unwrap(),
        sql_query(SQLITE_FOREIGN_KEYS).load(&mut sqlite).unwrap(),
    );
    let other = schema(
        sql_query(POSTGRES_COLUMNS).load(&mut postgres).unwrap(),
        sql_query(POSTGRES_INDEXES).load(&mut postgres).unwrap(),
        sql_query(POSTGRES_FOREIGN_KEYS).load(&mut postgres).unwrap(),
    );
    assert_eq!(one.columns, other.columns);
    assert_eq!(one.indexes, other.indexes);
    assert_eq!(one.foreign_keys, other.foreign_keys);
}

#[test]
fn the_rule_of_one_open_stay_is_in_the_database_itself() {
    for database in empty_databases() {
        migrate(&database);
        let indexes: Vec<Index> = if database.url.starts_with("sqlite") {
            sql_query(SQLITE_INDEXES).load(&mut sqlite(&database)).unwrap()
        } else {
            let mut postgres = PgConnection::establish(&database.url).unwrap();
            sql_query(POSTGRES_INDEXES).load(&mut postgres).unwrap()
        };
        for column in ["desk_id", "person_id"] {
            let holds = |index: &&Index| {
                (index.in_table.as_str(), index.columns.as_str()) == ("stays", column)
                    && index.is_unique
                    && plain(&index.condition) == "ended_atisnull"
            };
            assert_eq!(indexes.iter().filter(holds).count(), 1, "{column}");
        }
    }
}

#[test]
fn each_migration_is_there_for_both_databases() {
    let names = |engine: &str| -> BTreeSet<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(engine);
        let entries = std::fs::read_dir(folder).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    };
    assert!(!names("sqlite").is_empty());
    assert_eq!(names("sqlite"), names("postgres"));
}

#[test]
fn every_command_refuses_a_database_that_is_newer_than_the_program() {
    const FUTURE: &str = "29990101000000";
    for database in empty_databases() {
        migrate(&database);
        let insert =
            format!("INSERT INTO __diesel_schema_migrations (version) VALUES ('{FUTURE}')");
        execute(&database, &insert);
        let file = |kind: &str, header: &str| {
            let file = database.folder().join(format!("{kind}.csv"));
            std::fs::write(&file, format!("{header}\n")).unwrap();
            file.to_str().unwrap().to_owned()
        };
        let places = file(
            "places",
            "site,time_zone,opens,closes,floor,zone,kind,capacity,table,desk,x,y,features",
        );
        let people =
            file("people", "email,name,organisation,team,language,badge,needs,visible_since");
        let stays = file("stays", "email,site,zone,desk,started_at,ended_at,unseen");
        let backup = database.folder().join("backup.sqlite");
        let commands: [&[&str]; 15] = [
            &["serve"],
            &["import", "places", &places],
            &["import", "people", &people],
            &["import", "stays", &stays],
            &["site", "show", "HQ"],
            &["site", "set", "HQ", "k=10"],
            &["organisation", "set", "Host", "--kind", "host"],
            &["kiosk", "add", "HQ", "door"],
            &["kiosk", "list"],
            &["kiosk", "revoke", "1"],
            &["access", "add", "plans", "--role", "facility"],
            &["access", "list"],
            &["close-day", "HQ", "2026-11-17"],
            &["digest", "--week", "2026-W47", "--json"],
            &["draws", "export", "HQ", "2026-11-17"],
        ];
        let backup = ["backup", backup.to_str().unwrap()];
        // A server is copied by its own tools.
        let embedded = database.url.starts_with("sqlite");
        let commands = commands.into_iter().chain(embedded.then_some(backup.as_slice()));
        for command in commands {
            let (status, why) = run(&database, command);
            assert_eq!(status, Some(1), "{command:?}: {why}");
            assert!(why.contains(FUTURE), "{command:?}: {why}");
        }
    }
}
