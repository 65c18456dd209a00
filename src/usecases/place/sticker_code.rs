//! The code on the sticker of a desk or a café. It proves that a phone was held against that sticker.
//!
//! A code is a letter for the kind, the number of the desk or zone, and a keyed hash of these and the place's mark:
//! random bits from its creation. Renaming or moving the place does not change the code. After a deletion the code is
//! not valid, even for a new place with the same number.

use super::short_code;
use crate::domain::identity::{DeskId, ZoneId};
use crate::usecases::Context;

/// 80 bits of the hash: 16 characters.
const SIGNATURE_BYTES: usize = 10;
const PURPOSE: &str = "sticker";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stuck {
    Desk(DeskId),
    Cafe(ZoneId),
}

impl Stuck {
    fn short(self) -> String {
        match self {
            Self::Desk(desk) => format!("d{desk}"),
            Self::Cafe(zone) => format!("c{zone}"),
        }
    }

    fn read(text: &str) -> Option<Self> {
        let (kind, number) = text.split_at_checked(1)?;
        let id = number.parse().ok()?;
        let stuck = match kind {
            "d" => Self::Desk(DeskId(id)),
            "c" => Self::Cafe(ZoneId(id)),
            _ => return None,
        };
        // "+3" and "03" also parse as 3, but no sticker has them.
        (stuck.short() == text).then_some(stuck)
    }
}

/// The mark of a new place: 64 random bits.
pub fn new_mark(context: &Context) -> String {
    data_encoding::HEXLOWER.encode(&context.chance.bytes::<8>())
}

/// The signed text. Places from before marks existed have none, so that their stickers stay valid.
fn signed(short: &str, mark: &str) -> String {
    if mark.is_empty() { short.to_owned() } else { format!("{short}:{mark}") }
}

/// The code for the sticker of a place with this mark; safe in a URL.
pub fn sticker_code(context: &Context, stuck: Stuck, mark: &str) -> String {
    let short = stuck.short();
    let signature = context.keys.sign(PURPOSE, signed(&short, mark).as_bytes());
    let signature = signature.get(..SIGNATURE_BYTES).unwrap_or_default();
    format!("{short}-{}", short_code::encode(signature))
}

/// A code's content before its signature is checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StickerClaim {
    pub stuck: Stuck,
    signature: Vec<u8>,
}

impl StickerClaim {
    /// `None` if the text is not a code.
    pub fn read(code: &str) -> Option<Self> {
        let (short, signature) = code.split_once('-')?;
        let stuck = Stuck::read(short)?;
        let signature = short_code::decode(signature)?;
        (signature.len() == SIGNATURE_BYTES).then_some(Self { stuck, signature })
    }

    /// Whether it is the code of the place with this mark.
    pub fn is_signed(&self, context: &Context, mark: &str) -> bool {
        let signed = signed(&self.stuck.short(), mark);
        context.keys.verify(PURPOSE, signed.as_bytes(), &self.signature)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;
    use crate::clock::{Chance, Clock};
    use crate::usecases::Keys;

    fn context(secret: &str) -> Context {
        let clock = Clock::manual("2026-11-17T09:00:07Z".parse().unwrap());
        let url = "https://desk.example.org".parse().unwrap();
        Context::new(clock, Chance::seeded(1), Keys::new(secret), url)
    }

    const MARK: &str = "00c0ffee00c0ffee";

    fn read_sticker(context: &Context, code: &str, mark: &str) -> Option<Stuck> {
        let claim = StickerClaim::read(code)?;
        claim.is_signed(context, mark).then_some(claim.stuck)
    }

    #[test]
    fn a_code_is_read_back_and_short() {
        let context = context("a secret of the tests");
        for stuck in [Stuck::Desk(DeskId(7)), Stuck::Cafe(ZoneId(7)), Stuck::Desk(DeskId(123_456))]
        {
            for mark in [String::new(), new_mark(&context)] {
                let code = sticker_code(&context, stuck, &mark);
                assert_eq!(read_sticker(&context, &code, &mark), Some(stuck), "{code}");
                assert!(code.len() <= 25, "{code}");
                assert_eq!(read_sticker(&context, &code, &new_mark(&context)), None, "{code}");
            }
        }
    }

    #[test]
    fn the_stickers_of_places_without_a_mark_are_as_they_were() {
        let context = context("a secret of the tests");
        let signature = context.keys.sign(PURPOSE, b"d7");
        let code = format!("d7-{}", short_code::encode(&signature[..SIGNATURE_BYTES]));
        assert_eq!(sticker_code(&context, Stuck::Desk(DeskId(7)), ""), code);
    }

    #[test]
    fn a_code_that_was_changed_anywhere_is_nobodys() {
        let context = context("a secret of the tests");
        let code = sticker_code(&context, Stuck::Desk(DeskId(37)), MARK);
        let mut forged: HashSet<String> = HashSet::new();
        for (at, was) in code.char_indices() {
            let put = |with: &str| format!("{}{with}{}", &code[..at], &code[at + was.len_utf8()..]);
            forged.extend(["a", "2", "-", ""].map(put));
        }
        let (short, signature) = code.split_once('-').unwrap();
        forged.extend([
            format!("c37-{signature}"),
            format!("D37-{signature}"),
            format!("d037-{signature}"),
            format!("d+37-{signature}"),
            format!("d-37-{signature}"),
            format!(" {code}"),
            format!("{code} "),
            format!("{code}="),
            format!("{code}aa"),
            format!("{short}-"),
            format!("{short}{signature}"),
            format!("{short}--{signature}"),
            format!("{short}-{}", &signature[..8]),
            format!("d99999999999999999999-{signature}"),
            "é".to_owned(),
            String::new(),
        ]);
        forged.remove(&code);
        assert!(forged.len() >= 60, "{}", forged.len());
        for forged in forged {
            assert_eq!(read_sticker(&context, &forged, MARK), None, "{forged}");
        }
    }

    #[test]
    fn a_code_of_another_installation_or_of_a_kiosk_is_nobodys() {
        let ours = context("a secret of the tests");
        let code = sticker_code(&context("another secret"), Stuck::Desk(DeskId(1)), "");
        assert_eq!(read_sticker(&ours, &code, ""), None);
        let signature = ours.keys.sign("kiosk code", b"d1");
        let other = format!("d1-{}", short_code::encode(&signature[..SIGNATURE_BYTES]));
        assert_eq!(read_sticker(&ours, &other, ""), None);
    }

    proptest! {
        #[test]
        fn no_text_makes_reading_fail_otherwise(text in "\\PC{0,40}") {
            prop_assert_eq!(read_sticker(&context("a secret of the tests"), &text, MARK), None);
        }
    }
}
