//! A database opened by hand, its jobs run at moments of the test's own, and what is in it.

use std::sync::Arc;

use aanschuif::app::App;
use aanschuif::clock::{Chance, Clock};
use aanschuif::config::Config;
use aanschuif::jobs::{Crew, Runner, Stop};
use aanschuif::mail::{MemoryTransport, Transport};
use aanschuif::metrics::Metrics;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use diesel::connection::SimpleConnection;
use diesel::sql_types::{BigInt, Text};
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection};

use crate::serving::import;
use crate::support::TestDatabase;

/// The settings of a program.
pub type Settings = Vec<(&'static str, String)>;

/// The jobs of one instance on a database, with a clock that tests set.
pub struct Instance {
    pub clock: Clock,
    pub crew: Crew,
    pub sent: MemoryTransport,
}

impl Instance {
    /// Opens a database at a moment (RFC 3339).
    pub fn open(settings: &Settings, now: &str) -> Self {
        let config = Config::read(|name| {
            settings.iter().find(|(key, _)| *key == name).map(|(_, value)| value.clone())
        })
        .unwrap();
        let clock = Clock::manual(moment(now));
        let sender = config.mail.from.parse().unwrap();
        let app = App::open_with(config, clock.clone(), Chance::system()).unwrap();
        let sent = MemoryTransport::default();
        let crew = Crew {
            store: app.store,
            context: app.context,
            transport: Arc::new(Transport::Memory(sent.clone())),
            sender,
            metrics: Arc::new(Metrics::new().unwrap()),
            stop: Stop::never(),
        };
        Self { clock, crew, sent }
    }

    /// Runs every job that has work, at a moment (RFC 3339); twice, for the letters that are written.
    pub async fn run_jobs_at(&self, now: &str) {
        self.clock.set(moment(now) - TimeDelta::seconds(1));
        Runner::new(self.crew.clone()).run_all().await;
        self.clock.set(moment(now));
        Runner::new(self.crew.clone()).run_all().await;
    }
}

/// The jobs that forget, and those that come before them.
pub fn forgets(job: &str) -> bool {
    ["close-days", "fold-encounters", "forget-days", "expire"].contains(&job)
}

pub fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// So many days before a day.
pub fn before(day: &str, days: i64) -> String {
    (day.parse::<NaiveDate>().unwrap() - TimeDelta::days(days)).to_string()
}

/// stays.csv with `first..=last` of the crowd at the first table of a site, for two hours of a day.
pub fn together(
    site: &str,
    days: impl IntoIterator<Item = String>,
    first: usize,
    last: usize,
) -> String {
    let mut stays = "email,site,zone,desk,started_at,ended_at,unseen\n".to_owned();
    for day in days {
        for n in first..=last {
            stays +=
                &format!("p{n}@example.org,{site},north,D{n},{day}T08:00:00Z,{day}T10:00:00Z,\n");
        }
    }
    stays
}

/// Imports such stays.
pub fn sit_together(
    database: &TestDatabase,
    now: &str,
    days: impl IntoIterator<Item = String>,
    first: usize,
    last: usize,
) {
    import(database, now, "stays", &together("HQ", days, first, last));
}

/// Runs statements on a database.
pub fn execute(url: &str, statements: &str) {
    match url.strip_prefix("sqlite://") {
        Some(file) => {
            let mut connection = SqliteConnection::establish(file).unwrap();
            connection
                .batch_execute("PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON;")
                .unwrap();
            connection
                .batch_execute(statements)
                .unwrap_or_else(|why| panic!("{statements}: {why}"));
        }
        None => PgConnection::establish(url).unwrap().batch_execute(statements).unwrap(),
    }
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    t: String,
}

fn query<T>(url: &str, sql: &str) -> Vec<T>
where
    T: QueryableByName<diesel::pg::Pg> + QueryableByName<diesel::sqlite::Sqlite> + 'static,
{
    let found = match url.strip_prefix("sqlite://") {
        Some(file) => {
            let mut connection = SqliteConnection::establish(file).unwrap();
            connection.batch_execute("PRAGMA busy_timeout = 10000").unwrap();
            diesel::sql_query(sql).load(&mut connection)
        }
        None => diesel::sql_query(sql).load(&mut PgConnection::establish(url).unwrap()),
    };
    found.unwrap_or_else(|why| panic!("{sql}: {why}"))
}

/// The number that `SELECT … AS n` finds.
pub fn number(url: &str, select: &str) -> i64 {
    query::<Number>(url, select)[0].n
}

/// The texts that `SELECT … AS t` finds.
pub fn texts(url: &str, select: &str) -> Vec<String> {
    query::<Line>(url, select).into_iter().map(|line| line.t).collect()
}

/// How many rows a table has, where a condition holds.
pub fn count(url: &str, table: &str, condition: &str) -> i64 {
    number(url, &format!("SELECT count(*) AS n FROM {table} WHERE {condition}"))
}
