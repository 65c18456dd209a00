//! A debate of many phones that change sides again and again: how soon every phone shows what was done last.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::{join_all, try_join_all};
use reqwest::{Client, RequestBuilder};
use serde_json::{Value, json};
use tokio::time::{interval, sleep, timeout};

use crate::Outcome;
use crate::office::{Office, SITE};
use crate::service::{Database, Service};
use crate::times::Times;

pub const PHONES: usize = 300;
pub const EVERY: Duration = Duration::from_secs(2);
pub const LASTS: Duration = Duration::from_secs(60);
/// Until all phones follow.
const GATHERS: Duration = Duration::from_secs(5);
/// How long phones go on following after the last change.
const SETTLES: Duration = Duration::from_secs(5);
const SIDES: [&str; 3] = ["for", "against", "undecided"];

/// What came of it.
pub struct Debated {
    /// From a request until its answer.
    pub answered: Times,
    /// From that answer until a phone had a state that was read after it; of each change on each phone.
    pub shown: Times,
    /// States that all phones received together.
    pub events: usize,
    /// States whose halves are not as many as took sides.
    pub wrong_sums: usize,
    pub megabytes: u64,
}

/// A change of side that was answered.
struct Change {
    took: Duration,
    answered: Instant,
}

/// A moment of this program's clock, and what the service's said then.
#[derive(Clone, Copy)]
struct Clock {
    at: Instant,
    says: DateTime<Utc>,
}

/// A state that a phone received.
struct Event {
    at: Instant,
    /// When the service read it, by its own clock.
    read_at: DateTime<Utc>,
    sum: i64,
}

pub fn run(office: &Office, database: &Database) -> Outcome<Debated> {
    let host = database.run(&["access", "add", "load", "--role", "host"], &office.opening())?;
    let host = host.split_whitespace().nth(1).ok_or("access add printed no token")?.to_owned();
    let service = Service::start(database, &office.opening())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (heard, changes, clock) = runtime.block_on(async {
        let room = Room::open(&service, host, office).await?;
        let phones = room.enter(office, database).await?;
        let clock = room.clock(&phones).await?;
        let listening = join_all(phones.iter().map(|phone| room.listen(phone)));
        let changing =
            try_join_all(phones.iter().zip(0..).map(|(phone, at)| room.change(phone, at)));
        let (heard, changes) = tokio::join!(listening, changing);
        Outcome::Ok((heard, changes?, clock))
    })?;
    let changes: Vec<Change> = changes.into_iter().flatten().collect();
    let mut told = Debated {
        answered: Times::new(),
        shown: Times::new(),
        events: 0,
        wrong_sums: 0,
        megabytes: service.peak_memory()?,
    };
    changes.iter().for_each(|change| told.answered.push(change.took));
    for events in heard {
        told.count(&events?, &changes, clock)?;
    }
    Ok(told)
}

impl Debated {
    /// Counts how soon one phone showed each change.
    fn count(&mut self, events: &[Event], changes: &[Change], clock: Clock) -> Outcome {
        let all = i64::try_from(PHONES)?;
        self.events += events.len();
        self.wrong_sums += events.iter().filter(|event| event.sum != all).count();
        for change in changes {
            let done = clock.says + TimeDelta::from_std(change.answered - clock.at)?;
            let shows = events.iter().find(|event| event.read_at >= done);
            // What was never shown took as long as anybody looked.
            let took =
                shows.map_or(LASTS, |event| event.at.saturating_duration_since(change.answered));
            self.shown.push(took);
        }
        Ok(())
    }
}

/// The debate, and where it is.
struct Room {
    url: String,
    host: String,
    id: String,
}

impl Room {
    /// Announces a debate that begins at once.
    async fn open(service: &Service, host: String, office: &Office) -> Outcome<Self> {
        let mut room = Self { url: format!("http://{}", service.address), host, id: String::new() };
        let body = json!({
            "kind": "debate", "title": "Mag het stiller?", "site": SITE, "begins_at": office.opening(),
            "minutes": 60,
        });
        let announce = Client::new().post(format!("{}/api/gatherings", room.url)).json(&body);
        let made = answer(announce.bearer_auth(&room.host)).await?;
        text(&made, "/id")?.clone_into(&mut room.id);
        Ok(room)
    }

    fn path(&self, of: &str) -> String {
        format!("{}/api/gatherings/{}/{of}", self.url, self.id)
    }

