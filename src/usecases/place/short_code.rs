//! Encodes bytes for QR codes: lower-case base 32, short and easy to read out.

use data_encoding::{Encoding, Specification};

pub(in crate::usecases) fn encode(bytes: &[u8]) -> String {
    base32().map_or_else(String::new, |base| base.encode(bytes))
}

/// Decodes such a text, in lower or upper case.
pub(in crate::usecases) fn decode(text: &str) -> Option<Vec<u8>> {
    base32()?.decode(text.as_bytes()).ok()
}

fn base32() -> Option<Encoding> {
    let mut specification = Specification::new();
    specification.symbols.push_str("abcdefghijklmnopqrstuvwxyz234567");
    specification.translate.from.push_str("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    specification.translate.to.push_str("abcdefghijklmnopqrstuvwxyz");
    specification.encoding().ok()
}
