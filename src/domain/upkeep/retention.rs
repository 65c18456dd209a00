//! How long everything is kept, in one place. `/privacy` is made from these values.
//!
//! Days are counted by the site's calendar. A day is past its window of `n` days once more than `n` dates lie between
//! it and today, so on the `n`th day after it everything of it is still there.

use chrono::{Days, NaiveDate, TimeDelta};

use crate::letter::kind::LetterKind;

/// Stays, draw records and pseudonyms of a day, unless the site sets another window.
pub const STAYS_DAYS: u16 = 28;
/// Encounters of a day, unless the site sets another window; then they fold into acquaintances.
pub const ENCOUNTERS_DAYS: u16 = 28;
/// The range of days that a site may set.
pub const SETTABLE_DAYS: std::ops::RangeInclusive<u16> = 1..=365;
/// A site that keeps stays or encounters for fewer days than this has no whole week to write digests from.
pub const WHOLE_WEEK_DAYS: u16 = 7;
/// Guests, after their last visit, or the last day for which they are invited; invitations, after their day.
pub const GUESTS_DAYS: u16 = 7;

/// A ticket, from when it is given.
pub const TICKETS: TimeDelta = TimeDelta::hours(1);
/// Who found nobody at whose desk, for the limit and for the page of the letter that asked.
pub const QUESTIONS: TimeDelta = TimeDelta::hours(24);
/// The stored response to a request with an idempotency key.
pub const ANSWERS: TimeDelta = TimeDelta::hours(24);
/// A contact of whom one said *not this one*, in which that can be taken back.
pub const HIDDEN_CONTACTS: TimeDelta = TimeDelta::hours(24);
/// How full floors and zones were, in bands.
pub const BANDS: TimeDelta = TimeDelta::days(8);
/// A report of something broken, from when it was solved. Its text may name somebody.
pub const REPORTS: TimeDelta = TimeDelta::days(90);
/// Follow-ups, from when they were closed; one that is open, from when it was due.
pub const FOLLOW_UP_MONTHS: u32 = 12;
/// A time during which a desk was out of use, from its end. Its reason may name somebody.
pub const CLOSURES: TimeDelta = TimeDelta::days(90);
pub const ACCESS_LOG_MONTHS: u32 = 12;
/// Daily house figures for the draw. They name nobody.
pub const HOUSE_FIGURES_DAYS: u16 = 365;

/// How long one site keeps the data for which it can set a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Windows {
    pub stays: u16,
    pub encounters: u16,
}

impl Default for Windows {
    fn default() -> Self {
        Self { stays: STAYS_DAYS, encounters: ENCOUNTERS_DAYS }
    }
}

/// The longest retention of any kind of letter, and of what the reader of a digest said came of it.
pub fn letters() -> TimeDelta {
    LetterKind::ALL.map(LetterKind::kept).into_iter().max().unwrap_or_default()
}

/// The last date that is past a window of `days`. Nothing of it or of earlier dates is kept.
pub fn last_past(today: NaiveDate, days: u16) -> NaiveDate {
    today.checked_sub_days(Days::new(u64::from(days) + 1)).unwrap_or(NaiveDate::MIN)
}

/// The data for which a site can set a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    Stays,
    Encounters,
}

impl Kept {
    pub const ALL: [Self; 2] = [Self::Stays, Self::Encounters];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stays => "stays",
            Self::Encounters => "encounters",
        }
    }

    pub const fn usual_days(self) -> u16 {
        match self {
            Self::Stays => STAYS_DAYS,
            Self::Encounters => ENCOUNTERS_DAYS,
        }
    }
}

impl std::str::FromStr for Kept {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|kept| kept.as_str() == text);
        found.ok_or_else(|| format!("\"{text}\" is neither stays nor encounters"))
    }
}

impl Windows {
    pub const fn of(self, kept: Kept) -> u16 {
        match kept {
            Kept::Stays => self.stays,
            Kept::Encounters => self.encounters,
        }
    }

    #[must_use]
    pub const fn with(self, kept: Kept, days: u16) -> Self {
        match kept {
            Kept::Stays => Self { stays: days, ..self },
            Kept::Encounters => Self { encounters: days, ..self },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stay::numbers::INVITED_AHEAD_DAYS;

    #[test]
    fn on_the_last_day_of_its_window_a_day_is_still_kept() {
        let today: NaiveDate = "2026-11-29".parse().unwrap();
        assert_eq!(last_past(today, 28), "2026-10-31".parse().unwrap());
        assert_eq!(last_past(today, 1), "2026-11-27".parse().unwrap());
    }

    #[test]
    fn the_links_of_an_invitation_work_until_its_guest_is_forgotten() {
        let longest = TimeDelta::days(i64::try_from(INVITED_AHEAD_DAYS).unwrap())
            + TimeDelta::days(i64::from(GUESTS_DAYS));
        assert!(LetterKind::GuestInvitation.kept() >= longest);
    }

    #[test]
    fn usual_windows_are_those_of_a_site_without_settings() {
        for kept in Kept::ALL {
            assert_eq!(Windows::default().of(kept), kept.usual_days());
            assert_eq!(kept.as_str().parse(), Ok(kept));
            assert!(SETTABLE_DAYS.contains(&kept.usual_days()));
        }
    }
}
