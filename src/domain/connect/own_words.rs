//! What a person writes for themselves alone: names of people who are not in the system, notes about contacts.

use super::numbers::{LONGEST_NOTE, LONGEST_OWN_NAME};
use crate::line::is_hidden;

/// A line about somebody who is not in the system.
pub fn own_name(text: &str) -> Result<String, String> {
    let text = text.trim();
    if text.is_empty() {
        Err("text: an own name cannot be empty".to_owned())
    } else if text.contains(is_hidden) {
        Err("text: an own name is one line, without characters that cannot be seen".to_owned())
    } else if text.chars().count() > LONGEST_OWN_NAME {
        Err(format!("text: an own name has at most {LONGEST_OWN_NAME} characters"))
    } else {
        Ok(text.to_owned())
    }
}

/// A note about a contact; empty takes it away.
pub fn note(text: &str) -> Result<String, String> {
    let text = text.replace("\r\n", "\n");
    let text = text.trim();
    if text.chars().any(|one| one != '\n' && is_hidden(one)) {
        Err("note: a note has no characters that cannot be seen".to_owned())
    } else if text.chars().count() > LONGEST_NOTE {
        Err(format!("note: a note has at most {LONGEST_NOTE} characters"))
    } else {
        Ok(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_own_name_is_one_line_of_at_most_120_characters() {
        assert_eq!(
            own_name("  Joseph, e-learning in Twente "),
            Ok("Joseph, e-learning in Twente".to_owned())
        );
        assert_eq!(own_name(&"é".repeat(120)), Ok("é".repeat(120)));
        for wrong in ["", "   ", "two\nlines", "nul\0", "turned \u{202e} around", &"é".repeat(121)]
        {
            assert!(own_name(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_note_may_be_empty_and_have_lines() {
        assert_eq!(note(" first\nsecond "), Ok("first\nsecond".to_owned()));
        assert_eq!(note("first\r\nsecond"), Ok("first\nsecond".to_owned()));
        assert_eq!(note(""), Ok(String::new()));
        assert!(note(&"x".repeat(501)).is_err());
        assert!(note("bell\u{7}").is_err());
        assert!(note("tag\u{e0041}").is_err());
    }
}
