//! `import places`.

use crate::command_line::program::{PLACES, Program, assert_places, lines, with};

#[test]
fn the_same_file_twice_changes_nothing() {
    for program in Program::on_each_database() {
        assert_eq!(program.imported("places", &PLACES), "5 new, 0 changed, 0 unchanged");
        assert_eq!(program.imported("places", &PLACES), "0 new, 0 changed, 5 unchanged");
    }
}

#[test]
fn a_row_that_differs_changes_its_place() {
    for program in Program::on_each_database() {
        program.imported("places", &PLACES);
        for (from, to) in [
            ("D1,1.5,-2,quiet", "D1,1.5,-2,quiet|step-free"),
            ("D1,1.5", "D1,9"),
            ("1,south,desks,,T2", "2,south,desks,,T2"),
            ("bar,cafe,60", "bar,cafe,80"),
            ("doctor,private,2", "doctor,private,3"),
            ("south,desks,,T2", "south,desks,,T1b"),
            ("T2,D3,,,", "T2,D3,,,\nHQ,Europe/Amsterdam,07:30,19:00,1,south,desks,,T2,D4,,,"),
        ] {
            let changed = with(&PLACES, from, to);
            let new = if to.contains("D4") { "1 new, 0 changed, 5" } else { "0 new, 1 changed, 4" };
            let told = program.imported("places", &lines(&changed));
            assert_eq!(told, format!("{new} unchanged"), "{to}");
            let told = program.imported("places", &lines(&changed));
            assert!(told.starts_with("0 new, 0 changed"), "{to}: {told}");
            let told = program.imported("places", &PLACES);
            assert!(told.starts_with(if to.contains("D4") { "0 new, 0" } else { "0 new, 1" }));
        }
    }
}

#[test]
fn a_table_moves_to_another_zone_with_all_its_desks() {
    for program in Program::on_each_database() {
        program.imported("places", &PLACES);
        let moved: Vec<String> =
            PLACES[..3].iter().map(|line| line.replace("north", "south")).collect();
        // The first of the table's two desks moves it; the second is there already.
        assert_eq!(program.imported("places", &lines(&moved)), "0 new, 1 changed, 1 unchanged");
    }
}

#[test]
fn hours_and_time_zone_of_a_site_can_change() {
    for program in Program::on_each_database() {
        program.imported("places", &PLACES);
        let changed: Vec<String> =
            PLACES.iter().map(|line| line.replace("07:30,19:00", "08:00,18:30")).collect();
        assert_eq!(program.imported("places", &lines(&changed)), "0 new, 1 changed, 4 unchanged");
        let shown = program.ok(&["site", "show", "HQ"]);
        assert!(shown.contains("opens=08:00\ncloses=18:30\n"), "{shown}");
    }
}

#[test]
fn a_file_with_a_mistake_changes_nothing_at_all() {
    for program in Program::on_each_database() {
        let mistakes = program.refused("places", &lines(&with(&PLACES, "cafe,60", "cafe,none")));
        assert_places(&mistakes, &["line 5, column capacity"]);
        assert_eq!(program.run(&["site", "show", "HQ"]).status, 1);
        assert_eq!(program.imported("places", &PLACES), "5 new, 0 changed, 0 unchanged");
    }
}

#[test]
fn a_zone_keeps_its_kind() {
    for program in Program::on_each_database() {
        program.imported("places", &PLACES);
        let mistakes = program.refused("places", &lines(&with(&PLACES, "bar,cafe", "bar,private")));
        assert_places(&mistakes, &["line 5, column kind"]);
        assert!(mistakes[0].contains("\"bar\" is of kind cafe"), "{mistakes:?}");
        assert!(mistakes[0].contains("another name"), "{mistakes:?}");
        assert_eq!(program.imported("places", &PLACES), "0 new, 0 changed, 5 unchanged");
    }
}

#[test]
fn a_zone_with_tables_cannot_become_a_cafe() {
    for program in Program::on_each_database() {
        program.imported("places", &PLACES);
        let south = [PLACES[0], "HQ,Europe/Amsterdam,07:30,19:00,1,south,cafe,20,,,,,"];
        assert_places(&program.refused("places", &south), &["line 2, column kind"]);
        // Its tables can move to another zone, and the café be made under another name.
        let moved = [
            south[0],
            "HQ,Europe/Amsterdam,07:30,19:00,1,south bar,cafe,20,,,,,",
            "HQ,Europe/Amsterdam,07:30,19:00,1,north,desks,,T2,D3,,,",
        ];
        assert_eq!(program.imported("places", &moved), "1 new, 1 changed, 0 unchanged");
    }
}
