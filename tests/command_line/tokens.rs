//! `kiosk` and `access`.

use crate::command_line::program::{PLACES, Program};

#[test]
fn a_token_is_shown_once_and_can_be_taken_away() {
    for program in Program::on_each_database() {
        program.imported("places", &PLACES);
        for (add, prefix, shown, end) in [
            (&["kiosk", "add", "HQ", "Entrance"][..], "kiosk_", "HQ\tEntrance", "\tentrance"),
            (
                &["access", "add", "Facility desk", "--role", "facility"][..],
                "access_",
                "Facility desk\tfacility",
                "",
            ),
        ] {
            let noun = add[0];
            let line = program.ok(add);
            let (id, token) = line.strip_suffix('\n').unwrap().split_once(' ').unwrap();
            assert!(token.starts_with(prefix) && token.len() > 40 && !token.contains(' '));

            let listed = program.run(&[noun, "list"]);
            assert_eq!(listed.stdout, format!("{id}\t{shown}\t-\t-{end}\n"));
            assert!(listed.stderr.starts_with("id\t"), "{}", listed.stderr);

            program.ok(&[noun, "revoke", id]);
            program.ok(&[noun, "revoke", id]);
            let listed = program.ok(&[noun, "list"]);
            assert!(listed.starts_with(&format!("{id}\t{shown}\t-\t2")), "{listed}");
            assert_eq!(program.run(&[noun, "revoke", "999"]).status, 1);
        }
        assert_eq!(program.run(&["kiosk", "add", "Annex", "Entrance"]).status, 1);
    }
}
