//! Introductions: one asks somebody they know for an introduction to a third; or somebody introduces two whom they know.
//!
//! Whoever waits for a yes sees a state that is made of two things only: whether it came about, and whether its time is
//! over. What others did or left undone is no argument of it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::numbers::{INTRODUCTION_LAPSES, LONGEST_REASON};
use crate::line::one_line;

/// Who began it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum IntroductionKind {
    /// One of the two asked for it; the other decides.
    Asked,
    /// Who introduces thought of it; both decide.
    Unasked,
}

impl IntroductionKind {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Unasked => "unasked",
        }
    }

    /// Whether enough people said yes.
    pub const fn is_agreed(self, yes: Yes) -> bool {
        match self {
            Self::Asked => yes.other,
            Self::Unasked => yes.one && yes.other,
        }
    }
}

impl std::str::FromStr for IntroductionKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = [Self::Asked, Self::Unasked].into_iter().find(|kind| kind.as_str() == text);
        found.ok_or_else(|| format!("\"{text}\" is neither asked nor unasked"))
    }
}

/// Who of the two said yes. Of one that was asked for, `one` is who asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Yes {
    pub one: bool,
    pub other: bool,
}

/// How far an introduction is, for whoever waits for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum IntroductionState {
    Open,
    /// It did not come about.
    Lapsed,
    Accepted,
}

impl IntroductionState {
    pub fn at(now: DateTime<Utc>, lapses_at: DateTime<Utc>, is_accepted: bool) -> Self {
        if is_accepted {
            Self::Accepted
        } else if lapses_at <= now {
            Self::Lapsed
        } else {
            Self::Open
        }
    }
}

/// When an introduction is over that begins now.
pub fn lapses_at(now: DateTime<Utc>) -> DateTime<Utc> {
    now + INTRODUCTION_LAPSES
}

/// What there must be among three people for an introduction to come about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ties {
    /// Both are contacts of who introduces.
    pub contacts: bool,
    /// One of the two does not want to see the other.
    pub hidden: bool,
}

impl Ties {
    /// Whether the two are told of each other, and come to know each other by their yes.
    pub const fn hold(self) -> bool {
        self.contacts && !self.hidden
    }
}

/// What becomes of a yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreement {
    /// It is over, or came about already: nothing changes.
    Over,
    /// It is kept; to who said it, this is how it looks as long as another has not.
    Kept,
    /// It comes about.
    ComesAbout,
}

/// What becomes of a yes to an introduction; `yes` has it already.
pub fn agree(kind: IntroductionKind, state: IntroductionState, yes: Yes, ties: Ties) -> Agreement {
    match state {
        IntroductionState::Open if kind.is_agreed(yes) && ties.hold() => Agreement::ComesAbout,
        IntroductionState::Open => Agreement::Kept,
        IntroductionState::Lapsed | IntroductionState::Accepted => Agreement::Over,
    }
}

/// Whose turn it is, for who was asked to introduce.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    /// They have not decided.
    Waiting,
    /// They left it; nobody is told, and they can still pass it on.
    Left,
    PassedOn,
}

impl Turn {
    pub const fn of(has_left: bool, has_passed_on: bool) -> Self {
        match (has_passed_on, has_left) {
            (true, _) => Self::PassedOn,
            (false, true) => Self::Left,
            (false, false) => Self::Waiting,
        }
    }
}

/// A text that must say something.
pub fn reason(field: &str, text: &str) -> Result<String, String> {
    match optional(field, text)? {
        empty if empty.is_empty() => Err(format!("{field}: it cannot be empty")),
        said => Ok(said),
    }
}

/// A text that may be empty.
pub fn optional(field: &str, text: &str) -> Result<String, String> {
    one_line(text.trim(), LONGEST_REASON).map(str::to_owned).ok_or_else(|| {
        format!(
            "{field}: one line of at most {LONGEST_REASON} characters, all of which can be seen"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOLD: Ties = Ties { contacts: true, hidden: false };

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).unwrap()
    }

    #[test]
    fn it_lapses_at_its_moment_and_not_a_second_earlier() {
        let end = lapses_at(at(0));
        assert_eq!(end, at(14 * 86_400));
        for (now, is_accepted, state) in [
            (at(14 * 86_400 - 1), false, IntroductionState::Open),
            (end, false, IntroductionState::Lapsed),
            (end, true, IntroductionState::Accepted),
            (at(1), true, IntroductionState::Accepted),
        ] {
            assert_eq!(IntroductionState::at(now, end, is_accepted), state);
        }
    }

    #[test]
    fn it_comes_about_once_all_have_said_yes_who_decide_and_the_three_still_know_each_other() {
        use Agreement::{ComesAbout, Kept, Over};
        use IntroductionKind::{Asked, Unasked};
        let (one, other) = (Yes { one: true, other: false }, Yes { one: false, other: true });
        let both = Yes { one: true, other: true };
        let ended = Ties { contacts: false, ..HOLD };
        let hidden = Ties { hidden: true, ..HOLD };
        let open = IntroductionState::Open;
        for (kind, state, yes, ties, becomes) in [
            (Asked, open, other, HOLD, ComesAbout),
            (Asked, open, other, ended, Kept),
            (Asked, open, other, hidden, Kept),
            (Unasked, open, one, HOLD, Kept),
            (Unasked, open, other, HOLD, Kept),
            (Unasked, open, both, HOLD, ComesAbout),
            (Unasked, open, both, hidden, Kept),
            (Asked, IntroductionState::Lapsed, other, HOLD, Over),
            (Unasked, IntroductionState::Accepted, both, HOLD, Over),
        ] {
            assert_eq!(agree(kind, state, yes, ties), becomes, "{kind:?} {state:?} {yes:?}");
        }
    }

    #[test]
    fn what_was_passed_on_is_not_left_any_more() {
        assert_eq!(Turn::of(false, false), Turn::Waiting);
        assert_eq!(Turn::of(true, false), Turn::Left);
        assert_eq!(Turn::of(true, true), Turn::PassedOn);
    }

    #[test]
    fn purpose_and_what_one_brings_are_one_visible_line_of_at_most_280_characters() {
        assert_eq!(reason("purpose", " To learn "), Ok("To learn".to_owned()));
        assert_eq!(optional("whom", "  "), Ok(String::new()));
        assert!(reason("bring", " ").unwrap_err().starts_with("bring: "));
        for wrong in ["two\nlines", "a\u{202e}b", &"x".repeat(281)] {
            assert!(optional("whom", wrong).unwrap_err().starts_with("whom: "));
        }
    }

    #[test]
    fn a_kind_is_read_as_it_is_written() {
        for kind in [IntroductionKind::Asked, IntroductionKind::Unasked] {
            assert_eq!(kind.as_str().parse(), Ok(kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.as_str());
        }
    }
}
