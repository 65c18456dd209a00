//! Creates a database for each test, on every available engine.
//!
//! SQLite is always available. PostgreSQL is available if `TEST_POSTGRES_URL` names a server on which databases may
//! be created, as `tests/with-postgres.sh` does. `AANSCHUIF_TEST_DATABASE` (`sqlite` or `postgres`) selects one of
//! the two.
//!
//! Migrations run once per test program: each database is a copy of a migrated one. Tests of the migrations
//! themselves start with [`empty_databases`].

pub mod abort_at;
pub mod mail_server;
pub mod statements;
pub mod tables;
mod template;

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use tempfile::TempDir;

use self::tables::is_on_server;

/// A database, with a folder for other files of a test; both are deleted on drop.
pub struct TestDatabase {
    /// The value for `DATABASE_URL`.
    pub url: String,
    folder: TempDir,
    on_server: Option<OnServer>,
}

struct OnServer {
    server: String,
    name: String,
}

/// What is in a new database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Content {
    Nothing,
    Schema,
}

/// A new database at this program's schema on each engine.
pub fn databases() -> Vec<TestDatabase> {
    databases_with(Content::Schema)
}

/// A new, completely empty database on each engine.
pub fn empty_databases() -> Vec<TestDatabase> {
    databases_with(Content::Nothing)
}

/// Runs a test on a new database of each engine, concurrently.
pub fn on_each_database(test: impl AsyncFn(TestDatabase) + Sync) {
    let run = |database| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(test(database));
    };
    let name = std::thread::current().name().unwrap_or_default().to_owned();
    std::thread::scope(|scope| {
        let start = |database: TestDatabase| {
            let engine = if is_on_server(&database) { "postgres" } else { "sqlite" };
            let thread = std::thread::Builder::new().name(format!("{name} on {engine}"));
            thread.spawn_scoped(scope, || run(database)).unwrap()
        };
        let threads: Vec<_> = databases().into_iter().map(start).collect();
        let ended: Vec<_> = threads.into_iter().map(std::thread::ScopedJoinHandle::join).collect();
        // Each has printed why it failed.
        assert!(ended.iter().all(Result::is_ok), "not on every database");
    });
}

fn databases_with(content: Content) -> Vec<TestDatabase> {
    let only = std::env::var("AANSCHUIF_TEST_DATABASE").ok();
    let wanted = |engine: &str| only.as_deref().is_none_or(|only| only == engine);
    let server = std::env::var("TEST_POSTGRES_URL").ok().filter(|_| wanted("postgres"));
    let mut databases = Vec::new();
    if wanted("sqlite") {
        databases.push(TestDatabase::sqlite(content));
    }
    databases.extend(server.map(|server| TestDatabase::postgres(server, content)));
    assert!(!databases.is_empty(), "AANSCHUIF_TEST_DATABASE leaves no database to test on");
    databases
}

impl TestDatabase {
    /// The settings of a program on this database; letters become files in the folder.
    pub fn settings(&self) -> Vec<(&'static str, String)> {
        let mail = self.folder().join("mail");
        vec![
            ("DATABASE_URL", self.url.clone()),
            ("MAIL_URL", format!("file:{}", mail.display())),
            ("SECRET_KEY", "a secret key that only tests know".to_owned()),
        ]
    }

    /// Another new database on the same engine.
    pub fn another(&self) -> Self {
        match &self.on_server {
            None => Self::sqlite(Content::Schema),
            Some(OnServer { server, .. }) => Self::postgres(server.clone(), Content::Schema),
        }
    }

    /// A folder of the test's own.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn sqlite(content: Content) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("test.sqlite");
        if content == Content::Schema {
            template::write_file(&file);
        }
        Self { url: format!("sqlite://{}", file.display()), folder, on_server: None }
    }

    fn postgres(server: String, content: Content) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let name = format!("aanschuif_test_{}_{number}", std::process::id());
        let url = url_on(&server, &name);
        let template = match content {
            Content::Nothing => "template1",
            Content::Schema => template::on_server(&server),
        };
        execute_on(&server, &format!("DROP DATABASE IF EXISTS {name}"));
        execute_on(&server, &format!("CREATE DATABASE {name} TEMPLATE {template}"));
        let on_server = OnServer { server, name };
        Self { url, folder: tempfile::tempdir().unwrap(), on_server: Some(on_server) }
    }
}

/// The address of another database on the same server.
fn url_on(server: &str, name: &str) -> String {
    let (address, _) = server.rsplit_once('/').unwrap();
    format!("{address}/{name}")
}

fn execute_on(server: &str, statement: &str) {
    tables::execute(server, statement);
}

impl Drop for OnServer {
    fn drop(&mut self) {
        tables::close(url_on(&self.server, &self.name).as_str());
        // A failed test may leave connections behind; its server does not outlive the run for long.
        if let Ok(mut connection) = PgConnection::establish(&self.server) {
            let _ = connection
                .batch_execute(&format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
        }
    }
}
