//! Letters as files: for development, the demo and trying out. What they say is for their readers alone: folder
//! and files are their owner's, as the database is.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::SendError;
use crate::mail::Letter;

/// Writes one .eml for each letter, named by its Message-ID, so that a repeat replaces it.
#[derive(Debug, Clone)]
pub struct FolderTransport {
    folder: PathBuf,
}

impl FolderTransport {
    /// Into this folder, made when the first letter is written.
    pub const fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    pub(super) async fn send(&self, letter: &Letter) -> Result<(), SendError> {
        let bytes = letter.to_message().map_err(SendError::never)?.formatted();
        let name = letter.message_id.to_string();
        let folder = self.folder.clone();
        match tokio::task::spawn_blocking(move || write(&folder, &name, &bytes)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => {
                Err(SendError::later(format!("the folder for mail: {}", error.kind())))
            }
            Err(_) => Err(SendError::later("writing the letter was interrupted")),
        }
    }
}

/// A reader of the folder sees the whole letter or none; after a power cut it is still there. A folder that exists
/// keeps the rights that somebody gave it.
fn write(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    make_folder(folder)?;
    let temporary = folder.join(format!("{name}.part"));
    match fs::remove_file(&temporary) {
        // What an attempt before this one left behind may be anybody's to read.
        Err(why) if why.kind() != io::ErrorKind::NotFound => return Err(why),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&temporary)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&temporary, folder.join(format!("{name}.eml")))?;
    File::open(folder)?.sync_all()
}

/// The folder itself is its owner's; those above it, where they are missing, are made as usual.
fn make_folder(folder: &Path) -> io::Result<()> {
    if let Some(above) = folder.parent() {
        fs::create_dir_all(above)?;
    }
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(folder) {
        Err(why) if !folder.is_dir() => Err(why),
        _ => Ok(()),
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn letters_are_their_owners_to_read_and_a_folder_that_exists_keeps_its_rights() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("data").join("mail");
        write(&folder, "one", b"a code").unwrap();
        assert_eq!((mode(&folder), mode(&folder.join("one.eml"))), (0o700, 0o600));

        fs::set_permissions(&folder, fs::Permissions::from_mode(0o750)).unwrap();
        // Left behind by a process that was killed.
        let part = folder.join("two.part");
        fs::write(&part, "half a co").unwrap();
        fs::set_permissions(&part, fs::Permissions::from_mode(0o644)).unwrap();
        write(&folder, "two", b"a code").unwrap();
        write(&folder, "one", b"a code").unwrap();
        assert_eq!((mode(&folder), mode(&folder.join("one.eml"))), (0o750, 0o600));
        assert_eq!(mode(&folder.join("two.eml")), 0o600);
        assert_eq!(fs::read(folder.join("two.eml")).unwrap(), b"a code");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
    }
}
