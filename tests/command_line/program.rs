//! Runs the program on a database of the test's own.

use std::process::{Command, Stdio};

use crate::support::{TestDatabase, databases, empty_databases};

/// When files are imported: the day after that of their stays.
const NOW: &str = "2026-11-17T09:00:00Z";

/// The program with the settings of one test.
pub struct Program {
    pub database: TestDatabase,
}

/// How a command ended. A panic fails the test that ran it.
#[derive(Debug)]
pub struct Answer {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Program {
    /// The program on each engine there is.
    pub fn on_each_database() -> impl Iterator<Item = Self> {
        databases().into_iter().map(|database| Self { database })
    }

    /// The program on an empty database.
    pub fn on_an_empty_database() -> Self {
        Self { database: empty_databases().remove(0) }
    }

    /// The command with its settings, not started yet.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_aanschuif"));
        command.env_clear().envs(self.database.settings()).args(arguments);
        command.current_dir(self.database.folder()).stdin(Stdio::null());
        command
    }

    /// Runs a command.
    pub fn run(&self, arguments: &[&str]) -> Answer {
        Answer::of(&mut self.command(arguments))
    }

    /// Runs a command that must succeed; its standard output.
    pub fn ok(&self, arguments: &[&str]) -> String {
        let answer = self.run(arguments);
        assert_eq!(answer.status, 0, "{arguments:?}: {}", answer.stderr);
        answer.stdout
    }

    /// Imports a file with these lines. Returns the exit status and standard error.
    pub fn import(&self, kind: &str, lines: &[&str]) -> (i32, String) {
        let file = self.database.folder().join(format!("{kind}.csv"));
        std::fs::write(&file, format!("{}\n", lines.join("\n"))).unwrap();
        let mut import = self.command(&["import", kind, file.to_str().unwrap()]);
        let answer = Answer::of(import.env("CLOCK_START", NOW));
        assert_eq!(answer.stdout, "", "an import has no result");
        (answer.status, answer.stderr)
    }

    /// Imports a valid file. Returns standard error.
    pub fn imported(&self, kind: &str, lines: &[&str]) -> String {
        let (status, stderr) = self.import(kind, lines);
        assert_eq!(status, 0, "{stderr}");
        stderr.trim_end().to_owned()
    }

    /// Imports a file that must be refused. Returns its mistakes, without the last line that says so.
    pub fn refused(&self, kind: &str, lines: &[&str]) -> Vec<String> {
        let (status, stderr) = self.import(kind, lines);
        assert_eq!(status, 1, "{stderr}");
        let mut mistakes: Vec<String> = stderr.lines().map(str::to_owned).collect();
        assert!(mistakes.pop().unwrap().ends_with("nothing was imported"), "{stderr}");
        mistakes
    }
}

impl Answer {
    /// Runs a command to its end.
    pub fn of(command: &mut Command) -> Self {
        let output = command.output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let answer = Self {
            status: output.status.code().unwrap_or(-1),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        };
        assert!(!answer.stderr.contains("panicked"), "{}", answer.stderr);
        answer
    }
}

/// Checks that each mistake is at the expected place, such as `line 2, column desk`.
pub fn assert_places(mistakes: &[String], due: &[&str]) {
    let places: Vec<&str> =
        mistakes.iter().map(|mistake| mistake.split(": ").next().unwrap()).collect();
    assert_eq!(places, due, "{mistakes:#?}");
}

pub const PLACES: [&str; 6] = [
    "site,time_zone,opens,closes,floor,zone,kind,capacity,table,desk,x,y,features",
    "HQ,Europe/Amsterdam,07:30,19:00,1,north,desks,,T1,D1,1.5,-2,quiet",
    "HQ,Europe/Amsterdam,07:30,19:00,1,north,desks,,T1,D2,2.5,-2,",
    "HQ,Europe/Amsterdam,07:30,19:00,1,south,desks,,T2,D3,,,",
    "HQ,Europe/Amsterdam,07:30,19:00,0,bar,cafe,60,,,,,",
    "HQ,Europe/Amsterdam,07:30,19:00,0,doctor,private,2,,,,,",
];

pub const PEOPLE: [&str; 4] = [
    "email,name,organisation,team,language,badge,needs,visible_since",
    "anna@example.org,Anna Bos,Host,Water,nl,B1,,2026-01-01",
    "bram@example.org,Bram Vos,Host,,en,B2,quiet,",
    "cleo@example.org,Cleo Mol,Partner,,,,,",
];

pub const STAYS: [&str; 3] = [
    "email,site,zone,desk,started_at,ended_at,unseen",
    "anna@example.org,HQ,north,D1,2026-11-16T09:00:00+01:00,2026-11-16T12:00:00+01:00,",
    "anna@example.org,HQ,bar,,2026-11-16T12:00:00+01:00,2026-11-16T12:30:00+01:00,yes",
];

/// The lines with `from` replaced in the only line that contains it.
pub fn with(lines: &[&str], from: &str, to: &str) -> Vec<String> {
    assert_eq!(lines.iter().filter(|line| line.contains(from)).count(), 1, "{from}");
    lines.iter().map(|line| line.replace(from, to)).collect()
}

/// Lines as [`Program::import`] takes them.
pub fn lines(lines: &[String]) -> Vec<&str> {
    lines.iter().map(String::as_str).collect()
}
