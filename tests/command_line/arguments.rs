//! Unknown commands and wrong arguments.

use std::process::Stdio;

use crate::command_line::program::{Answer, PLACES, Program};

#[test]
fn wrong_arguments_end_with_status_2_before_anything_is_opened() {
    let program = Program::on_an_empty_database();
    for line in [
        "",
        "dance",
        "import",
        "import chairs x.csv",
        "import people",
        "site set HQ",
        "site set HQ k",
        "organisation set Water",
        "kiosk add HQ",
        "kiosk revoke first",
        "access add X --role director",
        "close-day HQ",
        "close-day HQ yesterday",
        "close-day HQ 2026-11-31",
        "close-day HQ 2026-1-5",
        "draws export HQ 16-11-2026",
        "draws verify",
        "draws export HQ 2026-11-16 --full",
        "draws export HQ 2026-11-16 --reason audit",
        "digest --week 2026-W54",
        "digest --week 2026-47",
        "digest --week 2026-W47 --json --queue",
        "simulate --tables 4x4",
    ] {
        let words: Vec<&str> = line.split_whitespace().collect();
        let answer = program.run(&words);
        assert_eq!((answer.status, answer.stdout.as_str()), (2, ""), "{line}: {}", answer.stderr);
        assert!(!answer.stderr.is_empty(), "{line}");
    }
    assert_eq!(std::fs::read_dir(program.database.folder()).unwrap().count(), 0);
}

#[test]
fn what_cannot_be_done_ends_with_status_1_and_says_why() {
    for program in Program::on_each_database() {
        program.imported("places", &PLACES);
        std::fs::write(program.database.folder().join("bytes"), [0, 159, 146, 150]).unwrap();
        for (words, why) in [
            (vec!["import", "people", "missing.csv"], "missing.csv: "),
            (vec!["import", "people", "."], ".: "),
            (vec!["import", "people", "bytes"], "line 1"),
            (vec!["import", "stays", "/dev/null"], "line 1, column email: is missing"),
            (vec!["site", "show", "hq"], "there is no site \"hq\""),
            (vec!["site", "show", "'; DROP TABLE sites; --"], "there is no site"),
            (vec!["close-day", "Annex", "2026-11-16"], "there is no site"),
            (vec!["close-day", "HQ", "9999-12-31"], "not closed yet"),
            (vec!["draws", "export", "HQ", "0001-01-01"], "nothing is known"),
            (vec!["draws", "verify", "bytes"], "bytes: "),
            (vec!["draws", "verify", "places.csv"], "does not verify"),
        ] {
            let answer = program.run(&words);
            assert_eq!(answer.status, 1, "{words:?}: {}", answer.stderr);
            assert!(answer.stderr.contains(why), "{words:?}: {}", answer.stderr);
        }
    }
}

#[test]
fn a_closed_day_can_be_closed_again_and_its_record_verifies() {
    for program in Program::on_each_database() {
        program.imported("places", &PLACES);
        program.ok(&["close-day", "HQ", "2026-11-16"]);
        program.ok(&["close-day", "HQ", "2026-11-16"]);
        let record = program.ok(&["draws", "export", "HQ", "2026-11-16"]);
        let file = program.database.folder().join("record.json");
        std::fs::write(&file, &record).unwrap();
        let mut verify = program.command(&["draws", "verify", "record.json"]);
        // No database is needed, and no settings are read.
        let answer = Answer::of(verify.env("DATABASE_URL", "mysql://x"));
        assert_eq!(
            (answer.status, answer.stdout.as_str()),
            (0, "the root follows from 50 leaves; draws can be checked in own and full records\n")
        );
        std::fs::write(&file, record.replacen("\"HQ\"", "\"HQ2\"", 1)).unwrap();
        assert_eq!(program.run(&["draws", "verify", "record.json"]).status, 1);
    }
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let program = Program::on_an_empty_database();
    program.imported("places", &PLACES);
    let mut child = program
        .command(&["site", "show", "HQ"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert_eq!(output.stderr, b"");
}
