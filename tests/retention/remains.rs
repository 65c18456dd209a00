//! Deleted data is not left in the files of an embedded database.

use std::fmt::Write as _;

use crate::serving::Instance;
use crate::serving::house::{crowd, office};
use crate::serving::import;
use crate::support::tables::{count_where, execute};
use crate::support::{TestDatabase, databases};

const NOW: &str = "2026-11-17T12:00:00Z";

/// How often a marker stands in the files of a database, and in which.
fn found(database: &TestDatabase, marker: &str) -> Vec<(String, usize)> {
    let file = database.url.strip_prefix("sqlite://").unwrap();
    let mut found = Vec::new();
    for ending in ["", "-wal", "-shm"] {
        let bytes = std::fs::read(format!("{file}{ending}")).unwrap_or_default();
        let times = bytes.windows(marker.len()).filter(|part| *part == marker.as_bytes()).count();
        if times > 0 {
            found.push((ending.to_owned(), times));
        }
    }
    found
}

#[tokio::test]
async fn no_byte_of_a_deleted_row_is_left_in_the_files() {
    const MARKER: &str = "remember-me-not";
    for database in databases().iter().filter(|database| database.url.starts_with("sqlite")) {
        import(database, NOW, "places", &office(1, 4));
        import(database, NOW, "people", &crowd(9));
        let mut rows = String::new();
        // Short and long, in and out of order, so that pages split and spill over.
        for n in 0..3000_u64 {
            let order = n * 7919 % 3000;
            let long = "x".repeat(usize::try_from(n % 97 * 60).unwrap());
            let at = "2026-08-01 12:00:00";
            writeln!(
                rows,
                "INSERT INTO letters (kind, person_id, to_address, to_name, language, message_id, subject, \
                 text_body, html_body, created_at, next_attempt_at, sent_at) VALUES ('sign-in', 1, '{MARKER}-{n}', '', \
                 'en', '{order:05}-{MARKER}', '{MARKER}', '{MARKER}{long}{MARKER}', '', '{at}', '{at}', '{at}');"
            )
            .unwrap();
            writeln!(
                rows,
                "INSERT INTO sessions (token_hash, person_id, created_at, last_seen_at, expires_at, device) VALUES \
                 ('{order:05}-{MARKER}', 1, '{at}', '{at}', '2027-06-01 00:00:00', '{MARKER}');"
            )
            .unwrap();
        }
        let instance = Instance::open(database, NOW);
        // As the program writes them.
        execute(&database.url, &format!("PRAGMA secure_delete = ON; BEGIN; {rows} COMMIT;"));
        assert!(!found(database, MARKER).is_empty(), "the test looks in the wrong place");
        instance.run_jobs_at(NOW).await;
        assert_eq!(count_where(&database.url, "letters", "1 = 1"), 0);
        assert_eq!(count_where(&database.url, "sessions", "1 = 1"), 0);
        assert_eq!(found(database, MARKER), []);
    }
}
