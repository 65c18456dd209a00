//! What one writes to another.

use super::numbers::LONGEST_MESSAGE;
use crate::line::is_hidden;

/// A message: lines, and nothing in them that cannot be seen.
pub fn message(text: &str) -> Result<String, String> {
    let text = text.replace("\r\n", "\n");
    let text = text.trim();
    if text.is_empty() {
        Err("text: a message cannot be empty".to_owned())
    } else if text.chars().any(|one| one != '\n' && is_hidden(one)) {
        Err("text: a message has no characters that cannot be seen".to_owned())
    } else if text.chars().count() > LONGEST_MESSAGE {
        Err(format!("text: a message has at most {LONGEST_MESSAGE} characters"))
    } else {
        Ok(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_has_lines_and_is_of_bounded_length() {
        assert_eq!(message(" Dear Fatma,\r\n\r\nhello \n"), Ok("Dear Fatma,\n\nhello".to_owned()));
        assert_eq!(message(&"é".repeat(2000)), Ok("é".repeat(2000)));
        for wrong in ["", " \n ", "nul\0", "turned \u{202e} around", &"x".repeat(2001)] {
            assert!(message(wrong).unwrap_err().starts_with("text: "), "{wrong:?}");
        }
    }
}
