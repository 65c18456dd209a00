//! Groups: people of any organisation who chose each other, and when such a group stands and ends.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::numbers::{
    GROUP_FORMS, GROUP_INVITATION_OPEN, GROUP_STANDS_WITH, LONGEST_GROUP_LINE, LONGEST_GROUP_NAME,
};
use crate::line::line_without_link;
use crate::words::words;

words! {
    /// Whether enough people are in a group.
    GroupState {
        /// Fewer than three accepted so far.
        Forming = "forming",
        Standing = "standing",
    }
}

words! {
    /// What somebody says to an invitation to a group.
    GroupAnswer {
        Accept = "accept",
        /// Nobody is told.
        Decline = "decline",
    }
}

/// What becomes of a group when somebody leaves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfterLeaving {
    GoesOn,
    Ends,
}

/// The name of a group: one line, without characters that cannot be seen. It stands in letters to people who did not ask for
/// one, so it has nothing that a mail program makes a link of.
pub fn group_name(text: &str) -> Result<String, String> {
    match line_without_link("name", text, LONGEST_GROUP_NAME)? {
        "" => Err("name: it cannot be empty".to_owned()),
        name => Ok(name.to_owned()),
    }
}

/// What a group says about itself, likewise; it may be empty.
pub fn group_line(text: &str) -> Result<String, String> {
    line_without_link("line", text, LONGEST_GROUP_LINE).map(str::to_owned)
}

/// Whether a group of so many stands that does not yet.
pub const fn stands_with(members: i64) -> bool {
    members >= GROUP_STANDS_WITH
}

/// What becomes of a group of which so many members remain. One that stood ends with fewer than three; one that forms goes on
/// as long as whoever started it is in it.
pub const fn after_leaving(
    state: GroupState,
    remaining: i64,
    founder_remains: bool,
) -> AfterLeaving {
    let goes_on = match state {
        GroupState::Forming => founder_remains && remaining > 0,
        GroupState::Standing => stands_with(remaining),
    };
    if goes_on { AfterLeaving::GoesOn } else { AfterLeaving::Ends }
}

/// Until when a group can form that is started now.
pub fn forms_until(now: DateTime<Utc>) -> DateTime<Utc> {
    now + GROUP_FORMS
}

/// An invitation that was made after this moment is open.
pub fn invitations_open_since(now: DateTime<Utc>) -> DateTime<Utc> {
    now - GROUP_INVITATION_OPEN
}

/// The first day of a day's month.
pub fn month_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_they_are_written() {
        for state in GroupState::ALL {
            assert_eq!(state.as_str().parse(), Ok(*state));
        }
        for answer in GroupAnswer::ALL {
            assert_eq!(answer.as_str().parse(), Ok(*answer));
        }
        assert!("maybe".parse::<GroupAnswer>().is_err());
    }

    #[test]
    fn a_name_is_a_visible_line_without_a_link_and_so_is_what_the_group_says() {
        assert_eq!(group_name(" The Thursday writers "), Ok("The Thursday writers".to_owned()));
        assert_eq!(group_name(&"é".repeat(60)), Ok("é".repeat(60)));
        assert_eq!(group_line(""), Ok(String::new()));
        assert_eq!(group_line(&"é".repeat(140)), Ok("é".repeat(140)));
        for wrong in ["two\nlines", "turned \u{202e}", "see evil.example", "anna@evil", "http://x"]
        {
            assert!(group_name(wrong).unwrap_err().starts_with("name: "), "{wrong:?}");
            assert!(group_line(wrong).unwrap_err().starts_with("line: "), "{wrong:?}");
        }
        for wrong in ["", "  ", &"x".repeat(61)] {
            assert!(group_name(wrong).is_err(), "{wrong:?}");
        }
        assert!(group_line(&"x".repeat(141)).is_err());
    }

    #[test]
    fn a_group_stands_with_three_and_ends_below() {
        use AfterLeaving::{Ends, GoesOn};
        use GroupState::{Forming, Standing};
        assert_eq!([2, 3, 4].map(stands_with), [false, true, true]);
        for (state, remaining, founder, expected) in [
            (Standing, 3, false, GoesOn),
            (Standing, 3, true, GoesOn),
            (Standing, 2, true, Ends),
            (Standing, 0, false, Ends),
            (Forming, 1, true, GoesOn),
            (Forming, 1, false, Ends),
            (Forming, 0, false, Ends),
        ] {
            assert_eq!(after_leaving(state, remaining, founder), expected, "{state:?} {remaining}");
        }
    }

    #[test]
    fn only_the_month_is_kept() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
        assert_eq!(month_of(day), NaiveDate::from_ymd_opt(2026, 11, 1).unwrap());
    }
}
