//! SHA-256 digests of seeds and records, and their written form.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest as _, Sha256};

pub use crate::hexadecimal::{Digest, from_hex, hex};

/// The two secrets of a site's day. They exist before its commitment is published, and are published after closing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct DayKeys {
    /// The day's luck is derived from it.
    pub seed: Digest,
    /// The day's pseudonyms are derived from it.
    pub pseudonym_key: Digest,
}

impl fmt::Debug for DayKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DayKeys(secret until the day is closed)")
    }
}

impl DayKeys {
    /// Published before opening: SHA-256 of the seed and the pseudonym key.
    pub fn commitment(&self) -> Digest {
        Sha256::new().chain_update(self.seed).chain_update(self.pseudonym_key).finalize().into()
    }

    /// The pseudonym of the person with this number. Nobody can choose it once the commitment is published.
    pub fn pseudonym(&self, number: &Digest) -> String {
        let mac = hmac(&self.pseudonym_key, number);
        hex(mac.get(..PSEUDONYM).unwrap_or_default())
    }
}

/// Bytes of a pseudonym.
pub(super) const PSEUDONYM: usize = 16;

/// The number that replaces a person's number. It is derived from that one, so nobody can choose it, and cannot be
/// traced back.
pub fn next_number(number: &Digest) -> Digest {
    Sha256::new().chain_update(b"aanschuif next number\n").chain_update(number).finalize().into()
}

/// HMAC-SHA256 (RFC 2104).
pub fn hmac(key: &Digest, message: &[u8]) -> Digest {
    // A shorter key is padded with zeros to the block of the hash (RFC 2104).
    let mut block = [0; 64];
    for (place, byte) in block.iter_mut().zip(key) {
        *place = *byte;
    }
    let mut mac = Hmac::<Sha256>::new(&block.into());
    mac.update(message);
    mac.finalize().into_bytes().into()
}

/// The commitment of a day in the first format, which covered only the seed.
pub fn commitment_of_seed(seed: &Digest) -> Digest {
    Sha256::digest(seed).into()
}
