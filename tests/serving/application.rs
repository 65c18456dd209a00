//! The application in this process, on a port of its own, with a clock that stands still.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Mutex;
use std::thread::JoinHandle;
use std::time::Duration;

use aanschuif::app::{App, block_on, listen};
use aanschuif::clock::{Chance, Clock};
use aanschuif::jobs::{Runner, Tools};
use aanschuif::usecases::letter::compose_digests;
use aanschuif::usecases::letter::nudge::compose;
use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::oneshot;

use super::Client;
use super::in_process::config;
use crate::support::TestDatabase;
use crate::support::tables::count;

/// Another for each application on a database, from one on: two instances with the same randomness would write letters of one
/// name, of which the database takes the first.
fn seed(database: &str) -> u64 {
    static STARTED: Mutex<BTreeMap<String, u64>> = Mutex::new(BTreeMap::new());
    let mut started = STARTED.lock().unwrap();
    let count = started.entry(database.to_owned()).or_default();
    *count += 1;
    *count
}

/// A running application; it stops when dropped.
pub struct Application {
    /// Where it listens.
    pub address: SocketAddr,
    /// Its clock.
    pub clock: Clock,
    /// What its jobs use, including store and mail.
    pub tools: Tools,
    /// The folder of letters.
    pub mail: PathBuf,
    database: String,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Application {
    /// Starts the application on a database, at a moment (RFC 3339).
    pub fn start(database: &TestDatabase, now: &str) -> Self {
        Self::start_with(database, now, &[])
    }

    /// The same with further settings, which take precedence.
    pub fn start_with(database: &TestDatabase, now: &str, more: &[(&'static str, &str)]) -> Self {
        let mut settings: Vec<_> =
            more.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        settings.extend(database.settings());
        settings.push(("LISTEN", "127.0.0.1:0".to_owned()));
        settings.push(("RATE_LIMITS", "off".to_owned()));
        // The clock stands still, and so does the kiosk code.
        settings.push(("TICKETS_PER_CODE", "1000".to_owned()));
        let mut config = config(&settings);
        config.tombstones = tombstones(database);
        let clock = Clock::manual(moment(now));
        let listener = listen(&mut config).unwrap();
        let app =
            App::open_with(config, clock.clone(), Chance::seeded(seed(&database.url))).unwrap();
        let (started, running) = std::sync::mpsc::channel();
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            block_on(async {
                let service = app.start(listener, None).unwrap();
                started.send((service.running.address, service.tools.clone())).unwrap();
                // A dropped sender also means stop.
                let _ = stopped.await;
                service.stop().await.unwrap();
            });
        });
        let (address, tools) = running.recv().unwrap();
        Self {
            address,
            clock,
            tools,
            mail: database.folder().join("mail"),
            database: database.url.clone(),
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    /// A browser of its own, that keeps cookies.
    pub fn client(&self) -> Client {
        Client::new(self.address)
    }

    /// Sets the clock (RFC 3339).
    pub fn set_clock(&self, now: &str) {
        self.clock.set(moment(now));
    }

    /// Moves the clock, forward or back.
    pub fn move_clock(&self, by: TimeDelta) {
        self.clock.set(self.clock.now() + by);
    }

    /// Runs every job that has work, once. The application runs jobs itself, from time to time: it has done what it had begun
    /// before, and what it took away from this run.
    pub async fn run_jobs(&self) {
        self.await_own_jobs().await;
        Runner::new(self.tools.clone()).run_all().await;
        self.await_own_jobs().await;
    }

    /// Waits as long as a job is leased; not for one whose lease a process left behind when it was killed.
    async fn await_own_jobs(&self) {
        for _ in 0..500 {
            if count(&self.database, "jobs WHERE leased_until IS NOT NULL") == 0 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Whether no letter that nobody asked for is due, at any site.
    pub async fn letters_are_written(&self) -> bool {
        let due = self.tools.read(|connection, context| {
            let digests = compose_digests::sites_due(connection, context)?;
            Ok(digests.is_empty() && compose::sites_due(connection, context)?.is_empty())
        });
        due.await.unwrap()
    }
}

impl Drop for Application {
    fn drop(&mut self) {
        drop(self.stop.take());
        let ended = self.thread.take().map(JoinHandle::join);
        if !std::thread::panicking() {
            assert!(ended.is_some_and(|ended| ended.is_ok()), "the application panicked");
        }
    }
}

/// The tombstone file of a program that runs in the folder of a database.
pub fn tombstones(database: &TestDatabase) -> PathBuf {
    match database.url.strip_prefix("sqlite://") {
        Some(file) => format!("{file}.erased").into(),
        None => database.folder().join("data/aanschuif.erased"),
    }
}

/// A moment (RFC 3339).
pub fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}
