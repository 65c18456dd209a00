//! The house's own paragraph for applicants and newcomers.

use super::numbers::LONGEST_WELCOME;
use crate::line::is_hidden;

/// Reads plain text in paragraphs, which blank lines divide; empty: there is none. An error says of which language it is.
pub fn paragraphs(language: &str, text: &str) -> Result<String, String> {
    let text = text.replace("\r\n", "\n");
    let text = text.trim();
    let is_wrong = |character: char| character != '\n' && is_hidden(character);
    if text.chars().count() > LONGEST_WELCOME || text.contains(is_wrong) {
        return Err(format!("{language}: at most {LONGEST_WELCOME} characters that can be seen"));
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_keep_their_lines_and_nothing_hidden() {
        assert_eq!(
            paragraphs("nl", " Kom binnen.\r\n\r\nDaar is koffie. \n").unwrap(),
            "Kom binnen.\n\nDaar is koffie."
        );
        assert_eq!(paragraphs("nl", "  ").unwrap(), "");
        assert!(paragraphs("nl", "a\u{202e}b").unwrap_err().starts_with("nl"));
        assert!(paragraphs("nl", "a\tb").is_err());
        assert!(paragraphs("en", &"a".repeat(LONGEST_WELCOME + 1)).is_err());
    }
}
