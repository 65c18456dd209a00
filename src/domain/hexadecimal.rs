//! Secrets and hashes of 32 bytes, and their hexadecimal form.

use data_encoding::HEXLOWER;

/// 32 bytes: a secret, or a SHA-256.
pub type Digest = [u8; 32];

pub fn hex(bytes: &[u8]) -> String {
    HEXLOWER.encode(bytes)
}

pub fn from_hex(text: &str) -> Option<Digest> {
    HEXLOWER.decode(text.as_bytes()).ok()?.try_into().ok()
}
