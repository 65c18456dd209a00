//! SHA-256 digests: of a seed, of a record; and how they are written.

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

/// 32 bytes: a seed, or a SHA-256.
pub type Digest = [u8; 32];

/// What is published of a seed before opening: its SHA-256.
pub fn commitment(seed: &Digest) -> Digest {
    Sha256::digest(seed).into()
}

pub fn hex(bytes: &[u8]) -> String {
    HEXLOWER.encode(bytes)
}

pub fn from_hex(text: &str) -> Option<Digest> {
    HEXLOWER.decode(text.as_bytes()).ok()?.try_into().ok()
}
