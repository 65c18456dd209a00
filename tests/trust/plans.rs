//! No statement of a request or job reads all of a table that grows.

use std::collections::BTreeSet;

use crate::serving::house::TUESDAY_10;
use crate::serving::ok;
use crate::support::tables::{is_on_server, texts};
use crate::support::{TestDatabase, databases};
use crate::trust::crawl::statements;
use crate::trust::explain::{Explainer, Scan};

/// Tables that are small by nature; any other grows with the days, or with the people.
const SMALL: [(&str, &str); 23] = [
    ("sites", "buildings of one organisation"),
    ("closed_days", "a few a year and site"),
    ("house_months", "fifteen a month"),
    ("month_hires", "one a month"),
    ("vacancies", "twenty at most"),
    ("welcome_texts", "one a language"),
    ("floors", "the building"),
    ("zones", "the building"),
    ("tables", "the building"),
    ("desks", "the building"),
    ("floor_drawings", "one a floor"),
    ("figure_places", "one a floor and zone, and what is gone of them"),
    ("retention", "two a site"),
    ("band_places", "one a zone"),
    ("place_holds", "one a site"),
    ("organisations", "companies in the building"),
    ("agreed_days", "one an organisation and site"),
    ("kiosks", "a few a site"),
    ("accesses", "tokens of machines, a few"),
    ("jobs", "one a job, and one a site"),
    ("editors", "people who edit stories, a few"),
    ("story_words", "an index itself, which a search goes by in a way of its own"),
    ("person_imports", "files that are being imported"),
];

/// A statement that may read a whole table.
struct Allowed {
    table: &'static str,
    /// What it says, without quotes, and with `;` at its end.
    part: &'static str,
    #[expect(dead_code, reason = "for who reads the list")]
    why: &'static str,
}

const ALLOWED: [Allowed; 21] = [
    Allowed {
        table: "group_members",
        part: "SELECT DISTINCT group_members.person_id FROM group_members ORDER BY group_members.person_id;",
        why: "a job asks every ten minutes which members were deactivated",
    },
    Allowed {
        table: "persons",
        part: "(persons.organisation_id = organisations.id)) ORDER BY persons.id;",
        why: "the register, for an admin who asks for all of it",
    },
    Allowed {
        table: "persons",
        part: "persons.consent FROM persons ORDER BY persons.email;",
        why: "an import compares the register with a file",
    },
    Allowed {
        table: "persons",
        part: "WHERE (persons.consent IS NOT NULL) ORDER BY persons.id;",
        why: "each start compares who agreed with the file of withdrawals",
    },
    Allowed {
        table: "tombstones",
        part: "FROM tombstones ORDER BY",
        why: "each start compares who was erased with the file of tombstones",
    },
    Allowed {
        table: "reports",
        part: "FROM reports WHERE (reports.site_id = ?) ORDER BY",
        why: "all reports of a site, for a facility manager; those that are solved are deleted",
    },
    Allowed {
        table: "bands",
        part: "SELECT max(bands.at) FROM bands WHERE (bands.site_id = ?)",
        why: "reads the last entry of an index",
    },
    Allowed {
        table: "days",
        part: "FROM days ORDER BY days.day DESC, days.site_id LIMIT ?;",
        why: "reads the first entries of an index",
    },
    Allowed {
        table: "persons",
        part: "(guests.person_id = persons.id)) ORDER BY persons.email;",
        why: "digests are composed for everybody, once a week",
    },
    Allowed {
        table: "acquaintances",
        part: "acquaintances.times FROM acquaintances;",
        why: "digests and a day's figures ask who of all people knew each other",
    },
    Allowed {
        table: "refused_people",
        part: "refused_people.other_id FROM refused_people;",
        why: "digests are composed for everybody, once a week",
    },
    Allowed {
        table: "encounters",
        part: "max(encounters.day) FROM encounters WHERE ((encounters.day < ?) AND (encounters.level",
        why: "digests are composed for everybody, once a week",
    },
    Allowed {
        table: "persons",
        part: "SELECT persons.email, persons.id FROM persons WHERE (persons.organisation_id IS NOT NULL) ORDER BY",
        why: "an import of stays looks people up by address",
    },
    Allowed {
        table: "stays",
        part: "FROM stays WHERE ((stays.started_at <= ?) AND (stays.ended_at >= ?)) ORDER BY stays.id;",
        why: "an import compares a file with the stays of its time",
    },
    Allowed {
        table: "stays",
        part: "FROM stays WHERE ((stays.started_at <= ?) AND (stays.ended_at IS NULL)) ORDER BY stays.id;",
        why: "an import compares a file with the stays that are open",
    },
    Allowed {
        table: "bands",
        part: "DELETE FROM bands WHERE (bands.site_id = ?)",
        why: "a site that nobody has been at is deleted, by hand",
    },
    Allowed {
        table: "gatherings",
        part: "DELETE FROM gatherings WHERE (((gatherings.site_id = ?) AND  NOT (EXISTS",
        why: "a site that nobody has been at is deleted, by hand",
    },
    Allowed {
        table: "figure_days",
        part: "DELETE FROM figure_days WHERE (figure_days.site_id = ?)",
        why: "a site that nobody has been at is deleted, by hand",
    },
    Allowed {
        table: "house_figures",
        part: "DELETE FROM house_figures WHERE (house_figures.site_id = ?)",
        why: "a site that nobody has been at is deleted, by hand",
    },
    Allowed {
        table: "reports",
        part: "DELETE FROM reports WHERE (reports.site_id = ?)",
        why: "a site that nobody has been at is deleted, by hand",
    },
    Allowed {
        table: "tickets",
        part: "DELETE FROM tickets WHERE (tickets.site_id = ?)",
        why: "a site that nobody has been at is deleted, by hand",
    },
];

