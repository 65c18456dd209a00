//! What one means to do with somebody: its kinds and states, and what came of it.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::numbers::LONGEST_LINE;
use crate::line::is_hidden;
use crate::words::words;

words! {
    /// What one means to do.
    FollowUpKind {
        Coffee = "coffee",
        Call = "call",
        Message = "message",
        Introduction = "introduction",
        Other = "other",
    }
}

words! {
    /// How far a follow-up is.
    FollowUpState {
        /// There is something to do, for one of the two.
        Open = "open",
        Done = "done",
        LetGo = "let-go",
        /// It did not come about.
        Lapsed = "lapsed",
    }
}

words! {
    /// What came of a follow-up.
    Outcome {
        Idea = "idea",
        Lead = "lead",
        Help = "help",
        Fun = "fun",
    }
}

/// A line of one's own about a follow-up; empty is none.
pub fn line(field: &str, text: &str) -> Result<String, String> {
    let text = text.trim();
    if text.chars().any(is_hidden) {
        Err(format!("{field}: one line, without characters that cannot be seen"))
    } else if text.chars().count() > LONGEST_LINE {
        Err(format!("{field}: at most {LONGEST_LINE} characters"))
    } else {
        Ok(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_they_are_written() {
        for kind in FollowUpKind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(*kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.as_str());
        }
        for state in FollowUpState::ALL {
            assert_eq!(state.as_str().parse(), Ok(*state));
            assert_eq!(serde_json::to_value(state).unwrap(), state.as_str());
        }
        for outcome in Outcome::ALL {
            assert_eq!(outcome.as_str().parse(), Ok(*outcome));
        }
        assert!("lunch".parse::<FollowUpKind>().is_err());
    }

    #[test]
    fn a_line_is_one_and_of_bounded_length() {
        assert_eq!(line("text", "  about the tender "), Ok("about the tender".to_owned()));
        assert_eq!(line("text", ""), Ok(String::new()));
        for wrong in ["two\nlines", "a\u{202e}b", &"x".repeat(281)] {
            assert!(line("text", wrong).unwrap_err().starts_with("text: "), "{wrong:?}");
        }
    }
}
