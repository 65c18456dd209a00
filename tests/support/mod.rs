//! A database of its own for each test, on every engine there is.
//!
//! SQLite is always there. PostgreSQL is where `TEST_POSTGRES_URL` names a server on which databases
//! may be made, as `tests/with-postgres.sh` does. `AANSCHUIF_TEST_DATABASE` (`sqlite` or `postgres`)
//! leaves only one of the two.

pub mod statements;
pub mod tables;

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use tempfile::TempDir;

/// An empty database, with a folder for whatever else a test leaves; both go when it is dropped.
pub struct TestDatabase {
    /// What `DATABASE_URL` is to be.
    pub url: String,
    folder: TempDir,
    _on_server: Option<OnServer>,
}

struct OnServer {
    server: String,
    name: String,
}

/// A new database on each engine.
pub fn databases() -> Vec<TestDatabase> {
    let only = std::env::var("AANSCHUIF_TEST_DATABASE").ok();
    let wanted = |engine: &str| only.as_deref().is_none_or(|only| only == engine);
    let server = std::env::var("TEST_POSTGRES_URL").ok().filter(|_| wanted("postgres"));
    let mut databases = Vec::new();
    if wanted("sqlite") {
        databases.push(TestDatabase::sqlite());
    }
    databases.extend(server.map(TestDatabase::postgres));
    assert!(!databases.is_empty(), "AANSCHUIF_TEST_DATABASE leaves no database to test on");
    databases
}

impl TestDatabase {
    /// The settings that a program on this database needs; letters become files in the folder.
    pub fn settings(&self) -> Vec<(&'static str, String)> {
        let mail = self.folder().join("mail");
        vec![
            ("DATABASE_URL", self.url.clone()),
            ("MAIL_URL", format!("file:{}", mail.display())),
            ("SECRET_KEY", "a secret key that only tests know".to_owned()),
        ]
    }

    /// A folder of the test's own.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", folder.path().join("test.sqlite").display());
        Self { url, folder, _on_server: None }
    }

    fn postgres(server: String) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let name = format!("aanschuif_test_{}_{number}", std::process::id());
        let (address, _) = server.rsplit_once('/').unwrap();
        let url = format!("{address}/{name}");
        let on_server = OnServer { server, name };
        on_server.execute("DROP DATABASE IF EXISTS");
        on_server.execute("CREATE DATABASE");
        Self { url, folder: tempfile::tempdir().unwrap(), _on_server: Some(on_server) }
    }
}

impl OnServer {
    fn execute(&self, statement: &str) {
        let mut connection = PgConnection::establish(&self.server).unwrap();
        connection.batch_execute(&format!("{statement} {}", self.name)).unwrap();
    }
}

impl Drop for OnServer {
    fn drop(&mut self) {
        // A test that failed may leave connections behind; its server does not outlive the run for long.
        if let Ok(mut connection) = PgConnection::establish(&self.server) {
            let _ = connection
                .batch_execute(&format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
        }
    }
}
