//! What follows encounters, where everybody has much of it: their own pages, and the letters of a Monday.

use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::sql_types::BigInt;
use diesel::{Connection, PgConnection, RunQueryDsl, SqliteConnection};

use crate::Outcome;
use crate::office::Office;
use crate::service::{Database, Service};
use crate::times::Times;

/// Contacts of each person.
pub const CONTACTS: usize = 50;
/// Follow-ups of each person, half of them open.
pub const FOLLOW_UPS: usize = 20;

/// What makes up a person's own page.
pub const PAGES: [&str; 5] =
    ["/api/me", "/api/me/contacts", "/api/me/follow-ups", "/api/me/offers", "/api/me/year"];
const VISITS: usize = 100;

/// The day before the letters.
const SUNDAY: &str = "2026-11-22T12:00:00Z";
/// The hour of the letters.
const MONDAY: &str = "2026-11-23T07:00:00Z";
const PATIENCE: Duration = Duration::from_secs(600);

/// What came of it.
pub struct Connected {
    /// Of each of [`PAGES`].
    pub pages: Vec<Times>,
    /// From the start of the program until everybody's letter of the week was written.
    pub written_in: Duration,
    /// Until all were sent, as files.
    pub sent_in: Duration,
}

pub fn run(office: &Office, database: &Database) -> Outcome<Connected> {
    let mut link = Link::open(database)?;
    link.run(&fill(office.people))?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let pages = {
        let service = Service::start(database, SUNDAY)?;
        runtime.block_on(visit(&service, database, office))?
    };
    let _service = Service::start(database, MONDAY)?;
    let begun = Instant::now();
    let all = i64::try_from(office.people)?;
    let mut until = |query: &str, due: i64| -> Outcome<Duration> {
        loop {
            let number = link.number(query)?;
            if number == due {
                return Ok(begun.elapsed());
            }
            if begun.elapsed() > PATIENCE {
                return Err(format!("{query}: {number} instead of {due}").into());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
    };
    let written_in = until("SELECT count(*) AS n FROM unasked_letters", all)?;
    let unsent = "SELECT count(*) AS n FROM letters WHERE sent_at IS NULL";
    let sent_in = until(unsent, 0)?;
    Ok(Connected { pages, written_in, sent_in })
}

/// What looks into the database beside the program.
enum Link {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Link {
    fn open(database: &Database) -> Outcome<Self> {
        if let Some(url) = database.url_on_server() {
            return Ok(Self::Postgres(PgConnection::establish(url)?));
        }
        let mut file = SqliteConnection::establish(database.path()?)?;
        file.batch_execute("PRAGMA busy_timeout = 10000")?;
        Ok(Self::Sqlite(file))
    }

    fn run(&mut self, statements: &str) -> Outcome {
        Ok(match self {
            Self::Sqlite(file) => file.batch_execute(statements),
            Self::Postgres(server) => server.batch_execute(statements),
        }?)
    }

    fn number(&mut self, query: &str) -> Outcome<i64> {
        let query = diesel::sql_query(query);
        let number: Number = match self {
            Self::Sqlite(file) => query.get_result(file),
            Self::Postgres(server) => query.get_result(server),
        }?;
        Ok(number.n)
    }
}

#[derive(diesel::QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// Each has as many contacts on either side of them in the list of people, and means to call the nearest; everybody
/// agreed to be reminded on Mondays.
fn fill(people: usize) -> String {
    let half = CONTACTS / 2;
    format!(
        "BEGIN;
         CREATE TEMP TABLE listed AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM persons;
         CREATE INDEX listed_place ON listed (place);
         CREATE TEMP TABLE pairs AS
             WITH RECURSIVE step (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM step WHERE n < {half})
             SELECT one.id AS one, other.id AS other, n FROM listed AS one CROSS JOIN step
             JOIN listed AS other ON other.place = (one.place + n) % {people};
         INSERT INTO contacts (person_a, person_b, since)
             SELECT CASE WHEN one < other THEN one ELSE other END,
                 CASE WHEN one < other THEN other ELSE one END, '2026-03-02' FROM pairs;
         INSERT INTO follow_ups (person_id, kind, other_id, due, line, state, outcome, created_at, closed_at)
             SELECT one, 'call', other, '2026-11-27', 'about number ' || n, 'open', NULL,
                 '2026-11-02 09:00:00', NULL FROM pairs WHERE n <= {open};
         INSERT INTO follow_ups (person_id, kind, other_id, due, line, state, outcome, created_at, closed_at)
             SELECT one, 'coffee', other, '2026-10-09', '', 'done', 'idea',
                 '2026-10-01 09:00:00', '2026-10-08 09:00:00' FROM pairs WHERE n > {open} AND n <= {all};
         INSERT INTO consciences (person_id, rhythm, weekday, first_day, energy_from)
             SELECT id, 'weekly', 'mon', '2026-11-23', '2027-02-22' FROM persons;
         COMMIT;
         DROP TABLE pairs; DROP TABLE listed;",
        open = FOLLOW_UPS / 2,
        all = FOLLOW_UPS,
    )
}

/// Signs somebody in, and asks for each of their pages again and again.
async fn visit(service: &Service, database: &Database, office: &Office) -> Outcome<Vec<Times>> {
    let email = office.email(0);
    let client = reqwest::Client::builder().cookie_store(true).build()?;
    let at = |path: &str| format!("http://{}{path}", service.address);
    let ask = serde_json::json!({ "email": email });
    client.post(at("/api/session/codes")).json(&ask).send().await?.error_for_status()?;
    let code = database.code_for(&email)?;
    let sign_in = serde_json::json!({ "email": email, "code": code });
    client.post(at("/api/session")).json(&sign_in).send().await?.error_for_status()?;
    let mut pages = Vec::new();
    for page in PAGES {
        let mut times = Times::default();
        for _ in 0..VISITS {
            let begun = Instant::now();
            client.get(at(page)).send().await?.error_for_status()?.bytes().await?;
            times.push(begun.elapsed());
        }
        pages.push(times);
    }
    Ok(pages)
}
