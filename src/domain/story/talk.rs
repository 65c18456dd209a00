//! What people say about stories: to a teller, and of somebody who has one to tell.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::numbers::LONGEST_NOMINATION;
use crate::line::line_without_link;
use crate::words::words;

words! {
    /// Why a reader writes to the teller of a story.
    ReaderAnswer {
        CanHelp = "can-help",
        HearMore = "hear-more",
    }
}

/// What somebody adds with their name to *you have a story*; empty: nothing. It stands in a letter that nobody asked for, so it
/// has nothing that a program makes a link of.
pub fn nomination(text: &str) -> Result<String, String> {
    line_without_link("line", text, LONGEST_NOMINATION).map(ToOwned::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_for_a_letter_is_one_without_a_link() {
        assert_eq!(nomination(" The form you made "), Ok("The form you made".to_owned()));
        assert_eq!(nomination(""), Ok(String::new()));
        for wrong in ["two\nlines", "see example.org", "nul\0", &"x".repeat(281)] {
            assert!(nomination(wrong).unwrap_err().starts_with("line: "), "{wrong:?}");
        }
    }
}
