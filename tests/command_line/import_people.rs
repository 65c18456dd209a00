//! `import people`.

use crate::command_line::program::{PEOPLE, Program, assert_places, lines, with};

#[test]
fn the_same_file_twice_changes_nothing() {
    for program in Program::on_each_database() {
        assert_eq!(program.imported("people", &PEOPLE), "3 new, 0 changed, 0 unchanged");
        assert_eq!(program.imported("people", &PEOPLE), "0 new, 0 changed, 3 unchanged");
    }
}

#[test]
fn a_row_that_differs_changes_the_person_whatever_the_case_of_the_address() {
    for program in Program::on_each_database() {
        program.imported("people", &PEOPLE);
        for (from, to) in [
            ("bram@example.org,Bram Vos", "Bram@Example.ORG,Bram de Vos"),
            ("Bram Vos,Host", "Bram Vos,Elsewhere"),
            ("Bram Vos,Host,", "Bram Vos,Host,Dikes"),
            ("en,B2", "nl,B2"),
            ("B2,quiet", ",quiet"),
            ("B2,quiet", "B2,"),
        ] {
            let changed = with(&PEOPLE, from, to);
            for (file, told) in [(lines(&changed), "1 changed"), (PEOPLE.to_vec(), "1 changed")] {
                let expected = format!("0 new, {told}, 2 unchanged");
                assert_eq!(program.imported("people", &file), expected, "{to}");
            }
        }
    }
}

#[test]
fn two_people_can_swap_their_badges() {
    for program in Program::on_each_database() {
        program.imported("people", &PEOPLE);
        let swapped: Vec<String> = PEOPLE
            .iter()
            .map(|line| line.replace("B1", "B?").replace("B2", "B1").replace("B?", "B2"))
            .collect();
        assert_eq!(program.imported("people", &lines(&swapped)), "0 new, 2 changed, 1 unchanged");
    }
}

#[test]
fn a_badge_of_somebody_outside_the_file_is_refused_and_nothing_imported() {
    for program in Program::on_each_database() {
        program.imported("people", &PEOPLE);
        let file = [PEOPLE[0], "dirk@example.org,Dirk,New,,,,,", "eva@example.org,Eva,New,,,B1,,"];
        assert_places(&program.refused("people", &file), &["line 3, column badge"]);
        assert_eq!(program.imported("people", &file[..2]), "1 new, 0 changed, 0 unchanged");
    }
}

#[test]
fn consent_on_record_counts_only_where_nobody_answered() {
    for program in Program::on_each_database() {
        program.imported("people", &PEOPLE);
        let later = with(&PEOPLE, "2026-01-01", "2026-06-01");
        assert_eq!(program.imported("people", &lines(&later)), "0 new, 0 changed, 3 unchanged");
        let asked = with(&PEOPLE, "B2,quiet,", "B2,quiet,2026-06-01");
        assert_eq!(program.imported("people", &lines(&asked)), "0 new, 1 changed, 2 unchanged");
        assert_eq!(program.imported("people", &lines(&asked)), "0 new, 0 changed, 3 unchanged");
    }
}

#[test]
fn every_mistake_of_a_file_is_told() {
    for program in Program::on_each_database() {
        let mistakes = program.refused(
            "people",
            &[PEOPLE[0], PEOPLE[1], "nobody,X,Host,,fr,B1,sofa,", ",Y,Host,,,,,1-1-2026"],
        );
        let due = [
            "line 3, column email",
            "line 3, column language",
            "line 3, column needs",
            "line 4, column email",
            "line 4, column visible_since",
        ];
        assert_places(&mistakes, &due);
        assert_eq!(program.imported("people", &PEOPLE), "3 new, 0 changed, 0 unchanged");
    }
}
