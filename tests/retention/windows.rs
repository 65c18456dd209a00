//! Rows just past their window are deleted, and rows just within it stay.

use chrono::{NaiveDateTime, TimeDelta};

use crate::retention::office::before;
use crate::serving::House;
use crate::serving::Instance;
use crate::serving::application::moment;
use crate::serving::house::{crowd, office};
use crate::support::on_each_database;
use crate::support::tables::{count_where, execute};

pub const TODAY: &str = "2026-11-17";
const NOW: &str = "2026-11-17T12:00:00Z";

/// How old a row is made.
pub enum Age {
    /// So long ago, a minute more or less.
    Moment(TimeDelta),
    /// Twelve months ago, a minute more or less.
    Year,
    /// So many days before today, or one day more.
    Day(i64),
    /// The Monday of a week whose Sunday is so many days ago or less, or of the week before.
    Week(i64),
}

/// A table, and a row of it made with its age.
pub struct Case {
    pub table: &'static str,
    age: Age,
    /// Inserts a row; `{at}` is its moment or day and `{n}` its number.
    row: &'static str,
    /// What of the rows is counted.
    counted: &'static str,
}

const fn case(table: &'static str, age: Age, row: &'static str) -> Case {
    Case { table, age, row, counted: "1 = 1" }
}

const SITE: &str = "(SELECT min(id) FROM sites)";
const DERIVED: &str = "INSERT INTO days (site_id, day, seed, encounters_at, closed_at, root) \
     SELECT {site}, '{at}', '0000000000000000000000000000000000000000000000000000000000000000', \
     '{at} 20:00:00', '{at} 20:00:00', '00' WHERE NOT EXISTS (SELECT 1 FROM days WHERE day = '{at}');";

