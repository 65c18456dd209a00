//! Writes a file under a temporary name and moves it into place, so that it appears completely or not at all.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::clock::Chance;

/// A temporary file; deleted on drop unless it was moved into place.
pub struct Draft {
    path: PathBuf,
}

impl Draft {
    /// Creates an empty file beside `place`, readable by its owner only.
    pub fn beside(place: &Path) -> io::Result<Self> {
        let sign = data_encoding::HEXLOWER.encode(&Chance::system().bytes::<8>());
        let path = with_ending(place, &format!(".{sign}.part"));
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(&path)?;
        Ok(Self { path })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Moves it to `place`, where no file may exist.
    pub fn put_at_free(self, place: &Path) -> io::Result<()> {
        self.write_down()?;
        match fs::hard_link(&self.path, place) {
            // The file system has no hard links. Check and rename are not atomic here, which is acceptable.
            Err(why) if why.kind() == ErrorKind::Unsupported => {
                if place.try_exists()? {
                    return Err(ErrorKind::AlreadyExists.into());
                }
                fs::rename(&self.path, place)?;
            }
            other => other?,
        }
        write_down_folder(place)
    }

    /// Moves it to `place` and replaces an existing file.
    pub fn put_at(self, place: &Path) -> io::Result<()> {
        self.write_down()?;
        fs::rename(&self.path, place)?;
        write_down_folder(place)
    }

    fn write_down(&self) -> io::Result<()> {
        File::open(&self.path)?.sync_all()
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // A file moved into place no longer exists here, but SQLite may have left others beside it.
        for ending in ["", "-journal", "-wal", "-shm"] {
            let _ = fs::remove_file(with_ending(&self.path, ending));
        }
    }
}

/// Syncs the folder, so that a new name in it survives a power failure.
fn write_down_folder(place: &Path) -> io::Result<()> {
    let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

pub fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}
