//! How letters are sent.

mod folder;
mod memory;
mod smtp;

pub use folder::FolderTransport;
pub use memory::MemoryTransport;
pub use smtp::{SmtpTransport, Timeouts};

use super::{Letter, TransportUrl};

#[derive(Debug, Clone)]
pub enum Transport {
    Smtp(SmtpTransport),
    Folder(FolderTransport),
    Memory(MemoryTransport),
}

/// Why a letter was not sent. Reasons contain no names and no addresses.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// It may work later.
    #[error("{reason}")]
    Later { reason: String },
    /// It will never work.
    #[error("{reason}")]
    Never { reason: String },
}

impl SendError {
    fn later(reason: impl Into<String>) -> Self {
        Self::Later { reason: reason.into() }
    }

    fn never(reason: impl Into<String>) -> Self {
        Self::Never { reason: reason.into() }
    }
}

impl Transport {
    /// The transport for a `MAIL_URL`. Does not connect yet.
    pub fn open(url: &TransportUrl) -> Self {
        match url {
            TransportUrl::Folder(folder) => Self::Folder(FolderTransport::new(folder.clone())),
            TransportUrl::Smtp(url) => {
                Self::Smtp(SmtpTransport::new(url.clone(), Timeouts::default()))
            }
        }
    }

    /// Sends one letter. `Ok` means that the receiver has stored it durably. A letter sent again after a failure may
    /// arrive twice, with the same Message-ID.
    pub async fn send(&self, letter: &Letter) -> Result<(), SendError> {
        match self {
            Self::Smtp(smtp) => smtp.send(letter).await,
            Self::Folder(folder) => folder.send(letter).await,
            Self::Memory(memory) => memory.send(letter),
        }
    }
}