#[test]
fn no_request_and_no_job_reads_all_of_a_table_that_grows() {
    let mut wrong = Vec::new();
    for database in migrated() {
        let engine = if is_on_server(&database) { "postgres" } else { "sqlite" };
        let statements = &statements()[engine];
        assert!(statements.len() > 250, "{}", statements.len());
        let mut explainer = Explainer::open(&database);
        let mut needed = BTreeSet::new();
        // A new row is looked for nowhere; SQLite explains what it would do if references were checked later.
        for statement in statements.iter().filter(|statement| !statement.starts_with("INSERT")) {
            for Scan { table, how } in explainer.scans(statement) {
                match allowed(statement, &table) {
                    Some(index) => drop(needed.insert(index)),
                    None if is_small(&table) => {}
                    None => wrong.push(format!("{engine}: {table} ({how})\n    {statement}")),
                }
            }
        }
        if engine == "sqlite" {
            // PostgreSQL needs less of it.
            let allowed = ALLOWED.iter().enumerate();
            let idle = allowed.filter(|(index, _)| !needed.contains(index));
            wrong.extend(idle.map(|(_, idle)| format!("not needed any more: {}", idle.part)));
        }
    }
    assert!(wrong.is_empty(), "{} scans:\n{}", wrong.len(), wrong.join("\n"));
}

/// On an embedded database, which has no statistics: its plan is the same however many letters wait.
#[test]
fn the_letter_that_leaves_next_is_found_without_sorting_all_that_wait() {
    for database in migrated() {
        if is_on_server(&database) {
            continue;
        }
        let mut explainer = Explainer::open(&database);
        let takes_next = |statement: &&String| {
            let plain = statement.replace(['`', '"'], "");
            plain.starts_with("SELECT letters.id FROM letters")
                && plain.contains("letters.leased_until")
                && plain.contains("ORDER BY")
        };
        let found: Vec<&String> = statements()["sqlite"].iter().filter(takes_next).collect();
        assert_eq!(found.len(), 2, "the most urgent, and the one that waits longest: {found:?}");
        for statement in found {
            assert!(!explainer.sorts(statement), "{statement}");
        }
    }
}

/// Sites are hardly ever deleted, and kiosks are revoked instead.
const HARDLY_DELETED: &str = "'sites', 'kiosks'";

#[test]
fn a_reference_from_a_table_that_grows_is_found_by_an_index() {
    for database in migrated() {
        let unindexed = if is_on_server(&database) {
            format!(
                "SELECT f.conrelid::regclass || ' ' || f.conname AS line
                 FROM pg_constraint f WHERE f.contype = 'f'
                 AND f.confrelid::regclass::text NOT IN ({HARDLY_DELETED})
                 AND NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = f.conrelid
                                 AND i.indkey[0] = f.conkey[1] AND i.indpred IS NULL)"
            )
        } else {
            format!(
                "SELECT t.name || ' ' || f.\"from\" AS line
                 FROM sqlite_master t, pragma_foreign_key_list(t.name) f
                 WHERE t.type = 'table' AND f.\"table\" NOT IN ({HARDLY_DELETED}) AND f.seq = 0
                 AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c
                                 WHERE c.seqno = 0 AND c.name = f.\"from\" AND i.partial = 0)"
            )
        };
        let mut unindexed = texts(&database, &unindexed);
        unindexed.retain(|line| !is_small(line.split(' ').next().unwrap()));
        assert!(unindexed.is_empty(), "{unindexed:#?}");
    }
}

fn migrated() -> Vec<TestDatabase> {
    let databases = databases();
    for database in &databases {
        ok(database, TUESDAY_10, &["kiosk", "list"]);
    }
    databases
}

fn is_small(table: &str) -> bool {
    SMALL.iter().any(|(small, _)| *small == table)
}

fn allowed(statement: &str, table: &str) -> Option<usize> {
    let plain = format!("{};", statement.replace(['`', '"'], ""));
    let plain = (1..10).rev().fold(plain, |plain, n| plain.replace(&format!("${n}"), "?"));
    ALLOWED.iter().position(|allowed| allowed.table == table && plain.contains(allowed.part))
}
