//! `import stays`.

use crate::command_line::program::{PEOPLE, PLACES, Program, STAYS, assert_places};

fn with_people_and_places() -> impl Iterator<Item = Program> {
    Program::on_each_database().inspect(|program| {
        program.imported("places", &PLACES);
        program.imported("people", &PEOPLE);
    })
}

#[test]
fn stays_that_are_there_already_are_left_alone() {
    for program in with_people_and_places() {
        assert_eq!(program.imported("stays", &STAYS), "2 new, 0 changed, 0 unchanged");
        assert_eq!(program.imported("stays", &STAYS), "0 new, 0 changed, 2 unchanged");
        let more = [
            STAYS[0],
            STAYS[1],
            "bram@example.org,HQ,north,D1,2026-11-16T11:00:00Z,2026-11-16T12:00:00Z,",
        ];
        assert_eq!(program.imported("stays", &more), "1 new, 0 changed, 1 unchanged");
    }
}

#[test]
fn names_that_are_not_there_are_told_with_their_columns() {
    for program in with_people_and_places() {
        let at = "2026-11-16T09:00:00Z,2026-11-16T10:00:00Z,";
        let rows = [
            format!("nobody@example.org,HQ,north,D1,{at}"),
            format!("anna@example.org,Annex,north,D1,{at}"),
            format!("bram@example.org,HQ,attic,D2,{at}"),
            format!("cleo@example.org,HQ,north,D9,{at}"),
        ];
        let file: Vec<&str> =
            [STAYS[0]].into_iter().chain(rows.iter().map(String::as_str)).collect();
        let due = [
            "line 2, column email",
            "line 3, column site",
            "line 4, column zone",
            "line 5, column desk",
        ];
        assert_places(&program.refused("stays", &file), &due);
        let rows = [
            format!("anna@example.org,HQ,north,D3,{at}"),
            format!("bram@example.org,HQ,bar,D1,{at}"),
            format!("cleo@example.org,HQ,north,,{at}"),
        ];
        let file: Vec<&str> =
            [STAYS[0]].into_iter().chain(rows.iter().map(String::as_str)).collect();
        let due = ["line 2, column desk", "line 3, column desk", "line 4, column desk"];
        assert_places(&program.refused("stays", &file), &due);
    }
}

#[test]
fn a_stay_that_overlaps_one_in_the_database_is_refused() {
    for program in with_people_and_places() {
        program.imported("stays", &STAYS);
        let file = [
            STAYS[0],
            // The same person elsewhere, and one that differs only in being seen.
            "anna@example.org,HQ,south,D3,2026-11-16T08:30:00+01:00,2026-11-16T09:00:00.000001+01:00,",
            "anna@example.org,HQ,bar,,2026-11-16T12:00:00+01:00,2026-11-16T12:30:00+01:00,",
            // The same desk; one right after it is fine.
            "bram@example.org,HQ,north,D1,2026-11-16T11:59:59+01:00,2026-11-16T12:30:00+01:00,",
            "cleo@example.org,HQ,north,D1,2026-11-16T12:30:00+01:00,2026-11-16T13:30:00+01:00,",
        ];
        let due =
            ["line 2, column started_at", "line 3, column started_at", "line 4, column started_at"];
        assert_places(&program.refused("stays", &file), &due);
        let again = [file[0], file[4]];
        assert_eq!(program.imported("stays", &again), "1 new, 0 changed, 0 unchanged");
    }
}

#[test]
fn two_stays_that_overlap_within_the_file_are_refused() {
    for program in with_people_and_places() {
        let file = [
            STAYS[0],
            STAYS[1],
            "bram@example.org,HQ,north,D1,2026-11-16T10:00:00+01:00,2026-11-16T10:30:00+01:00,",
        ];
        assert_places(&program.refused("stays", &file), &["line 3, column started_at"]);
        assert_eq!(program.imported("stays", &STAYS), "2 new, 0 changed, 0 unchanged");
    }
}

#[test]
fn a_stay_that_is_still_to_come_is_refused_with_its_line_and_column() {
    for program in with_people_and_places() {
        let file = [
            STAYS[0],
            "anna@example.org,HQ,north,D1,2026-11-17T08:00:00Z,2026-11-17T12:00:00Z,",
            "bram@example.org,HQ,north,D2,2026-11-18T08:00:00Z,2026-11-18T09:00:00Z,",
            "cleo@example.org,HQ,bar,,9999-12-31T22:00:00Z,9999-12-31T23:30:00Z,",
            "cleo@example.org,HQ,bar,,2026-11-17T07:00:00Z,2026-11-17T08:00:00Z,",
        ];
        let due =
            ["line 2, column ended_at", "line 3, column started_at", "line 4, column started_at"];
        assert_places(&program.refused("stays", &file), &due);
        let past = [file[0], file[4]];
        assert_eq!(program.imported("stays", &past), "1 new, 0 changed, 0 unchanged");
    }
}
