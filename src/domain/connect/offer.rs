//! What one brings, or looks for: a sentence each.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::numbers::{LONGEST_OFFER, OFFER_STANDS};
use crate::line::one_line;

/// Whether somebody brings something or looks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OfferKind {
    Offer,
    Ask,
}

impl OfferKind {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Offer => "offer",
            Self::Ask => "ask",
        }
    }
}

impl std::str::FromStr for OfferKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = [Self::Offer, Self::Ask].into_iter().find(|kind| kind.as_str() == text);
        found.ok_or_else(|| format!("\"{text}\" is neither offer nor ask"))
    }
}

/// What somebody brings or looks for, as others read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Offered {
    pub kind: OfferKind,
    pub text: String,
}

/// The text of an offer or ask: one line, without characters that cannot be seen.
pub fn offer_text(text: &str) -> Result<String, String> {
    match one_line(text.trim(), LONGEST_OFFER) {
        Some("") => Err("text: it cannot be empty".to_owned()),
        Some(line) => Ok(line.to_owned()),
        None => Err(format!(
            "text: one line of at most {LONGEST_OFFER} characters, all of which can be seen"
        )),
    }
}

/// Until when an offer stands that is made or renewed now.
pub fn stands_until(now: DateTime<Utc>) -> DateTime<Utc> {
    now + OFFER_STANDS
}

/// The place for one more beside those that are taken; none if there are as many as a person may have.
pub fn free_place(taken: &[i64], most: i64) -> Option<i64> {
    (1..=most).find(|place| !taken.contains(place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_read_as_it_is_written() {
        for kind in [OfferKind::Offer, OfferKind::Ask] {
            assert_eq!(kind.as_str().parse(), Ok(kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.as_str());
        }
        assert!("wish".parse::<OfferKind>().is_err());
    }

    #[test]
    fn a_text_is_one_visible_line_of_at_most_140_characters() {
        assert_eq!(offer_text("  Reads tenders "), Ok("Reads tenders".to_owned()));
        assert_eq!(offer_text(&"é".repeat(140)), Ok("é".repeat(140)));
        for wrong in ["", "  ", "two\nlines", "turned \u{202e} around", &"x".repeat(141)] {
            assert!(offer_text(wrong).unwrap_err().starts_with("text: "), "{wrong:?}");
        }
    }

    #[test]
    fn there_are_three_places() {
        assert_eq!(free_place(&[], 3), Some(1));
        assert_eq!(free_place(&[3, 1], 3), Some(2));
        assert_eq!(free_place(&[1, 2, 3], 3), None);
    }
}
