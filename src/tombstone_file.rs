//! Tombstones outside the database, so that erased people stay erased when a backup is restored; withdrawals, so
//! that consent stays withdrawn; and stories that were withdrawn, so that they stay so.
//!
//! Each is one line, `v1 SALT HASH RFC3339` for a tombstone, `w1 SALT HASH RFC3339` for a withdrawal and
//! `s1 0 HASH RFC3339` for a story. A line is written completely or not at all. One that was torn by a power failure is
//! skipped with a warning, and the next begins on a line of its own.

use std::collections::{BTreeSet, HashMap};
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, NaiveTime, SecondsFormat, Utc};

use crate::domain::privacy::tombstone::{Tombstone, Withdrawal};

const TOMBSTONE: &str = "v1";
const WITHDRAWAL: &str = "w1";
const STORY: &str = "s1";
/// What is hashed of a story is made by chance, and needs no salt.
const NO_SALT: &str = "0";

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TombstoneFile {
    path: PathBuf,
}

impl TombstoneFile {
    /// The file is created with the first tombstone.
    pub const fn new(path: PathBuf) -> Self {
        Self { path }
    }

    /// All tombstones, in the order they were written. The error names the file.
    pub fn read(&self) -> Result<Vec<Tombstone>, String> {
        let lines = self.lines()?.into_iter().filter(|line| line.kind == TOMBSTONE);
        Ok(lines
            .map(|Line { salt, hash, at, .. }| Tombstone { salt, hash, erased_at: at })
            .collect())
    }

    pub fn withdrawals(&self) -> Result<Vec<Withdrawal>, String> {
        let lines = self.lines()?.into_iter().filter(|line| line.kind == WITHDRAWAL);
        Ok(lines
            .map(|Line { salt, hash, at, .. }| Withdrawal { salt, hash, withdrawn_at: at })
            .collect())
    }

    /// Adds a tombstone, and returns once it is on disk. Writes nothing if the file has one with the same hash that
    /// is not older. The error names the file.
    pub fn append(&self, tombstone: &Tombstone) -> Result<(), String> {
        let Tombstone { salt, hash, erased_at } = tombstone.clone();
        self.append_lines(vec![Line { kind: TOMBSTONE, salt, hash, at: erased_at }])
    }

    pub fn append_withdrawals(&self, withdrawals: &[Withdrawal]) -> Result<(), String> {
        let lines = withdrawals.iter().cloned();
        let lines = lines.map(|Withdrawal { salt, hash, withdrawn_at }| Line {
            kind: WITHDRAWAL,
            salt,
            hash,
            at: withdrawn_at,
        });
        self.append_lines(lines.collect())
    }

    /// The hashes of the stories that were withdrawn.
    pub fn stories(&self) -> Result<BTreeSet<String>, String> {
        let lines = self.lines()?.into_iter().filter(|line| line.kind == STORY);
        Ok(lines.map(|line| line.hash).collect())
    }

    /// Adds that the story of a hash was withdrawn: on which day, and no moment of it.
    pub fn append_story(&self, hash: String, on: NaiveDate) -> Result<(), String> {
        let at = on.and_time(NaiveTime::MIN).and_utc();
        self.append_lines(vec![Line { kind: STORY, salt: NO_SALT.to_owned(), hash, at }])
    }

    fn lines(&self) -> Result<Vec<Line>, String> {
        match fs::read(&self.path) {
            Ok(data) => Ok(self.parse(&data)),
            Err(why) if why.kind() == ErrorKind::NotFound => Ok(Vec::new()),
            Err(why) => Err(self.failed(&why)),
        }
    }

    fn append_lines(&self, lines: Vec<Line>) -> Result<(), String> {
        self.try_append(lines).map_err(|why| self.failed(&why))
    }

    fn try_append(&self, mut new: Vec<Line>) -> std::io::Result<()> {
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
        if let Some(folder) = folder {
            fs::create_dir_all(folder)?;
        }
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&self.path)?;
        // Two processes may erase at once: take turns.
        file.lock()?;
        file.seek(SeekFrom::Start(0))?;
        let mut data = Vec::new();
        file.read_to_end(&mut data)?;
        let mut youngest = HashMap::new();
        for Line { kind, hash, at, .. } in self.parse(&data) {
            let known = youngest.entry((kind, hash)).or_insert(at);
            *known = at.max(*known);
        }
        new.retain(|line| {
            youngest.get(&(line.kind, line.hash.clone())).is_none_or(|at| *at < line.at)
        });
        if new.is_empty() {
            return Ok(());
        }
        let torn = data.last().is_some_and(|last| *last != b'\n');
        let mut text = if torn { "\n".to_owned() } else { String::new() };
        text.extend(new.iter().map(|line| line.text() + "\n"));
        // In one append, so that a killed process leaves no partial line that somebody reads.
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        // Sync the folder, so that a new file survives a power failure.
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
    }

    fn parse(&self, data: &[u8]) -> Vec<Line> {
        let text = String::from_utf8_lossy(data);
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        lines
            .filter_map(|(index, line)| {
                let read = Line::read(line);
                if read.is_none() {
                    let number = index + 1;
                    log::warn!(
                        "{}: line {number} is no tombstone: passed over",
                        self.path.display()
                    );
                }
                read
            })
            .collect()
    }

    fn failed(&self, why: &std::io::Error) -> String {
        format!("{}: {why}", self.path.display())
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    kind: &'static str,
    salt: String,
    hash: String,
    at: DateTime<Utc>,
}

