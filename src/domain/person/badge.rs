//! What is stored of a badge: enough to recognise it, not enough to copy it.

use crate::hexadecimal::{Digest, hex};

/// Badges with fewer characters show none of them.
const LEAST_WITH_AN_END: usize = 6;
const END: usize = 2;

/// A badge as stored: a keyed hash, and the last characters to compare with a badge in the hand.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct KeptBadge {
    hash: String,
    end: String,
}

impl KeptBadge {
    /// The stored form of the badge `code`; `mac` is its hash under the key of badges.
    pub fn new(mac: Digest, code: &str) -> Self {
        let length = code.chars().count();
        let from = if length < LEAST_WITH_AN_END { length } else { length - END };
        Self { hash: hex(&mac), end: code.chars().skip(from).collect() }
    }

    pub fn stored(hash: Option<String>, end: Option<String>) -> Option<Self> {
        Some(Self { hash: hash?, end: end.unwrap_or_default() })
    }

    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// The last two characters; empty if the badge is too short for that.
    pub fn end(&self) -> &str {
        &self.end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_characters_of_a_badge_are_kept_if_four_others_are_not() {
        for (code, end) in
            [("4100037", "37"), ("ABCDEF", "EF"), ("ABCDE", ""), ("B1", ""), ("ééééëë", "ëë")]
        {
            let badge = KeptBadge::new([7; 32], code);
            assert_eq!((badge.end(), badge.hash().len()), (end, 64));
            assert!(!format!("{badge:?}").contains(code));
        }
    }
}
