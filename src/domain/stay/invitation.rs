//! Invitations: who is invited as what, to where, on which days, and what a letter to a stranger may carry.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::numbers::{INVITED_AHEAD_DAYS, LONGEST_GUEST_NAME};
use crate::line::{one_line, reads_as_link};
use crate::place::open_days::ClosedDays;

/// As what somebody comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum GuestKind {
    Client,
    Relation,
    /// Comes about a job: unseen unless they agree to be seen.
    Applicant,
    Supplier,
    Other,
}

impl GuestKind {
    pub const ALL: [Self; 5] =
        [Self::Client, Self::Relation, Self::Applicant, Self::Supplier, Self::Other];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Relation => "relation",
            Self::Applicant => "applicant",
            Self::Supplier => "supplier",
            Self::Other => "other",
        }
    }

    /// Whether a stay of such a guest is unseen although they did not ask for that.
    pub fn is_unseen(self, consent: Option<bool>) -> bool {
        self == Self::Applicant && consent != Some(true)
    }
}

impl std::str::FromStr for GuestKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|kind| kind.as_str() == text);
        found.ok_or_else(|| format!("\"{text}\" is no kind of guest"))
    }
}

/// Where a guest is invited to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum InvitedTo {
    Cafe,
    /// A desk, drawn like anybody's.
    Desk,
}

impl InvitedTo {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cafe => "cafe",
            Self::Desk => "desk",
        }
    }
}

impl std::str::FromStr for InvitedTo {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "cafe" => Ok(Self::Cafe),
            "desk" => Ok(Self::Desk),
            other => Err(format!("\"{other}\" is no place to invite to")),
        }
    }
}

/// The name of a guest or of whom they come from, as a host writes it. It stands in a letter to somebody who did not ask for
/// one, so it can hold nothing that a mail program makes a link of, nor a text.
pub fn guest_words(text: &str) -> Option<&str> {
    let text = one_line(text, LONGEST_GUEST_NAME)?;
    (!reads_as_link(text)).then_some(text)
}

/// Whether somebody can be invited for a day: the site opens on it, and it is neither past nor too far away.
pub fn may_invite_for(day: NaiveDate, today: NaiveDate, closed: &ClosedDays) -> bool {
    let latest = today.checked_add_days(Days::new(INVITED_AHEAD_DAYS)).unwrap_or(today);
    (today..=latest).contains(&day) && closed.is_usual(day) && !closed.hold(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::open_days::WeekDays;

    #[test]
    fn kinds_and_places_are_read_by_their_names() {
        for kind in GuestKind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(kind));
        }
        for place in [InvitedTo::Cafe, InvitedTo::Desk] {
            assert_eq!(place.as_str().parse(), Ok(place));
        }
        assert!("boss".parse::<GuestKind>().is_err());
        assert!("roof".parse::<InvitedTo>().is_err());
    }

    #[test]
    fn only_an_applicant_who_did_not_agree_is_unseen_unasked() {
        for kind in GuestKind::ALL {
            for consent in [None, Some(false), Some(true)] {
                let applicant = kind == GuestKind::Applicant && consent != Some(true);
                assert_eq!(kind.is_unseen(consent), applicant, "{kind:?} {consent:?}");
            }
        }
    }

    #[test]
    fn what_a_host_writes_holds_no_link() {
        for name in ["Zoë d’Ancona-Å", "J.P. de Vries", "山田 太郎", "Dr. A. Bos", "Bos & Zn.", ""]
        {
            assert_eq!(guest_words(name), Some(name), "{name}");
        }
        assert_eq!(guest_words("  Anna Bos "), Some("Anna Bos"));
        let long = "x".repeat(61);
        for name in [
            "see evil.example",
            "EVIL.COM",
            "www.evil.nl now",
            "http://evil",
            "anna@evil",
            "evil\u{ff0e}com",
            "evil\u{2024}com",
            "evil\u{fe52}com",
            "=?utf-8?q?evil=2Ecom?=",
            "call: 0900",
            "two\nlines",
            "turned \u{202e} around",
            &long,
        ] {
            assert_eq!(guest_words(name), None, "{name}");
        }
    }

    #[test]
    fn a_day_is_neither_past_nor_closed_nor_far_away() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let today = day("2026-11-17");
        let weekdays: WeekDays = "mon,tue,wed,thu,fri".parse().unwrap();
        let closed = ClosedDays::new(weekdays, [day("2026-11-18")]);
        for (at, may) in [
            ("2026-11-16", false),
            ("2026-11-17", true),
            ("2026-11-18", false),
            ("2026-11-19", true),
            ("2026-11-21", false),
            ("2027-01-15", true),
            ("2027-01-18", false),
        ] {
            assert_eq!(may_invite_for(day(at), today, &closed), may, "{at}");
        }
    }
}