pub const CASES: &[Case] = &[
    // An import that took no step until then was given up.
    Case {
        // Those that the next case brings along have higher numbers.
        counted: "id < 900",
        ..case(
            "person_imports",
            Age::Moment(TimeDelta::zero()),
            "INSERT INTO person_imports (begun_at, lasts_until) VALUES ('{at}', '{at}')",
        )
    },
    case(
        "person_import_rows",
        Age::Moment(TimeDelta::zero()),
        "INSERT INTO person_imports (id, begun_at, lasts_until) VALUES (90{n}, '{at}', '{at}'); \
         INSERT INTO person_import_rows (import_id, line, is_new, email, name, organisation, team, language, needs, \
         known_since, draw_number) VALUES (90{n}, 2, TRUE, 'new@example.org', 'New', 'Host', '', 'nl', '', '{at}', '00')",
    ),
    // A ticket is good for five minutes, so that it is an hour old 55 minutes later.
    case(
        "tickets",
        Age::Moment(TimeDelta::minutes(55)),
        "INSERT INTO tickets (token_hash, site_id, kiosk_id, expires_at, used_at) \
         SELECT 't{n}', {site}, min(id), '{at}', '{at}' FROM kiosks",
    ),
    case(
        "sessions",
        Age::Moment(TimeDelta::days(90)),
        "INSERT INTO sessions (token_hash, person_id, created_at, last_seen_at, expires_at) \
         VALUES ('s{n}', 1, '{at}', '{at}', '2027-06-01 00:00:00')",
    ),
    case(
        "badge_readings",
        Age::Day(28),
        "INSERT INTO badge_readings (person_id, kiosk_id, at) \
         SELECT 1, min(id), '{at} 12:00:00' FROM kiosks",
    ),
    case(
        "access_sessions",
        Age::Moment(TimeDelta::zero()),
        "INSERT INTO access_sessions (token_hash, access_id, expires_at) VALUES ('a{n}', 1, '{at}')",
    ),
    case(
        "session_codes",
        Age::Moment(TimeDelta::zero()),
        "INSERT INTO session_codes (person_id, code_hash, expires_at) VALUES (1, 'c{n}', '{at}')",
    ),
    case(
        "person_failures",
        Age::Moment(TimeDelta::zero()),
        "INSERT INTO person_failures (person_id, guessed, standing, spent_until) VALUES ({n}, 'code', 'stranger', '{at}')",
    ),
    case(
        "network_letters",
        Age::Moment(TimeDelta::zero()),
        "INSERT INTO network_letters (person_id, network_hash, span, spent_until) VALUES ({n}, 'h', 'letters-day', '{at}')",
    ),
    case(
        "idempotency_keys",
        Age::Moment(TimeDelta::hours(24)),
        "INSERT INTO idempotency_keys (scope, key, request_hash, created_at) \
         VALUES ('kiosk', 'k{n}', 'x', '{at}')",
    ),
    case(
        "desk_questions",
        Age::Moment(TimeDelta::hours(24)),
        "INSERT INTO desk_questions (asked_by, asked_at, answer_by, closed_at) VALUES (1, '{at}', '{at}', '{at}')",
    ),
    Case {
        table: "desk_closures",
        age: Age::Moment(TimeDelta::days(90)),
        row: "INSERT INTO desk_closures (desk_id, from_at, until_at, reason) \
              SELECT min(id), '2026-01-01 00:00:00', '{at}', 'broken' FROM desks",
        counted: "until_at IS NOT NULL",
    },
    Case {
        table: "second_factors",
        age: Age::Moment(TimeDelta::days(1)),
        row: "INSERT INTO second_factors (person_id, seed, begun_at, last_step) VALUES ({n} + 30, 's', '{at}', 0)",
        counted: "confirmed_at IS NULL",
    },
    case(
        "provider_visits",
        Age::Moment(TimeDelta::zero()),
        "INSERT INTO provider_visits (state_hash, browser_hash, in_role, expires_at) \
         VALUES ('v{n}', 'b', {false}, '{at}')",
    ),
    case(
        "access_log",
        Age::Year,
        "INSERT INTO access_log (at, actor, action, detail) VALUES ('{at}', 'command', 'looked', '')",
    ),
    case(
        "follow_ups",
        Age::Year,
        "INSERT INTO follow_ups (person_id, kind, other_id, due, state, created_at, closed_at) \
         VALUES (1, 'call', 2, '2026-11-01', 'done', '{at}', '{at}')",
    ),
    case(
        "introductions",
        Age::Year,
        "INSERT INTO introductions (kind, owner_id, through_id, one_id, created_at, lapses_at) \
         VALUES ('asked', 1, 2, 1, '{at}', '{at}')",
    ),
    Case {
        // With the guest themselves, and all that is about them.
        table: "guests",
        age: Age::Day(7),
        row: "INSERT INTO persons (id, email, name) VALUES (90{n}, 'g{n}@example.org', 'Guest'); \
              INSERT INTO guests (person_id, organisation, last_day) VALUES (90{n}, '', '{at}')",
        counted: "1 = 1",
    },
    Case {
        table: "unannounced_guests",
        counted: "host IS NOT NULL",
        ..case(
            "unannounced_guests",
            Age::Day(0),
            "INSERT INTO unannounced_guests (person_id, site_id, day, kind, host, host_waits) \
             VALUES ({n}, {site}, '{at}', 'client', 'Anna', (1 = 0))",
        )
    },
    case(
        "invitations",
        Age::Day(7),
        "INSERT INTO invitations (host_id, address_hash, name, organisation, language, kind, place, site_id, day, uid, \
         created_at) VALUES (1, 'h', 'Guest', '', 'nl', 'client', 'cafe', {site}, '{at}', 'u{n}', '{at} 09:00:00')",
    ),
    case(
        "offers",
        Age::Moment(TimeDelta::zero()),
        "INSERT INTO offers (person_id, place, kind, text, created_at, expires_at) \
         VALUES ({n}, 1, 'offer', 'tea', '{at}', '{at}')",
    ),
    Case {
        // One that stands has no such moment.
        counted: "lapses_at IS NOT NULL",
        ..case(
            "groups",
            Age::Moment(TimeDelta::zero()),
            "INSERT INTO groups (code, name, line, lapses_at) VALUES ('c{n}', 'Tea', '', '{at}')",
        )
    },
    case(
        "group_offers",
        Age::Moment(TimeDelta::zero()),
        "INSERT INTO groups (id, code, name, line) VALUES (80{n}, 'd{n}', 'Tea', ''); \
         INSERT INTO group_members (group_id, person_id, since) VALUES (80{n}, {n}, '2026-11-01'); \
         INSERT INTO group_offers (group_id, person_id, place, kind, text, expires_at) \
         VALUES (80{n}, {n}, 1, 'offer', 'tea', '{at}')",
    ),
    Case {
        // Those that the next case brings along have higher numbers.
        counted: "id < 900",
        ..case(
            "gatherings",
            Age::Moment(TimeDelta::days(365)),
            "INSERT INTO gatherings (code, kind, title, site_id, place, languages, begins_at, ends_at, uid, changed_at) \
             VALUES ('g{n}', 'debate', 'Tea', {site}, '', 'nl en', '2020-01-01 00:00:00', '{at}', 'u{n}', '{at}')",
        )
    },
    case(
        "speaker_draws",
        Age::Moment(TimeDelta::days(28)),
        "INSERT INTO gatherings (id, code, kind, title, site_id, place, languages, begins_at, ends_at, uid, changed_at) \
         VALUES (91{n}, 's{n}', 'debate', 'Tea', {site}, '', 'nl', '2020-01-01 00:00:00', '{at}', 's{n}', '2026-01-01 00:00:00'); \
         INSERT INTO speaker_draws (gathering_id, number, day, pool, drawn, hash) \
         VALUES (91{n}, 1, '2026-01-01', 'h', 'h', 'h')",
    ),
    case(
        "gathering_attendance",
        Age::Day(28),
        "INSERT INTO gatherings (id, code, kind, title, site_id, place, languages, begins_at, ends_at, uid, changed_at) \
         VALUES (90{n}, 'a{n}', 'debate', 'Tea', {site}, '', 'nl', '2026-01-01 00:00:00', '2099-01-01 00:00:00', 'a{n}', \
         '2026-01-01 00:00:00'); \
         INSERT INTO gathering_attendance (gathering_id, person_id, site_id, day, began_at, ended_at) \
         VALUES (90{n}, {n}, {site}, '{at}', '{at} 09:00:00', '{at} 10:00:00')",
    ),
    case(
        "group_invitations",
        Age::Moment(TimeDelta::days(14)),
        "INSERT INTO group_invitations (inviter_id, waits, created_at) VALUES ({n}, (1 = 0), '{at}')",
    ),
    case(
        "story_messages",
        Age::Day(84),
        "INSERT INTO stories (id, code, kind, title, text, language, teller_id) \
         VALUES (70{n}, 's{n}', 'detour', 'Tea', 'tea', 'en', 1); \
         INSERT INTO story_messages (story_id, person_id, day) VALUES (70{n}, {n}, '{at}')",
    ),
    case(
        "story_nominations",
        Age::Day(28),
        "INSERT INTO story_nominations (person_id, waits, day) VALUES ({n}, (1 = 0), '{at}')",
    ),
    case(
        "story_nominees",
        Age::Day(90),
        "INSERT INTO story_nominees (person_id, day) VALUES ({n}, '{at}')",
    ),
    case(
        "bands",
        Age::Moment(TimeDelta::days(8)),
        "INSERT INTO bands (site_id, at, floor_id, band) SELECT {site}, '{at}', min(id), 'full' FROM floors",
    ),
    Case {
        table: "reports",
        age: Age::Moment(TimeDelta::days(90)),
        row: "INSERT INTO reports (site_id, desk_id, kind, state, reported_at, changed_at) \
              SELECT {site}, min(id), 'desk', 'solved', '{at}', '{at}' FROM desks",
        counted: "state = 'solved'",
    },
    case(
        "stays",
        Age::Day(28),
        "INSERT INTO stays (person_id, site_id, zone_id, day, last_day, started_at, ended_at, ends_by, unseen) \
         SELECT {n}, {site}, min(id), '{at}', '{at}', '{at} 09:00:00', '{at} 10:00:00', '{at} 18:00:00', {false} \
         FROM zones",
    ),
    case(
        "draws",
        Age::Day(28),
        "INSERT INTO draws (site_id, day, leaf, pseudonym, record) \
         VALUES ({site}, '{at}', 'l{n}', 'd{n}', {bytes})",
    ),
    case(
        "pseudonyms",
        Age::Day(28),
        "INSERT INTO pseudonyms (site_id, day, person_id, pseudonym) VALUES ({site}, '{at}', {n}, 'y{n}')",
    ),
    case(
        "draw_leaves",
        Age::Day(28),
        "INSERT INTO draw_leaves (site_id, day, position, hash) VALUES ({site}, '{at}', {n}, 'h{n}')",
    ),
    case(
        "encounters",
        Age::Day(28),
        "INSERT INTO encounters (site_id, day, person_a, person_b, level, seconds, zone_id) \
         SELECT {site}, '{at}', 1, 2, 'table', 3600, min(id) FROM zones",
    ),
    case(
        "house_figures",
        Age::Day(365),
        "INSERT INTO house_figures (site_id, day, arrivals, pairs, new_pairs) VALUES ({site}, '{at}', '540', 1, 1)",
    ),
    Case {
        table: "letters",
        age: Age::Moment(TimeDelta::days(28)),
        row: "INSERT INTO letters (kind, person_id, to_address, to_name, language, message_id, subject, text_body, \
              html_body, created_at, next_attempt_at, sent_at) \
              VALUES ('sign-in', 1, '', '', 'en', 'm{n}', '', '', '', '{at}', '{at}', '{at}')",
        counted: "kind = 'sign-in'",
    },
    Case {
        table: "letters",
        age: Age::Moment(TimeDelta::days(365)),
        row: "INSERT INTO letters (kind, person_id, to_address, to_name, language, message_id, subject, text_body, \
              html_body, created_at, next_attempt_at, sent_at) \
              VALUES ('consent', 1, '', '', 'en', 'm{n}', '', '', '', '{at}', '{at}', '{at}')",
        counted: "kind = 'consent'",
    },
    Case {
        table: "digests",
        age: Age::Week(28),
        row: "INSERT INTO letters (kind, person_id, to_address, to_name, language, message_id, subject, text_body, \
              html_body, created_at, next_attempt_at, sent_at) \
              VALUES ('digest', 1, '', '', 'en', 'm{n}', '', '', '', '{at} 09:00:00', '{at} 09:00:00', '{at} 09:00:00'); \
              INSERT INTO unasked_letters (person_id, week, letter_id) SELECT 1, '{at}', max(id) FROM letters; \
              INSERT INTO digests (person_id, week, letter_id, content, good, composed_at) \
              SELECT 1, '{at}', max(id), 'what it said', 'idea', '{at} 09:00:00' FROM letters",
        counted: "content <> ''",
    },
];

