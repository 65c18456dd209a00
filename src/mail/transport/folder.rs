//! Writes letters as files, for development and demos. Letters are private, so folder and files belong to their owner
//! only, like the database.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::SendError;
use crate::mail::Letter;

/// Writes one .eml per letter, named by its Message-ID, so that a repetition replaces it.
#[derive(Debug, Clone)]
pub struct FolderTransport {
    folder: PathBuf,
}

impl FolderTransport {
    /// The folder is created with the first letter.
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

/// A reader of the folder sees the whole letter or none, and it survives a power failure. An existing folder keeps
/// its permissions.
fn write(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    make_folder(folder)?;
    let temporary = folder.join(format!("{name}.part"));
    match fs::remove_file(&temporary) {
        // A file left by an earlier attempt may have wider permissions.
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

/// The folder is private to its owner; missing parents are created with default permissions.
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
        // Left by a process that was killed.
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
