//! Counts the statements that the service in this process sends to a database.

use std::collections::HashMap;
use std::sync::{Mutex, Once, PoisonError};

use diesel::connection::{Instrumentation, InstrumentationEvent, set_default_instrumentation};

use crate::support::TestDatabase;

static SENT: Mutex<Option<HashMap<String, usize>>> = Mutex::new(None);

/// Counts for the database that its connection leads to.
#[derive(Default)]
struct Counter {
    url: String,
}

impl Instrumentation for Counter {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        match event {
            InstrumentationEvent::StartEstablishConnection { url, .. } => {
                // What the service adds to an address says nothing about which database it is.
                self.url = url.split('?').next().unwrap().to_owned();
            }
            InstrumentationEvent::StartQuery { query, .. } => {
                let text = query.to_string();
                // What a connection begins with, and whether it is still there.
                if ["SET ", "SELECT 1", "PRAGMA "].iter().any(|start| text.starts_with(start)) {
                    return;
                }
                let mut sent = SENT.lock().unwrap_or_else(PoisonError::into_inner);
                *sent.get_or_insert_default().entry(self.url.clone()).or_default() += 1;
            }
            _ => {}
        }
    }
}

/// Counts from here on, on connections that are opened from here on.
pub fn count_statements() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        set_default_instrumentation(|| Some(Box::new(Counter::default()))).unwrap();
    });
}

/// How many statements were sent to a database so far.
pub fn statements(database: &TestDatabase) -> usize {
    let url = database.url.strip_prefix("sqlite://").unwrap_or(&database.url);
    let sent = SENT.lock().unwrap_or_else(PoisonError::into_inner);
    sent.as_ref().and_then(|sent| sent.get(url)).copied().unwrap_or_default()
}
