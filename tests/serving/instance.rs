//! One instance of the application without its HTTP server; its jobs run when a test says so.

use std::sync::Arc;

use aanschuif::app::App;
use aanschuif::clock::{Chance, Clock};
use aanschuif::config::Config;
use aanschuif::jobs::{Runner, Stop, Tools};
use aanschuif::mail::{MemoryTransport, Transport};
use aanschuif::metrics::Metrics;
use chrono::TimeDelta;

use super::application::{moment, tombstones};
use super::in_process::config;
use crate::support::TestDatabase;

/// The settings of a program.
pub type Settings = Vec<(&'static str, String)>;

/// The jobs of one instance on a database: its own store, and a clock that tests set.
pub struct Instance {
    pub clock: Clock,
    pub tools: Tools,
    /// The letters that were sent, unless the test has a transport of its own.
    pub sent: MemoryTransport,
}

impl Instance {
    /// Opens a database at a moment (RFC 3339).
    pub fn open(database: &TestDatabase, now: &str) -> Self {
        let mut config = config(&database.settings());
        config.tombstones = tombstones(database);
        Self::of(config, Clock::manual(moment(now)))
    }

    /// The same; letters leave by `transport`.
    pub fn open_with(database: &TestDatabase, now: &str, transport: Transport) -> Self {
        let mut instance = Self::open(database, now);
        instance.tools.transport = Arc::new(transport);
        instance
    }

    /// The same, with a manual clock of the test's own.
    pub fn open_with_clock(database: &TestDatabase, clock: Clock, transport: Transport) -> Self {
        let mut config = config(&database.settings());
        config.tombstones = tombstones(database);
        let mut instance = Self::of(config, clock);
        instance.tools.transport = Arc::new(transport);
        instance
    }

    /// Opens the database in these settings.
    pub fn open_by_settings(settings: &Settings, now: &str) -> Self {
        Self::of(config(settings), Clock::manual(moment(now)))
    }

    fn of(config: Config, clock: Clock) -> Self {
        let sender = config.mail.from.parse().unwrap();
        let app = App::open_with(config, clock.clone(), Chance::system()).unwrap();
        let sent = MemoryTransport::default();
        let tools = Tools {
            store: app.store,
            context: app.context,
            transport: Arc::new(Transport::Memory(sent.clone())),
            sender,
            metrics: Arc::new(Metrics::new().unwrap()),
            stop: Stop::never(),
        };
        Self { clock, tools, sent }
    }

    /// Runs every job that has work, once, a second later than the previous run.
    pub async fn run_jobs(&self) {
        self.clock.set(self.clock.now() + TimeDelta::seconds(1));
        Runner::new(self.tools.clone()).run_all().await;
    }

    /// Runs the jobs at a given time (RFC 3339), and once more for the letters they wrote.
    pub async fn run_jobs_at(&self, now: &str) {
        self.clock.set(moment(now) - TimeDelta::seconds(1));
        self.run_jobs().await;
        self.run_jobs().await;
    }
}
