//! Random stays give the digests that the rules demand, whether or not days are closed.

use chrono::{NaiveDate, TimeDelta};

use crate::digests::house::{assert_weeks, furnish, shifted, site_days, stays_file, worlds};
use crate::random_offices;
use crate::reference_model::StayRow;
use crate::serving::{Opened, import, ok, run};
use crate::support::{TestDatabase, databases, on_each_database};

/// Days from the worlds' own week, in which the clocks of Amsterdam go back, to the same week, the week in which
/// those of Boston go back, the week in which those of Amsterdam go forward, and week 53.
const SHIFTS: [i64; 4] = [0, 7, -210, 70];

fn mondays(shift: i64) -> [NaiveDate; 3] {
    [-7, 0, 7].map(|days| random_offices::monday() + TimeDelta::days(shift + days))
}

/// Three weeks after the world's Monday.
fn afterwards(shift: i64) -> String {
    format!("{}T12:00:00Z", random_offices::monday() + TimeDelta::days(shift + 21))
}

fn close(database: &TestDatabase, now: &str, days: impl Iterator<Item = (String, NaiveDate)>) {
    let opened = Opened::at(database, now);
    days.for_each(|(site, day)| opened.close_day(&site, day));
}

/// Somebody's stays that are imported after all days were closed, and all the others.
fn late(stays: &[StayRow]) -> (Vec<StayRow>, Vec<StayRow>) {
    stays.iter().cloned().partition(|stay| stay.email == "p1@example.org")
}

#[test]
fn digests_are_those_of_the_rules_whichever_days_are_closed() {
    for (stays, shift) in worlds(SHIFTS.len()).iter().zip(SHIFTS) {
        let (now, mondays) = (afterwards(shift), mondays(shift));
        let stays = shifted(stays, shift);
        let (late, early) = late(&stays);
        on_each_database(async |database| {
            let assert_weeks = |stays: &[StayRow], when: &str| {
                assert_weeks(&database, &now, stays, &mondays, when);
            };
            furnish(&database, &now, &stays[..0]);
            import(&database, &now, "people", &crate::digests::house::people(&stays));
            import(&database, &now, "stays", &stays_file(&early));
            assert_weeks(&early, "before any day is closed");
            let days = site_days(&early);
            close(&database, &now, days.iter().step_by(3).cloned());
            assert_weeks(&early, "with some days closed");
            close(&database, &now, days.iter().cloned());
            assert_weeks(&early, "with all days closed");
            close(&database, &now, days.iter().step_by(2).cloned());
            assert_weeks(&early, "with days closed again");
            import(&database, &now, "stays", &stays_file(&late));
            assert_weeks(&stays, "with stays that came in later");
            close(&database, &now, site_days(&late).into_iter());
            assert_weeks(&stays, "with those days closed too");
        });
    }
}

#[test]
fn week_53_is_there_and_its_sunday_is_in_the_next_year() {
    for database in databases() {
        let mut stays = shifted(&worlds(1)[0], 70);
        for stay in &mut stays {
            stay.visible_since = NaiveDate::from_ymd_opt(2026, 1, 1);
        }
        furnish(&database, &afterwards(70), &stays);
        let shown = ok(&database, &afterwards(70), &["digest", "--week", "2026-W53", "--json"]);
        assert!(shown.contains("\"2026-W53\""), "{shown}");
        assert!(shown.contains("\"2026-12-3") && shown.contains("\"2027-01-0"), "{shown}");
        for (week, status) in [("2027-W53", 2), ("2025-W53", 2), ("2020-W53", 0)] {
            let ended = run(&database, &afterwards(70), &["digest", "--week", week, "--json"]);
            assert_eq!(ended.0, status, "{week}: {}", ended.2);
        }
    }
}

#[test]
fn a_day_is_closed_at_the_sites_closing_time_and_not_before() {
    for database in databases() {
        // The clocks went back that night: 19:00 is 18:00 UTC, the day before it was 17:00.
        furnish(&database, "2026-10-25T10:00:00Z", &worlds(1)[0][..1]);
        let close = |site: &str, day: &str, now: &str| {
            let (status, _, stderr) = run(&database, now, &["close-day", site, day]);
            assert!(status == 0 || stderr.contains("is not closed yet"), "{stderr}");
            status
        };
        assert_eq!(close("amsterdam", "2026-10-24", "2026-10-24T16:59:59Z"), 1);
        assert_eq!(close("amsterdam", "2026-10-24", "2026-10-24T17:00:00Z"), 0);
        assert_eq!(close("amsterdam", "2026-10-25", "2026-10-25T17:59:59Z"), 1);
        assert_eq!(close("amsterdam", "2026-10-25", "2026-10-25T18:00:00Z"), 0);
        assert_eq!(close("boston", "2026-10-25", "2026-10-25T22:59:59Z"), 1);
        assert_eq!(close("boston", "2026-10-25", "2026-10-25T23:00:00Z"), 0);
        assert_eq!(close("amsterdam", "2027-03-28", "2027-03-28T16:59:59Z"), 1);
        assert_eq!(close("amsterdam", "2027-03-28", "2027-03-28T17:00:00Z"), 0);
    }
}
