//! Signed links in letters: each is good for one letter and one purpose, and needs no session.

use data_encoding::BASE64URL_NOPAD;

use super::Keys;
use crate::domain::identity::LetterId;

/// What a link may be used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkPurpose {
    /// The page that says what the letter says, and takes answers.
    Letter,
    /// The page that ends such letters.
    Unsubscribe,
}

impl LinkPurpose {
    const fn key(self) -> &'static str {
        match self {
            Self::Letter => "letter link",
            Self::Unsubscribe => "unsubscribe link",
        }
    }
}

/// Bytes of the signature that travel: 128 bits.
const SIGNATURE: usize = 16;

/// The token of a letter's link: number and signature, 32 characters that fit in a URL.
pub fn sign(keys: &Keys, purpose: LinkPurpose, letter: LetterId) -> String {
    let number = letter.0.to_be_bytes();
    let signature = keys.sign(purpose.key(), &number);
    let bytes: Vec<u8> = number.into_iter().chain(signature.into_iter().take(SIGNATURE)).collect();
    BASE64URL_NOPAD.encode(&bytes)
}

/// The letter that a token was signed for, if it was signed for this purpose.
pub fn verify(keys: &Keys, purpose: LinkPurpose, token: &str) -> Option<LetterId> {
    let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).ok()?;
    let (number, signature) = bytes.split_first_chunk::<8>()?;
    (signature.len() == SIGNATURE && keys.verify(purpose.key(), number, signature))
        .then(|| LetterId(i64::from_be_bytes(*number)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_serves_its_own_purpose_and_letter_only() {
        let keys = Keys::new("a secret of at least thirty-two characters");
        let token = sign(&keys, LinkPurpose::Letter, LetterId(7));
        assert_eq!(verify(&keys, LinkPurpose::Letter, &token), Some(LetterId(7)));
        assert_eq!(verify(&keys, LinkPurpose::Unsubscribe, &token), None);
        let other = Keys::new("another secret of more than thirty-two characters");
        assert_eq!(verify(&other, LinkPurpose::Letter, &token), None);
    }

    #[test]
    fn a_changed_token_is_refused() {
        let keys = Keys::new("a secret of at least thirty-two characters");
        let token = sign(&keys, LinkPurpose::Letter, LetterId(7));
        for index in 0..token.len() {
            let mut changed: Vec<u8> = token.bytes().collect();
            changed[index] = if changed[index] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).unwrap();
            assert_eq!(verify(&keys, LinkPurpose::Letter, &changed), None, "position {index}");
        }
        assert_eq!(verify(&keys, LinkPurpose::Letter, &token[..token.len() - 1]), None);
        assert_eq!(verify(&keys, LinkPurpose::Letter, ""), None);
    }
}
