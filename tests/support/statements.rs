//! Collects the statements that the application in this process sends to a database.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, Mutex};

use diesel::connection::{Instrumentation, InstrumentationEvent, set_default_instrumentation};

use crate::support::TestDatabase;

/// For each watched database, by its address: the statements, grouped by their text without counts of parameters.
static SENT: LazyLock<Mutex<BTreeMap<String, BTreeMap<String, String>>>> =
    LazyLock::new(Mutex::default);

/// Collects the statements of each connection to this database that is opened from now on.
pub fn watch(database: &TestDatabase) {
    let address = address(&database.url);
    SENT.lock().unwrap().insert(address, BTreeMap::new());
    set_default_instrumentation(|| Some(Box::new(Listener::default()))).unwrap();
}

/// What was sent to a watched database, each statement once.
pub fn sent_to(database: &TestDatabase) -> BTreeSet<String> {
    SENT.lock().unwrap()[&address(&database.url)].values().cloned().collect()
}

/// An address without what the application adds to it.
fn address(url: &str) -> String {
    let url = url.strip_prefix("sqlite://").unwrap_or(url);
    url.split('?').next().unwrap().to_owned()
}

#[derive(Default)]
struct Listener {
    watched: Option<String>,
}

impl Instrumentation for Listener {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        match event {
            InstrumentationEvent::StartEstablishConnection { url, .. } => {
                let url = address(url);
                self.watched = SENT.lock().unwrap().contains_key(&url).then_some(url);
            }
            InstrumentationEvent::StartQuery { query, .. } if is_application() => {
                if let Some(url) = &self.watched {
                    keep(url, &query.to_string());
                }
            }
            _ => {}
        }
    }
}

/// Tests query the database from threads of their own, the application from these.
fn is_application() -> bool {
    std::thread::current().name().is_some_and(|name| name == "writer" || name.starts_with("tokio-"))
}

fn keep(url: &str, query: &str) {
    let text = query.split(" -- binds:").next().unwrap().trim();
    let kind = text.split_whitespace().next().unwrap_or_default();
    if ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].contains(&kind) {
        let mut sent = SENT.lock().unwrap();
        let kept = sent.get_mut(url).unwrap().entry(without_counts(text));
        kept.or_insert_with(|| text.to_owned());
    }
}

/// The same for lists of any length.
fn without_counts(text: &str) -> String {
    let mut plain = String::new();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        plain.push(if character == '$' { '?' } else { character });
        while character == '$' && characters.next_if(char::is_ascii_digit).is_some() {}
    }
    let (mut before, mut after) = (0, plain.len());
    while before != after {
        before = plain.len();
        plain = plain.replace("?, ?", "?").replace("(?), (?)", "(?)");
        after = plain.len();
    }
    plain
}
