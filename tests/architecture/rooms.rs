//! Which rooms, and which crates, each room may use.

use std::collections::BTreeMap;

use super::source::{Source, sources, written};

/// Each room, and the rooms it may use besides itself.
const ROOMS: &[(&str, &[&str])] = &[
    ("main", &["commands"]),
    ("lib", &[]),
    ("commands", &["app", "clock", "config", "demo", "domain", "files", "store", "usecases"]),
    (
        "demo",
        &[
            "app", "clock", "config", "domain", "files", "jobs", "mail", "metrics", "store",
            "usecases",
        ],
    ),
    (
        "app",
        &[
            "clock",
            "config",
            "http",
            "jobs",
            "mail",
            "metrics",
            "secret_key",
            "store",
            "tombstone_file",
            "usecases",
        ],
    ),
    ("http", &["config", "domain", "mail", "metrics", "provider", "store", "usecases"]),
    ("provider", &["config", "domain"]),
    ("jobs", &["domain", "mail", "metrics", "store", "usecases"]),
    (
        "usecases",
        &["clock", "domain", "drawing", "files", "mail", "picture", "store", "tombstone_file"],
    ),
    ("store", &["domain"]),
    ("mail", &["domain"]),
    ("files", &["domain"]),
    ("drawing", &[]),
    ("picture", &[]),
    ("config", &["domain", "mail", "store"]),
    ("secret_key", &["clock", "config"]),
    ("tombstone_file", &["domain"]),
    ("clock", &[]),
    ("metrics", &[]),
    ("domain", &[]),
];

/// Crates that only some rooms may name.
const CRATES: &[(&str, &[&str])] = &[
    ("actix_web", &["app", "http"]),
    ("askama", &["mail"]),
    ("atom_syndication", &["mail"]),
    ("clap", &["commands"]),
    ("csv", &["files"]),
    ("diesel", &["store"]),
    ("diesel_migrations", &["store"]),
    ("dotenvy", &["config"]),
    ("env_logger", &["commands"]),
    ("flate2", &["mail", "picture", "store"]),
    ("governor", &["http"]),
    ("icalendar", &["mail"]),
    ("image", &["picture"]),
    ("lettre", &["mail"]),
    ("libsqlite3_sys", &[]),
    ("mail_parser", &["mail"]),
    ("openidconnect", &["provider"]),
    ("pq_sys", &[]),
    ("prometheus", &["metrics"]),
    ("pulldown_cmark", &["domain"]),
    ("qrcode", &["http", "mail"]),
    ("rand", &["clock"]),
    ("rlimit", &["http"]),
    ("roxmltree", &["drawing"]),
    ("rust_embed", &["http"]),
    ("socket2", &["http"]),
    ("tokio", &["app", "commands", "http", "jobs", "mail", "store"]),
    ("ureq", &["provider"]),
];

/// Parts of the standard library that the pure rules do without.
const IMPURE: &[&str] = &["env", "fs", "io", "net", "process", "thread", "time"];

/// The imports of a file that violate the tables; empty if none.
fn breaches(room: &str, source: &Source) -> Vec<String> {
    let rooms: BTreeMap<&str, &[&str]> = ROOMS.iter().copied().collect();
    let Some(allowed) = rooms.get(room) else {
        return vec![format!("the room {room} is not on the map")];
    };
    let mut breaches = Vec::new();
    for path in &source.paths {
        let (first, second) = (path[0].as_str(), path.get(1).map_or("", String::as_str));
        let own = matches!(first, "crate" | "aanschuif");
        if own && rooms.contains_key(second) && second != room && !allowed.contains(&second) {
            breaches.push(format!("{room} may not use {second}"));
        }
        // A path of one name may be a variable; using a crate takes two.
        if let Some((_, users)) = CRATES.iter().find(|(name, _)| *name == first)
            && path.len() > 1
            && !users.contains(&room)
        {
            breaches.push(format!("{room} may not use the crate {first}"));
        }
        if room == "domain" && first == "std" && IMPURE.contains(&second) {
            breaches.push(format!("domain may not use std::{second}"));
        }
    }
    breaches
}

#[test]
fn no_room_imports_what_the_map_does_not_allow() {
    let mut found = Vec::new();
    for source in sources() {
        let breaches = breaches(source.room(), source);
        let file = source.file.display();
        found.extend(breaches.into_iter().map(|breach| format!("{file}: {breach}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Its crate is built once, for all who test with it; see its `Cargo.toml`.
#[test]
fn no_test_lies_in_the_store_where_it_would_not_be_run() {
    for source in sources().iter().filter(|source| source.room() == "store") {
        let text = std::fs::read_to_string(&source.file).unwrap();
        assert!(!text.contains("#[test]"), "{}", source.file.display());
    }
}

#[test]
fn a_breach_of_the_map_is_found_wherever_it_stands() {
    let breaches_of = |room: &str, text: &str| breaches(room, &written(room, text));
    assert_eq!(
        breaches_of("domain", "use crate::{store::Store, domain::place};"),
        ["domain may not use store"]
    );
    assert_eq!(
        breaches_of("http", "fn f() { let _ = diesel::delete(1); }"),
        ["http may not use the crate diesel"]
    );
    assert_eq!(
        breaches_of("domain", "fn f() -> String { format!(\"{}\", crate::clock::now()) }"),
        ["domain may not use clock"]
    );
    assert_eq!(breaches_of("domain", "use std::fs::read;"), ["domain may not use std::fs"]);
    assert_eq!(breaches_of("attic", ""), ["the room attic is not on the map"]);
    let with_tests = "use crate::store::Store; #[cfg(test)] mod tests { use crate::http::X; }";
    assert!(breaches_of("usecases", with_tests).is_empty());
}

#[test]
fn the_map_in_the_documentation_names_every_room() {
    let text = include_str!("../../src/lib.rs");
    for (room, _) in ROOMS.iter().filter(|(room, _)| *room != "lib") {
        let named = format!("`{room}");
        assert!(
            text.lines().any(|line| line.starts_with("//!") && line.contains(&named)),
            "{room}"
        );
    }
}
