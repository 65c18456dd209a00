//! Calls every route as every caller for every declared object, once for all tests on each engine. Afterwards time
//! passes, and all jobs run.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, OnceLock};

use aanschuif::http::{Who, rows};
use chrono::TimeDelta;
use reqwest::header::HeaderMap;

use crate::serving::until;
use crate::support::{TestDatabase, on_each_database, statements};
use crate::trust::browser::{Browser, Reply};
use crate::trust::database::{changes, differences};
use crate::trust::declared::{Body, Declared, declared, may};
use crate::trust::estate::Estate;

/// A request and what came of it.
#[derive(Debug, Clone)]
pub struct Visit {
    pub engine: &'static str,
    pub caller: &'static str,
    /// The person whose things are the caller's.
    pub person: &'static str,
    pub who: Who,
    pub method: &'static str,
    /// As in the table of routes.
    pub route: &'static str,
    /// As it is declared.
    pub about: &'static str,
    pub path: String,
    /// The status that is declared, and the code where nobody is let in.
    pub expected: (u16, Option<&'static str>),
    pub reply: Reply,
    /// What changed in the database.
    pub changed: Vec<String>,
}

impl Visit {
    /// What happened, for a message: nothing of the answer but its status.
    pub fn what(&self) -> String {
        let Self { engine, caller, method, path, .. } = self;
        let (status, code) = (self.reply.status, self.reply.code());
        format!("{engine}: {method} {path} as {caller}: {status} {code}")
    }
}

/// What came of the crawl.
struct Crawl {
    visits: Vec<Visit>,
    /// What was sent to the database, by engine.
    statements: BTreeMap<&'static str, BTreeSet<String>>,
}

/// All visits.
pub fn visits() -> &'static [Visit] {
    &crawled().visits
}

/// All statements that the requests and the jobs led to, by engine.
pub fn statements() -> &'static BTreeMap<&'static str, BTreeSet<String>> {
    &crawled().statements
}

fn crawled() -> &'static Crawl {
    static CRAWL: OnceLock<Option<Crawl>> = OnceLock::new();
    let crawl = CRAWL.get_or_init(|| {
        // Tests that wait for it may be within a runtime of their own.
        std::thread::scope(|scope| scope.spawn(crawl_all).join().ok())
    });
    crawl.as_ref().expect("the crawl failed; it says why above")
}

fn crawl_all() -> Crawl {
    let all = Mutex::new(Crawl { visits: Vec::new(), statements: BTreeMap::new() });
    on_each_database(async |database| {
        statements::watch(&database);
        let visits = crawl(&database).await;
        let engine = visits.last().unwrap().engine;
        let mut all = all.lock().unwrap();
        all.visits.extend(visits);
        all.statements.insert(engine, statements::sent_to(&database));
    });
    all.into_inner().unwrap()
}

/// The table of routes, by method and path: everything that the service answers to.
pub fn table() -> BTreeMap<String, Who> {
    rows().map(|row| (format!("{} {}", row.method, row.path), row.who)).collect()
}

/// The declared routes that there are.
pub fn routes_there() -> Vec<Declared> {
    let table = table();
    declared().into_iter().filter(|declared| table.contains_key(declared.route)).collect()
}

async fn crawl(database: &TestDatabase) -> Vec<Visit> {
    let mut estate = Estate::open(database).await;
    let mut visits = Vec::new();
    // All that is changed is put back.
    let before = estate.database.dump();
    for declared in routes_there() {
        let mut planned = plan(&estate, &declared);
        let acting = planned
            .split_off(planned.iter().position(|(visit, ..)| acts(visit)).unwrap_or(planned.len()));
        // Whoever is refused changes nothing, and neither does who only looks: looking at the database once
        // is enough.
        let first = visits.len();
        for (mut visit, browser, body) in planned {
            visit.reply = send(&estate, &browser, &visit, body).await;
            visits.push(visit);
        }
        let after = estate.database.dump();
        let changed = changes(&before, &after);
        visits[first..].iter_mut().for_each(|visit| visit.changed.clone_from(&changed));
        estate.database.put_back(&differences(&before, &after));
        for (mut visit, browser, body) in acting {
            visit.reply = send(&estate, &browser, &visit, body).await;
            let mut after = estate.database.dump();
            if visit.route == "POST /api/session/codes" && visit.reply.status == 202 {
                // That one works on after its answer.
                until("a code", async || {
                    after = estate.database.dump();
                    before != after
                })
                .await;
            }
            visit.changed = changes(&before, &after);
            estate.database.put_back(&differences(&before, &after));
            visits.push(visit);
        }
    }
    let_time_pass(&estate).await;
    visits
}

/// Runs the jobs at night, on later days, and when all has had its time.
async fn let_time_pass(estate: &Estate) {
    for days in [1, 6, 60, 400] {
        estate.application.move_clock(TimeDelta::days(days) - TimeDelta::hours(1));
        estate.application.run_jobs().await;
    }
}

/// Whether a visit is expected to do something.
fn acts(visit: &Visit) -> bool {
    !["GET", "HEAD"].contains(&visit.method) && visit.expected.0 < 400
}

fn lets_persons_in(who: Who) -> bool {
    may(who, "employee")
}

/// A visit that is planned: who makes it, and what they send.
type Planned = (Visit, Browser, Option<Body>);

/// The visits to a route: first those that are to change nothing.
fn plan(estate: &Estate, declared: &Declared) -> Vec<Planned> {
    let engine = estate.engine();
    let methods =
        if declared.method() == "GET" { &["GET", "HEAD"][..] } else { &[declared.method()] };
    let mut planned = Vec::new();
    for method in methods {
        for caller in &estate.callers {
            for cell in &declared.cells {
                let exception = cell.but.iter().find(|(name, _)| *name == caller.name);
                let expected = match exception {
                    _ if may(declared.who, caller.name) => {
                        (exception.map_or(cell.status, |(_, status)| *status), None)
                    }
                    _ if ["nobody", "visitor", "guest"].contains(&caller.name) => {
                        (401, Some("unauthorized"))
                    }
                    _ if caller.name == "limited" && lets_persons_in(declared.who) => {
                        (403, Some("second-factor-required"))
                    }
                    _ => (403, Some("forbidden")),
                };
                let visit = Visit {
                    engine,
                    caller: caller.name,
                    person: caller.person,
                    who: declared.who,
                    method,
                    route: declared.route,
                    about: cell.about,
                    path: estate.fill(&cell.path, caller),
                    expected,
                    reply: Reply { status: 0, headers: HeaderMap::new(), text: String::new() },
                    changed: Vec::new(),
                };
                planned.push((visit, caller.browser.clone(), cell.body.clone()));
            }
        }
    }
    planned.sort_by_key(|(visit, ..)| acts(visit));
    planned
}

async fn send(estate: &Estate, browser: &Browser, visit: &Visit, body: Option<Body>) -> Reply {
    let mut request = browser.request(visit.method, &visit.path);
    if let Some(Body { media, text }) = &body {
        let caller = estate.callers.iter().find(|caller| caller.name == visit.caller).unwrap();
        request = request.header("content-type", *media).body(estate.fill(text, caller));
    }
    browser.send(request).await
}
