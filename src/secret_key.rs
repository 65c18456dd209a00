//! `SECRET_KEY` beside an embedded database: a file that the first command creates.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use crate::clock::Chance;
use crate::config::SHORTEST_SECRET;

/// The secret key of an embedded database, read from `<database>.key`, which is created if missing. The error names
/// the file.
pub fn beside(database: &Path, chance: &Chance) -> Result<String, String> {
    let path = with_ending(database, ".key");
    let failed = |why: std::io::Error| format!("{}: {why}", path.display());
    match fs::read_to_string(&path) {
        Err(why) if why.kind() == ErrorKind::NotFound => make(&path, chance).map_err(failed)?,
        Err(why) => return Err(failed(why)),
        Ok(_) => {}
    }
    // Read it back even if it was just written: another command may have been first.
    let key = fs::read_to_string(&path).map_err(failed)?.trim().to_owned();
    if key.len() < SHORTEST_SECRET {
        return Err(format!("{}: has fewer than {SHORTEST_SECRET} characters", path.display()));
    }
    Ok(key)
}

/// Writes a new key under a temporary name and links it into place, so that nobody reads half a key, and one key wins
/// if two commands start together.
fn make(path: &Path, chance: &Chance) -> std::io::Result<()> {
    let draft =
        with_ending(path, &format!(".{}", data_encoding::HEXLOWER.encode(&chance.bytes::<8>())));
    let written =
        write_private(&draft, &chance.token()).and_then(|()| match fs::hard_link(&draft, path) {
            Err(why) if why.kind() == ErrorKind::AlreadyExists => Ok(()),
            other => other,
        });
    let removed = fs::remove_file(&draft);
    written.and(removed)
}

fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    writeln!(file, "{text}")?;
    file.sync_all()
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_made_once_and_is_for_its_owner_only() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("a.sqlite");
        let chance = Chance::seeded(1);
        let key = beside(&database, &chance).unwrap();
        assert_eq!(beside(&database, &chance).unwrap(), key);
        let names: Vec<_> =
            fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["a.sqlite.key"]);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(folder.path().join("a.sqlite.key")).unwrap().permissions();
            assert_eq!(mode.mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn commands_that_start_together_find_one_key() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("a.sqlite");
        let start = || {
            std::thread::spawn({
                let database = database.clone();
                move || beside(&database, &Chance::system()).unwrap()
            })
        };
        let keys: Vec<String> =
            [start(), start(), start(), start()].map(|thread| thread.join().unwrap()).to_vec();
        assert!(keys.windows(2).all(|pair| pair[0] == pair[1]), "{keys:?}");
    }

    #[test]
    fn a_key_that_is_too_short_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.sqlite.key"), "short\n").unwrap();
        let error = beside(&folder.path().join("a.sqlite"), &Chance::seeded(1)).unwrap_err();
        assert!(error.contains("fewer than 32"), "{error}");
    }
}
