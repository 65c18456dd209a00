//! Runs the service for tests that use HTTP: in this process with a clock that tests set ([`Application`]), or as the
//! real program, which can be killed ([`Server`]).

pub mod application;
pub mod client;
pub mod house;
pub mod in_process;
pub mod instance;
pub mod server;
pub mod stream;

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use diesel::PgConnection;
use diesel::connection::SimpleConnection;

pub use application::Application;
pub use client::{Answer, Client};
pub use house::House;
pub use in_process::Opened;
pub use instance::Instance;
pub use server::Server;
pub use stream::Stream;

use crate::support::TestDatabase;
use crate::support::tables::somebody_waits;

/// How long a test waits for something to happen.
pub const DEADLINE: Duration = Duration::from_secs(30);

/// Runs a command of the real program on a database, at a given time. Returns status, standard output and error.
pub fn run(database: &TestDatabase, now: &str, arguments: &[&str]) -> (i32, String, String) {
    let output = command(database, now, arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let (stdout, stderr) = (text(output.stdout), text(output.stderr));
    assert!(!stderr.contains("panicked"), "{stderr}");
    (output.status.code().unwrap_or(-1), stdout, stderr)
}

/// Runs a command that must succeed. Returns its standard output.
pub fn ok(database: &TestDatabase, now: &str, arguments: &[&str]) -> String {
    let (status, stdout, stderr) = run(database, now, arguments);
    assert_eq!(status, 0, "{arguments:?}: {stderr}");
    stdout
}

/// Imports a valid file.
pub fn import(database: &TestDatabase, now: &str, kind: &str, text: &str) {
    Opened::at(database, now).import(kind, text);
}

/// Closes a site's day (YYYY-MM-DD).
pub fn close_day(database: &TestDatabase, now: &str, site: &str, day: &str) {
    Opened::at(database, now).close_day(site, day.parse().unwrap());
}

/// Erases the person with this address.
pub fn erase(database: &TestDatabase, now: &str, email: &str) {
    Opened::at(database, now).erase(email);
}

/// Puts the digests of an ISO week into the outbox.
pub fn queue_digests_of(database: &TestDatabase, now: &str, week: &str) {
    Opened::at(database, now).queue_digests(week.parse().unwrap());
}

/// Runs `asked` beside an open transaction, which is committed once somebody waits for it. Returns the result.
pub async fn beside<T>(
    database: &TestDatabase,
    mut other: PgConnection,
    asked: impl Future<Output = T>,
) -> T {
    let committed = async {
        until("somebody waits", async || somebody_waits(database)).await;
        other.batch_execute("COMMIT").unwrap();
    };
    tokio::join!(asked, committed).0
}

/// A command of the program, for the caller to run.
pub fn command(database: &TestDatabase, now: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aanschuif"));
    command.env_clear().envs(database.settings()).env("CLOCK_START", now).args(arguments);
    command.current_dir(database.folder()).stdin(Stdio::null());
    command
}

/// Polls until `holds` is true, and fails after the [`DEADLINE`].
pub async fn until(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let begun = Instant::now();
    while !holds().await {
        assert!(begun.elapsed() < DEADLINE, "still not: {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
