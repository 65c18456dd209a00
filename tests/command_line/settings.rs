//! `site set`, `site show`, `organisation set`.

use crate::command_line::program::{PLACES, Program};

#[test]
fn what_is_shown_can_be_set_again() {
    for program in Program::on_each_database() {
        program.imported("places", &PLACES);
        program.ok(&[
            "site",
            "set",
            "HQ",
            "policy=uniform",
            "digest_hour=7",
            "names-in-mail=no",
            "k=25",
            "language=en",
            "opens=06:00",
            "closes=24:00",
            "open-days=sat,mon,tue",
            "closed-days=2026-12-26,2026-12-25",
            "entrance=1:3,-4.5",
            "keep_stays=90",
            "keep-encounters=14",
        ]);
        let shown = program.ok(&["site", "show", "HQ"]);
        let expected = "policy=uniform\ndigest-hour=7\nnames-in-mail=no\nk=25\nlanguage=en\n\
                        opens=06:00\ncloses=24:00\nopen-days=mon,tue,sat\nclosed-days=2026-12-25,2026-12-26\nkeep-stays=90\nkeep-encounters=14\n\
                        entrance=1:3,-4.5\n";
        assert_eq!(shown, expected);
        let words: Vec<&str> = ["site", "set", "HQ"].into_iter().chain(shown.lines()).collect();
        program.ok(&words);
        assert_eq!(program.ok(&["site", "show", "HQ"]), expected);
    }
}

#[test]
fn closed_days_are_replaced_added_and_cleared() {
    for program in Program::on_each_database() {
        program.imported("places", &PLACES);
        for (word, shown) in [
            ("closed-days=2026-12-25", "closed-days=2026-12-25\n"),
            ("closed-days+=2027-01-01,2026-12-25", "closed-days=2026-12-25,2027-01-01\n"),
            ("closed-days=2026-12-31", "closed-days=2026-12-31\n"),
            ("closed-days=", "closed-days=\n"),
        ] {
            program.ok(&["site", "set", "HQ", word]);
            assert!(program.ok(&["site", "show", "HQ"]).contains(shown), "{word}");
        }
    }
}

#[test]
fn with_one_wrong_value_nothing_is_set_and_all_wrong_ones_are_told() {
    for program in Program::on_each_database() {
        program.imported("places", &PLACES);
        let before = program.ok(&["site", "show", "HQ"]);
        let answer = program.run(&["site", "set", "HQ", "language=en", "k=4", "rank=1"]);
        assert_eq!(answer.status, 2);
        assert!(answer.stderr.contains("k: ") && answer.stderr.contains("rank: "));
        // A value that only the site can judge is not a wrong argument.
        let words = ["site", "set", "HQ", "language=en", "opens=20:00", "entrance=Attic:1,2"];
        let answer = program.run(&words);
        assert_eq!(answer.status, 1);
        assert!(answer.stderr.contains("closes (19:00) is not after opens (20:00)"));
        assert!(answer.stderr.contains("there is no floor \"Attic\""));
        assert_eq!(program.ok(&["site", "show", "HQ"]), before);
        assert_eq!(program.run(&["site", "set", "Annex", "k=10"]).status, 1);
    }
}

#[test]
fn an_organisation_may_be_known_or_new_and_set_again() {
    for program in Program::on_each_database() {
        for kind in ["host", "client", "client"] {
            program.ok(&["organisation", "set", "Water", "--kind", kind]);
        }
        assert_eq!(program.run(&["organisation", "set", "Water", "--kind", "boss"]).status, 2);
        assert_eq!(program.run(&["organisation", "set", "Water"]).status, 2);
        program.ok(&["organisation", "set", "Water", "--second-factor", "required"]);
        let unknown = program.run(&["organisation", "set", "Fire", "--second-factor", "required"]);
        assert_eq!(unknown.status, 1);
        assert!(unknown.stderr.contains("Fire"), "{}", unknown.stderr);
        program.ok(&[
            "organisation",
            "set",
            "Fire",
            "--kind",
            "client",
            "--second-factor",
            "optional",
        ]);
    }
}

#[test]
fn days_are_agreed_with_an_organisation_and_taken_back() {
    for program in Program::on_each_database() {
        program.imported("places", &PLACES);
        let set =
            |words: &[&str]| program.run(&[&["organisation", "set", "Water"], words].concat());
        let made = set(&["--kind", "partner", "--agreed", "HQ=thu,tue"]);
        assert_eq!((made.status, made.stderr.trim()), (0, "Water: partner, HQ on tue,thu"));
        let back = set(&["--agreed", "HQ="]);
        assert_eq!((back.status, back.stderr.trim()), (0, "Water: HQ on every day"));
        for (words, status, told) in [
            (["--agreed", "HQ=monday"], 2, "\"monday\" is no day of the week"),
            (["--agreed", "HQ"], 2, "\"HQ\" is not SITE=DAYS"),
            (["--agreed", "Annex=tue"], 1, "there is no site \"Annex\""),
        ] {
            let answer = set(&words);
            assert_eq!(answer.status, status, "{words:?}");
            assert!(answer.stderr.contains(told), "{words:?}: {}", answer.stderr);
        }
        let unknown = program.run(&["organisation", "set", "Fire", "--agreed", "HQ=tue"]);
        assert_eq!(unknown.status, 1);
    }
}

#[test]
fn all_wrong_settings_are_told_at_once() {
    let program = Program::on_an_empty_database();
    let mut command = program.command(&["kiosk", "list"]);
    command.envs([
        ("DATABASE_URL", "mysql://x"),
        ("LISTEN", "everywhere"),
        ("CLOCK_START", "tomorrow"),
        ("SECRET_KEY", "short"),
    ]);
    let answer = crate::command_line::program::Answer::of(&mut command);
    assert_eq!(answer.status, 1);
    for name in ["DATABASE_URL", "LISTEN", "CLOCK_START", "SECRET_KEY"] {
        assert!(answer.stderr.lines().any(|line| line.starts_with(name)), "{}", answer.stderr);
    }
}
