//! Signed links in letters. Each is valid for one letter and one purpose, and needs no session.
//!
//! The signature covers the letter's number and its Message-ID, which has 64 random bits. The number alone would not
//! do: the number of a deleted letter may be reused for somebody else's.

use data_encoding::BASE64URL_NOPAD;

use crate::domain::identity::LetterId;
use crate::usecases::Keys;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkPurpose {
    /// The page that shows the letter and takes answers.
    Letter,
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

/// Bytes of the signature in the token: 128 bits.
const SIGNATURE: usize = 16;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Linked<'a> {
    pub id: LetterId,
    /// Its Message-ID, which is never reused.
    pub message_id: &'a str,
}

impl Linked<'_> {
    fn signed(self) -> Vec<u8> {
        [&self.id.0.to_be_bytes(), self.message_id.as_bytes()].concat()
    }
}

/// The token of a letter's link: number and signature, as 32 characters that fit in a URL.
pub fn sign(keys: &Keys, purpose: LinkPurpose, letter: Linked<'_>) -> String {
    let signature = keys.sign(purpose.key(), &letter.signed());
    let number = letter.id.0.to_be_bytes();
    let bytes: Vec<u8> = number.into_iter().chain(signature.into_iter().take(SIGNATURE)).collect();
    BASE64URL_NOPAD.encode(&bytes)
}

/// A token's content before its signature is checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    pub letter: LetterId,
    signature: [u8; SIGNATURE],
}

impl Claim {
    /// `None` if the text is not a token.
    pub fn read(token: &str) -> Option<Self> {
        let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).ok()?;
        let (number, signature) = bytes.split_first_chunk::<8>()?;
        let signature = signature.try_into().ok()?;
        Some(Self { letter: LetterId(i64::from_be_bytes(*number)), signature })
    }

    /// Whether it was signed for this purpose and for a letter with this number and Message-ID, compared in constant
    /// time.
    pub fn is_signed(&self, keys: &Keys, purpose: LinkPurpose, message_id: &str) -> bool {
        let letter = Linked { id: self.letter, message_id };
        keys.verify(purpose.key(), &letter.signed(), &self.signature)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LETTER: Linked<'_> = Linked { id: LetterId(7), message_id: "digest.5f@example.org" };

    fn is_good(keys: &Keys, purpose: LinkPurpose, token: &str, letter: Linked<'_>) -> bool {
        Claim::read(token).is_some_and(|claim| {
            claim.letter == letter.id && claim.is_signed(keys, purpose, letter.message_id)
        })
    }

    #[test]
    fn a_link_serves_its_own_purpose_and_letter_only() {
        let keys = Keys::new("a secret of at least thirty-two characters");
        let token = sign(&keys, LinkPurpose::Letter, LETTER);
        assert_eq!(token.len(), 32);
        assert!(is_good(&keys, LinkPurpose::Letter, &token, LETTER));
        assert!(!is_good(&keys, LinkPurpose::Unsubscribe, &token, LETTER));
        let later = Linked { message_id: "digest.60@example.org", ..LETTER };
        assert!(!is_good(&keys, LinkPurpose::Letter, &token, later), "the number, given out again");
        let gone = Linked { message_id: "", ..LETTER };
        assert!(!is_good(&keys, LinkPurpose::Letter, &token, gone));
        let other = Keys::new("another secret of more than thirty-two characters");
        assert!(!is_good(&other, LinkPurpose::Letter, &token, LETTER));
    }

    #[test]
    fn a_changed_token_is_refused() {
        let keys = Keys::new("a secret of at least thirty-two characters");
        let token = sign(&keys, LinkPurpose::Letter, LETTER);
        for index in 0..token.len() {
            let mut changed: Vec<u8> = token.bytes().collect();
            changed[index] = if changed[index] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).unwrap();
            assert!(!is_good(&keys, LinkPurpose::Letter, &changed, LETTER), "position {index}");
        }
        assert_eq!(Claim::read(&token[..token.len() - 1]), None);
        assert_eq!(Claim::read(""), None);
    }
}