impl Case {
    fn insert(&self, url: &str, at: &str, number: usize) {
        let (no, bytes) =
            if url.starts_with("sqlite") { ("0", "x'00'") } else { ("FALSE", "'\\x00'") };
        let derived = matches!(self.age, Age::Day(28)).then_some(DERIVED).unwrap_or_default();
        let statements = format!("{derived}{}", self.row)
            .replace("{site}", SITE)
            .replace("{at}", at)
            .replace("{n}", &number.to_string())
            .replace("{false}", no)
            .replace("{bytes}", bytes);
        execute(url, &statements);
    }

    /// A moment or day just past the window, and one just within it.
    fn ages(&self) -> (String, String) {
        let text = |at: NaiveDateTime| at.format("%Y-%m-%d %H:%M:%S").to_string();
        let now = moment(NOW).naive_utc();
        let minute = TimeDelta::minutes(1);
        match &self.age {
            Age::Moment(age) => (text(now - *age - minute), text(now - *age + minute)),
            Age::Year => {
                let then = now.checked_sub_months(chrono::Months::new(12)).unwrap();
                (text(then - minute), text(then + minute))
            }
            Age::Day(days) => (before(TODAY, days + 1), before(TODAY, *days)),
            Age::Week(days) => {
                let mut monday = before(TODAY, *days + 6).parse::<chrono::NaiveDate>().unwrap();
                while monday.format("%u").to_string() != "1" {
                    monday += TimeDelta::days(1);
                }
                ((monday - TimeDelta::weeks(1)).to_string(), monday.to_string())
            }
        }
    }
}

