//! Signed links in letters. Each is valid for one letter and one purpose, and needs no session.
//!
//! The signature covers the letter's number and its Message-ID, which has 64 random bits. The number alone would not
//! do: the number of a deleted letter may be reused for somebody else's.
//!
//! The number is sealed in the link: whoever gets two letters could else count the letters that others got in between,
//! and tell whether somebody was written to because of what they did.

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
/// The first byte of a token whose number is sealed. In the links of earlier letters it is the first of the number, 0.
const SEALED: u8 = 1;

/// What the number in a token with this signature is combined with.
fn seal(keys: &Keys, signature: &[u8]) -> [u8; 32] {
    keys.sign("letter number", signature)
}

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

/// The token of a letter's link: sealed number and signature, as 32 characters that fit in a URL.
pub fn sign(keys: &Keys, purpose: LinkPurpose, letter: Linked<'_>) -> String {
    let signed = keys.sign(purpose.key(), &letter.signed());
    let signature: Vec<u8> = signed.into_iter().take(SIGNATURE).collect();
    let number = letter.id.0.to_be_bytes().into_iter().skip(1);
    let sealed = number.zip(seal(keys, &signature)).map(|(byte, by)| byte ^ by);
    let bytes: Vec<u8> = [SEALED].into_iter().chain(sealed).chain(signature.clone()).collect();
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
    pub fn read(keys: &Keys, token: &str) -> Option<Self> {
        let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).ok()?;
        let (number, signature) = bytes.split_first_chunk::<8>()?;
        let signature: [u8; SIGNATURE] = signature.try_into().ok()?;
        let mut opened = *number;
        if let [SEALED, sealed @ ..] = number {
            let plain = sealed.iter().zip(seal(keys, &signature)).map(|(byte, by)| byte ^ by);
            for (to, byte) in opened.iter_mut().zip([0].into_iter().chain(plain)) {
                *to = byte;
            }
        }
        Some(Self { letter: LetterId(i64::from_be_bytes(opened)), signature })
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
        Claim::read(keys, token).is_some_and(|claim| {
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
        assert_eq!(Claim::read(&keys, &token[..token.len() - 1]), None);
        assert_eq!(Claim::read(&keys, ""), None);
    }

    #[test]
    fn the_number_of_a_letter_cannot_be_read_in_its_link() {
        let keys = Keys::new("a secret of at least thirty-two characters");
        let numbers: Vec<i64> = (1..=100)
            .map(|id| {
                let message_id = format!("digest.{id}@example.org");
                let letter = Linked { id: LetterId(id), message_id: &message_id };
                let token = sign(&keys, LinkPurpose::Letter, letter);
                let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).unwrap();
                i64::from_be_bytes(bytes[..8].try_into().unwrap())
            })
            .collect();
        assert!(!numbers.is_sorted());
        assert!(numbers.windows(2).all(|two| two[0].abs_diff(two[1]) > 1_000_000));
    }

    #[test]
    fn the_link_of_an_earlier_letter_still_works() {
        let keys = Keys::new("a secret of at least thirty-two characters");
        let signature = keys.sign(LinkPurpose::Letter.key(), &LETTER.signed());
        let bytes = [&7_i64.to_be_bytes(), &signature[..SIGNATURE]].concat();
        let token = BASE64URL_NOPAD.encode(&bytes);
        assert!(is_good(&keys, LinkPurpose::Letter, &token, LETTER));
        assert!(!is_good(&keys, LinkPurpose::Unsubscribe, &token, LETTER));
    }
}
