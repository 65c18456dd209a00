//! Letters as files: for development, the demo and places without a mail server.

use std::fs::{self, File};
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

/// A reader of the folder sees the whole letter or none; after a power cut it is still there.
fn write(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let temporary = folder.join(format!("{name}.part"));
    let mut file = File::create(&temporary)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&temporary, folder.join(format!("{name}.eml")))?;
    File::open(folder)?.sync_all()
}
