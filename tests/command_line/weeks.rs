//! `digest` and `simulate`.

use crate::command_line::program::{PEOPLE, PLACES, Program, STAYS};

const TOGETHER: [&str; 3] = [
    STAYS[0],
    "anna@example.org,HQ,north,D1,2026-11-16T09:00:00+01:00,2026-11-16T12:00:00+01:00,",
    "bram@example.org,HQ,north,D2,2026-11-16T10:00:00+01:00,2026-11-16T12:30:00+01:00,",
];

#[test]
fn two_people_at_one_table_who_agreed_are_in_each_others_week() {
    for program in Program::on_each_database() {
        program.imported("places", &PLACES);
        program.imported("people", &PEOPLE);
        program.imported("stays", &TOGETHER);
        let week = ["digest", "--week", "2026-W47"];
        let json = || -> serde_json::Value {
            serde_json::from_str(&program.ok(&[&week[..], &["--json"]].concat())).unwrap()
        };
        assert_eq!(json(), serde_json::json!([]), "Bram was not asked yet");

        let agreed = PEOPLE.map(|line| line.replace("quiet,", "quiet,2026-11-16"));
        program.imported("people", &agreed.each_ref().map(String::as_str));
        let shown = json();
        assert_eq!(shown[0]["email"], "anna@example.org");
        assert_eq!(shown[0]["table"][0]["email"], "bram@example.org");
        let days =
            serde_json::json!([{"date": "2026-11-16", "table": "1/north/T1", "minutes": 120}]);
        assert_eq!(shown[0]["table"][0]["days"], days);
        assert!(program.ok(&week).contains("shared a table with bram@example.org"));

        for told in ["2 digests put into the outbox", "0 digests put into the outbox"] {
            let answer = program.run(&[&week[..], &["--queue"]].concat());
            assert_eq!((answer.status, answer.stdout.as_str()), (0, ""));
            assert!(answer.stderr.contains(told), "{}", answer.stderr);
        }
    }
}

#[test]
fn stays_imported_after_a_day_was_closed_still_become_encounters() {
    for program in Program::on_each_database() {
        program.imported("places", &PLACES);
        let agreed = PEOPLE.map(|line| line.replace("quiet,", "quiet,2026-11-16"));
        program.imported("people", &agreed.each_ref().map(String::as_str));
        program.imported("stays", &TOGETHER[..2]);
        program.ok(&["close-day", "HQ", "2026-11-16"]);
        program.imported("stays", &[TOGETHER[0], TOGETHER[2]]);
        let shown = program.ok(&["digest", "--week", "2026-W47"]);
        assert!(shown.contains("shared a table with bram@example.org"), "{shown}");
    }
}

#[test]
fn a_trace_is_replayed_without_settings_or_database() {
    let program = Program::on_an_empty_database();
    let trace = "person,team,arrived_at,left_at\n\
                 a,x,2026-11-16T09:00:00+01:00,2026-11-16T12:00:00+01:00\n\
                 b,y,2026-11-16T09:01:00+01:00,2026-11-16T12:00:00+01:00\n";
    std::fs::write(program.database.folder().join("trace.csv"), trace).unwrap();
    let simulate = |more: &[&str]| {
        let words = [&["simulate", "--trace", "trace.csv"], more].concat();
        crate::command_line::program::Answer::of(
            program.command(&words).env("DATABASE_URL", "mysql://x"),
        )
    };
    for policy in ["bounded", "uniform"] {
        let answer = simulate(&["--tables", "1x4", "--policy", policy, "--seeds", "3", "--json"]);
        let report: serde_json::Value = serde_json::from_str(&answer.stdout).unwrap();
        assert_eq!((&report["policy"], &report["seeds"]), (&policy.into(), &3.into()));
        assert_eq!((&report["distinct_pairs"], &report["share"]), (&1.0.into(), &1.0.into()));
        assert_eq!(report["reference"], 1);
        assert!(report["microseconds_per_draw"].as_f64().unwrap() > 0.0);
    }
    for wrong in ["", "4", "0x4", "4x0", "4x4,", "-1x4", "99999999999x4"] {
        assert_eq!(simulate(&["--tables", wrong]).status, 2, "{wrong}");
    }
    assert_eq!(simulate(&["--tables", "1x4", "--seeds", "0"]).status, 2);
    let overlap = format!("{trace}b,y,2026-11-16T11:00:00+01:00,2026-11-16T12:00:00+01:00\n");
    std::fs::write(program.database.folder().join("trace.csv"), overlap).unwrap();
    let answer = simulate(&["--tables", "1x4"]);
    assert_eq!(answer.status, 1);
    assert!(answer.stderr.starts_with("line 4, column arrived_at: "), "{}", answer.stderr);
}