impl Line {
    fn text(&self) -> String {
        let Self { kind, salt, hash, at } = self;
        format!("{kind} {salt} {hash} {}", at.to_rfc3339_opts(SecondsFormat::Micros, true))
    }

    fn read(line: &str) -> Option<Self> {
        let is_hex = |text: &&str| {
            let is_digit = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
            !text.is_empty() && text.bytes().all(is_digit)
        };
        let mut words = line.split_whitespace();
        let word = words.next()?;
        let kind = [TOMBSTONE, WITHDRAWAL, STORY].into_iter().find(|kind| *kind == word)?;
        let salt = words.next().filter(is_hex)?.to_owned();
        let hash = words.next().filter(is_hex).filter(|hash| hash.len() == 64)?.to_owned();
        let at: DateTime<Utc> = words.next()?.parse().ok()?;
        words.next().is_none().then_some(Self { kind, salt, hash, at })
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    fn tombstone(who: u8, at: i64) -> Tombstone {
        Tombstone {
            salt: "5a17".to_owned(),
            hash: data_encoding::HEXLOWER.encode(&[who; 32]),
            erased_at: DateTime::UNIX_EPOCH + TimeDelta::microseconds(at),
        }
    }

    fn line(tombstone: &Tombstone) -> String {
        let Tombstone { salt, hash, erased_at } = tombstone.clone();
        Line { kind: TOMBSTONE, salt, hash, at: erased_at }.text()
    }

    fn empty() -> (tempfile::TempDir, TombstoneFile) {
        let folder = tempfile::tempdir().unwrap();
        let file = TombstoneFile::new(folder.path().join("data/a.erased"));
        (folder, file)
    }

    #[test]
    fn what_was_written_is_read_once_each_and_for_its_owner_only() {
        let (_folder, file) = empty();
        assert_eq!(file.read().unwrap(), []);
        for wanted in [tombstone(1, 7), tombstone(2, 8), tombstone(1, 7), tombstone(1, 6)] {
            file.append(&wanted).unwrap();
        }
        assert_eq!(file.read().unwrap(), [tombstone(1, 7), tombstone(2, 8)]);
        file.append(&tombstone(1, 9)).unwrap();
        assert_eq!(file.read().unwrap().last(), Some(&tombstone(1, 9)), "erased again later");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(&file.path).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn a_line_torn_anywhere_is_passed_over_and_spoils_no_other() {
        let whole = line(&tombstone(2, 8));
        for length in 0..whole.len() {
            let (_folder, file) = empty();
            file.append(&tombstone(1, 7)).unwrap();
            let torn = format!("{}\n{}", line(&tombstone(1, 7)), &whole[..length]);
            fs::write(&file.path, torn).unwrap();
            assert_eq!(file.read().unwrap(), [tombstone(1, 7)], "{length}");
            file.append(&tombstone(3, 9)).unwrap();
            assert_eq!(file.read().unwrap(), [tombstone(1, 7), tombstone(3, 9)], "{length}");
        }
    }

    #[test]
    fn a_withdrawal_is_no_tombstone_though_it_be_of_the_same_hash() {
        let (_folder, file) = empty();
        let Tombstone { salt, hash, erased_at } = tombstone(1, 7);
        let withdrawal = Withdrawal { salt, hash, withdrawn_at: erased_at };
        file.append(&tombstone(1, 7)).unwrap();
        for _ in 0..2 {
            file.append_withdrawals(std::slice::from_ref(&withdrawal)).unwrap();
        }
        assert_eq!(file.read().unwrap(), [tombstone(1, 7)]);
        assert_eq!(file.withdrawals().unwrap(), [withdrawal]);
    }

    #[test]
    fn many_at_once_are_all_kept() {
        let (_folder, file) = empty();
        std::thread::scope(|scope| {
            for who in 0..16 {
                let file = &file;
                scope.spawn(move || file.append(&tombstone(who, 1)).unwrap());
            }
        });
        assert_eq!(file.read().unwrap().len(), 16);
    }
}