#[test]
fn what_is_just_past_its_window_goes_and_what_is_just_within_it_stays() {
    on_each_database(async |database| {
        let url = &database.url;
        House::furnish(&database, NOW, &office(1, 4), &crowd(72));
        // That people were imported is in the log too.
        execute(url, "DELETE FROM access_log");
        for (number, case) in CASES.iter().enumerate() {
            let (older, younger) = case.ages();
            case.insert(url, &older, 2 * number + 1);
            case.insert(url, &younger, 2 * number + 2);
            assert_eq!(count_where(url, case.table, case.counted), 2, "{}", case.table);
        }
        // What one case brings along is none of another's.
        execute(url, "DELETE FROM pseudonyms WHERE person_id IS NULL");

        let instance = Instance::open(&database, NOW);
        instance.run_jobs_at(NOW).await;
        for case in CASES {
            let newer = if case.table == "bands" { "band = 'full'" } else { case.counted };
            assert_eq!(count_where(url, case.table, newer), 1, "{}", case.table);
        }
        assert_eq!(
            count_where(url, "digests", "good = 'idea'"),
            2,
            "that it was sent, and what came of it, stays"
        );
        assert_eq!(count_where(url, "acquaintances", "times = 1"), 1, "the encounter was folded");
    });
}

#[test]
fn nothing_goes_a_day_early_and_everything_on_the_day() {
    on_each_database(async |database| {
        let url = &database.url;
        House::furnish(&database, NOW, &office(1, 4), &crowd(72));
        let day_cases: Vec<&Case> =
            CASES.iter().filter(|case| matches!(case.age, Age::Day(28))).collect();
        for (number, case) in day_cases.iter().enumerate() {
            case.insert(url, &before(TODAY, 28), number + 1);
        }
        let instance = Instance::open(&database, NOW);
        // Just before midnight at the site, and just after it.
        instance.run_jobs_at("2026-11-17T22:59:00Z").await;
        for case in &day_cases {
            assert_eq!(count_where(url, case.table, old(case)), 1, "{}", case.table);
        }
        instance.run_jobs_at("2026-11-17T23:01:00Z").await;
        for case in &day_cases {
            assert_eq!(count_where(url, case.table, old(case)), 0, "{}", case.table);
        }
    });
}

/// What the case put there: the closing of today adds blank leaves of its own.
fn old(case: &Case) -> &'static str {
    if case.table == "draw_leaves" { "hash LIKE 'h%'" } else { "1 = 1" }
}