    /// Signs everybody in, has them attend, and take a side.
    async fn enter(&self, office: &Office, database: &Database) -> Outcome<Vec<Client>> {
        let mut phones = Vec::new();
        for person in 0..PHONES {
            let phone = Client::builder().cookie_store(true).build()?;
            let ask = json!({ "email": office.email(person) });
            let codes = phone.post(format!("{}/api/session/codes", self.url)).json(&ask);
            codes.send().await?.error_for_status()?;
            phones.push(phone);
        }
        let shown = answer(Client::new().get(self.path("code")).bearer_auth(&self.host)).await?;
        for (person, phone) in phones.iter().enumerate() {
            let email = office.email(person);
            let sign_in = json!({ "email": email, "code": database.code_for(&email)? });
            answer(phone.post(format!("{}/api/session", self.url)).json(&sign_in)).await?;
            let attend = json!({ "code": text(&shown, "/code")? });
            answer(phone.post(self.path("attendance")).json(&attend)).await?;
            self.stand(phone, person).await?;
        }
        Ok(phones)
    }

    async fn stand(&self, phone: &Client, side: usize) -> Outcome {
        let side = SIDES.get(side % SIDES.len()).copied().unwrap_or_default();
        let put = phone.put(self.path("side")).json(&json!({ "side": side }));
        put.send().await?.error_for_status()?;
        Ok(())
    }

    /// What the service's clock says, as the quickest of some answers tells.
    async fn clock(&self, phones: &[Client]) -> Outcome<Clock> {
        let mut best = Duration::MAX;
        let mut clock = Clock { at: Instant::now(), says: DateTime::UNIX_EPOCH };
        for phone in phones.iter().take(50) {
            let at = Instant::now();
            let state = answer(phone.get(self.path("state"))).await?;
            let took = at.elapsed();
            if took < best {
                best = took;
                // It was read between the two.
                clock = Clock { at: at + took / 2, says: moment(&state)? };
            }
        }
        Ok(clock)
    }

    /// Changes side again and again, not in the same moment as the others.
    async fn change(&self, phone: &Client, at: u32) -> Outcome<Vec<Change>> {
        sleep(GATHERS + EVERY * at / u32::try_from(PHONES)?).await;
        let mut due = interval(EVERY);
        let (mut changes, mut side) = (Vec::new(), usize::try_from(at)?);
        let begun = Instant::now();
        while begun.elapsed() < LASTS {
            due.tick().await;
            let asked = Instant::now();
            side += 1 + coin(at, changes.len());
            self.stand(phone, side).await?;
            let answered = Instant::now();
            changes.push(Change { took: answered - asked, answered });
        }
        Ok(changes)
    }

    /// All states that a phone is told until some time after the last change.
    async fn listen(&self, phone: &Client) -> Outcome<Vec<Event>> {
        let mut response = phone.get(self.path("events")).send().await?.error_for_status()?;
        let (mut events, mut read) = (Vec::new(), String::new());
        let ends = Instant::now() + GATHERS + EVERY + LASTS + SETTLES;
        loop {
            let left = ends.saturating_duration_since(Instant::now());
            let Ok(chunk) = timeout(left, response.chunk()).await else { return Ok(events) };
            let at = Instant::now();
            read += std::str::from_utf8(&chunk?.ok_or("a stream ended")?)?;
            while let Some((event, rest)) = read.split_once("\n\n") {
                let data = event.lines().find_map(|line| line.strip_prefix("data: "));
                let state: Value = serde_json::from_str(data.ok_or("an event without data")?)?;
                let half = |side| state.pointer(&format!("/debate/halves/{side}"));
                let sum = SIDES.into_iter().filter_map(half).filter_map(Value::as_i64).sum();
                events.push(Event { at, read_at: moment(&state)?, sum });
                read = rest.to_owned();
            }
        }
    }
}

/// To which of the two other sides a phone goes. Not all the same way round: their sums would stay as they are, and what did not
/// change is not told.
fn coin(phone: u32, change: usize) -> usize {
    let mut hasher = DefaultHasher::new();
    (phone, change).hash(&mut hasher);
    usize::from(hasher.finish() & 1 == 1)
}

async fn answer(request: RequestBuilder) -> Outcome<Value> {
    Ok(request.send().await?.error_for_status()?.json().await?)
}

fn text<'a>(value: &'a Value, pointer: &str) -> Outcome<&'a str> {
    let found = value.pointer(pointer).and_then(Value::as_str);
    found.ok_or_else(|| format!("no {pointer}: {value}").into())
}

/// When the service read a state.
fn moment(state: &Value) -> Outcome<DateTime<Utc>> {
    Ok(text(state, "/now")?.parse()?)
}
