//! A file that is made beside its place under a name of its own, and put there whole or not at all.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::clock::Chance;

/// The draft of a file; it goes when it is dropped without having been put in place.
pub struct Draft {
    path: PathBuf,
}

impl Draft {
    /// An empty file beside `place`, for its owner only.
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

    /// Puts it at `place`, where nothing may be.
    pub fn put_at_free(self, place: &Path) -> io::Result<()> {
        self.write_down()?;
        match fs::hard_link(&self.path, place) {
            // A file system without links: between the look and the renaming nobody is expected.
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

    /// Puts it at `place`, instead of what is there.
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
        // What is in place already is not here any more; SQLite may have left something beside it.
        for ending in ["", "-journal", "-wal", "-shm"] {
            let _ = fs::remove_file(with_ending(&self.path, ending));
        }
    }
}

/// Makes a name in a folder outlast a power cut.
fn write_down_folder(place: &Path) -> io::Result<()> {
    let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

pub fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}
