//! Every table with a time or a day is declared, with its window or the reason why it is kept.

use std::collections::BTreeSet;
use std::path::Path;

use crate::retention::windows::CASES;
use crate::serving::ok;
use crate::support::databases;
use crate::support::tables::texts;

/// What has no window of its own, and why.
const KEPT: &[(&str, &str)] = &[
    ("accesses", "tokens with a role, until they are revoked, and that they were"),
    ("acquaintances", "what remains of encounters, until one of the two withdraws or is erased"),
    (
        "answers",
        "the person's own words about another, until they take them back or either withdraws; that they do not want to \
         see somebody outlasts that the other withdraws",
    ),
    ("band_places", "places that the bands of the day go by; nobody is in it"),
    ("approaches", "go with the follow-up because of which they were"),
    ("agreed_days", "what was agreed with an organisation; nobody is in it"),
    ("calendar_feeds", "until the person takes the address away or is erased"),
    ("closed_days", "a setting of the site"),
    (
        "place_holds",
        "how many edits were refused today because somebody was there; nobody is in it",
    ),
    ("draw_nodes", "what lies above the leaves of a day's draws; they go with those"),
    ("consciences", "what somebody agreed to, until they are erased"),
    ("nudges", "go with the letter that says them"),
    ("nudged_follow_ups", "go with the letter, or the follow-up"),
    ("unasked_letters", "go with the letter"),
    ("coffee_moments", "go when one is chosen, and when the last one has begun"),
    ("coffees", "go with the follow-up of who proposed it"),
    ("contacts", "until one of the two ends it, withdraws or is erased"),
    ("consents", "what somebody agreed to and when, as long as they are known"),
    ("debate_hands", "until the end of the debate, a second after which they are deleted"),
    ("days", "what was published of a day's draws; nobody is in it"),
    ("figure_days", "figures that may be published; nobody is in them"),
    ("figures", "figures that may be published; nobody is in them"),
    ("floor_drawings", "about floors"),
    ("house_failures", "how many wrong codes there were of late; nobody is in them"),
    (
        "guests_met",
        "what remains of guests, until the person withdraws or is erased; nobody is in it",
    ),
    (
        "group_members",
        "until they leave, withdraw or are erased, or the group ends; of when they joined the month is kept",
    ),
    ("house_months", "figures that may be published; nobody is in them"),
    ("identities", "by which somebody signs in, as long as they are known"),
    ("jobs", "what ran when"),
    ("kiosks", "tokens of kiosks, until they are revoked, and that they were"),
    ("month_hires", "how many were hired, as an admin entered it; nobody is in it"),
    (
        "month_tallies",
        "what the days of a month come to, until its figures are written; nobody is in it",
    ),
    ("messages", "that one was sent; goes with the follow-up of who sent it"),
    ("outcome_counts", "how often something good came of an encounter, by month; nobody is in it"),
    ("own_names", "the person's own words, until they delete them or are erased"),
    ("persons", "as long as they are known: until they are erased"),
    ("sites", "the closing of the day on which the hours were last changed"),
    ("retention", "a setting of the site, shown with its date"),
    ("story_feeds", "until the person takes the address away or is erased"),
    ("stories", "the teller's own words, until they withdraw them or are erased"),
    ("vacancies", "what the house looks for, until an admin takes it down; nobody is in it"),
    ("story_steps", "go with the story"),
    (
        "tombstones",
        "who was erased, so that a backup does not bring them back; nobody can read who it was",
    ),
];

/// The tables of the schema in which something is a moment or a day.
fn tables_with_moments(schema: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut table = "";
    for line in schema.lines().map(str::trim) {
        if let Some(head) = line.strip_suffix(") {").and_then(|head| head.split_once(" (")) {
            table = head.0;
        } else if let Some((_, kind)) = line.split_once(" -> ")
            && (kind.contains("Timestamp") || kind.contains("Date"))
        {
            found.insert(table.to_owned());
        }
    }
    found
}

#[test]
fn every_table_with_a_moment_has_a_window_or_a_reason_to_be_kept() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/schema.rs");
    let tables = tables_with_moments(&std::fs::read_to_string(file).unwrap());
    assert!(tables.len() > 25, "{tables:?}");
    let declared: BTreeSet<String> = KEPT
        .iter()
        .map(|(table, _)| *table)
        .chain(CASES.iter().map(|case| case.table))
        .map(str::to_owned)
        .collect();
    assert_eq!(tables, declared);
    for (table, _) in KEPT {
        assert!(CASES.iter().all(|case| case.table != *table), "{table} is both");
    }
    // The databases themselves have no others.
    for database in databases() {
        ok(&database, "2026-11-17T09:00:00Z", &["kiosk", "list"]);
        if database.url.starts_with("postgres") {
            let select = "SELECT DISTINCT table_name::text AS line FROM information_schema.columns \
                 WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_diesel%' \
                 AND data_type IN ('date', 'timestamp without time zone', 'timestamp with time zone')";
            assert_eq!(texts(&database.url, select).into_iter().collect::<BTreeSet<_>>(), tables);
        } else {
            let select = "SELECT DISTINCT t.name AS line FROM sqlite_schema t JOIN pragma_table_info(t.name) c \
                 WHERE t.type = 'table' AND t.name NOT LIKE '\\_\\_diesel%' ESCAPE '\\' AND (c.name LIKE '%\\_at' ESCAPE '\\' \
                 OR c.name IN ('at', 'since', 'due', 'day', 'week', 'last_day', 'first_day', 'visible_since', 'known_since', \
                 'month', 'leased_until', 'spent_until', 'told_until', 'ends_by', 'answer_by', 'published_on', \
                 'put_up_on', 'told_in'))";
            assert_eq!(texts(&database.url, select).into_iter().collect::<BTreeSet<_>>(), tables);
        }
    }
}
