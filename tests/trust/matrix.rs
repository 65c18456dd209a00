//! Every combination of caller, route and object is declared and behaves as declared.

use std::collections::BTreeSet;

use crate::trust::crawl::{Visit, table, visits};
use crate::trust::declared::declared;

#[test]
fn every_route_is_declared_with_its_callers_and_its_objects() {
    let table = table();
    let all = declared();
    let names: BTreeSet<&str> = all.iter().map(|declared| declared.route).collect();
    assert_eq!(names.len(), all.len(), "a route is declared twice");
    let undeclared: Vec<_> = table.keys().filter(|route| !names.contains(route.as_str())).collect();
    assert!(undeclared.is_empty(), "declare in tests/trust/declared.rs: {undeclared:#?}");
    for declared in &all {
        match table.get(declared.route) {
            Some(who) => assert_eq!(*who, declared.who, "who may call {}", declared.route),
            None => panic!("{} is gone", declared.route),
        }
        let cells = &declared.cells;
        assert!(!cells.is_empty(), "{}", declared.route);
        if declared.route.contains('{') {
            // The month is long past.
            const OF_NOBODY: [&str; 5] =
                ["$missing", "forged", "no-desk", "no-such-file.js", "2020-01"];
            let of_nobody = |about: &str| OF_NOBODY.contains(&about);
            assert!(
                cells.iter().any(|cell| of_nobody(cell.about))
                    && cells.iter().any(|cell| !of_nobody(cell.about)),
                "{}: what is there, and what is not",
                declared.route
            );
        }
    }
}

#[test]
fn everybody_gets_of_every_route_what_is_declared() {
    let wrong: Vec<String> = visits().iter().filter_map(wrong).collect();
    assert!(wrong.is_empty(), "{} cells are not as declared:\n{}", wrong.len(), wrong.join("\n"));
    assert!(visits().len() > 1_500, "{}", visits().len());
}

fn wrong(visit: &Visit) -> Option<String> {
    let (status, code) = visit.expected;
    let is_right = visit.reply.status == status
        // The answer to HEAD has no body to tell.
        && (visit.method == "HEAD" || code.is_none_or(|code| visit.reply.code() == code));
    (!is_right).then(|| format!("{} instead of {status} (about {:?})", visit.what(), visit.about))
}

#[test]
fn a_refusal_changes_nothing() {
    for visit in visits().iter().filter(|visit| visit.reply.status >= 400) {
        // Refusals because somebody is at a place are counted there, and nothing else is kept of them.
        let is_count = |line: &String| line[1..].starts_with("place_holds ");
        assert!(visit.changed.iter().all(is_count), "{}: {:#?}", visit.what(), visit.changed);
    }
}
