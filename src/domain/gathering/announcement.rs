//! What is announced, and until when it can be changed.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::numbers::{COUNTED_FROM, FURTHEST, JUST_NOW, LONGEST_PLACE, LONGEST_TITLE, MINUTES};
use crate::language::Language;
use crate::line::line_without_link;
use crate::words::words;

words! {
    /// What people come together for.
    GatheringKind {
        /// A proposition, on which the room takes sides.
        Debate = "debate",
        /// Everybody calls whom they meant to call.
        CallHour = "call-hour",
        /// A few stories, and what becomes of them.
        StoryCircle = "story-circle",
        /// A table that anybody may join.
        OpenTable = "open-table",
    }
}

/// When a gathering is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Time {
    pub begins: DateTime<Utc>,
    pub ends: DateTime<Utc>,
}

/// Whether a gathering is to come, goes on or is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GatheringPhase {
    ToCome,
    GoesOn,
    Over,
}

/// A gathering that a letter announces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextGathering {
    pub kind: GatheringKind,
    pub title: String,
    /// In the time of its site.
    pub begins: NaiveDateTime,
    pub site: String,
    /// Where at the site; may be empty.
    pub place: String,
}

impl Time {
    /// Reads when one is announced for: within a year, or just now, since whoever begins at once has to type first.
    pub fn announced(
        begins: DateTime<Utc>,
        minutes: i64,
        now: DateTime<Utc>,
    ) -> Result<Self, String> {
        if begins < now - JUST_NOW || begins > now + FURTHEST {
            let (ago, days) = (JUST_NOW.num_minutes(), FURTHEST.num_days());
            return Err(format!(
                "begins_at: at most {ago} minutes ago and at most {days} days ahead"
            ));
        }
        if !MINUTES.contains(&minutes) {
            return Err(format!("minutes: from {} to {}", MINUTES.start(), MINUTES.end()));
        }
        Ok(Self { begins, ends: begins + TimeDelta::minutes(minutes) })
    }

    /// Reads how long one lasts in all that goes on: it ends later, or sooner, but not before now.
    pub fn lasting(self, minutes: i64, now: DateTime<Utc>) -> Result<Self, String> {
        let ends = self.begins + TimeDelta::minutes(minutes.clamp(0, *MINUTES.end()));
        if ends < now || minutes > *MINUTES.end() {
            let passed = (now - self.begins).num_seconds().div_euclid(60) + 1;
            return Err(format!(
                "minutes: from {passed}, as it goes on already, to {}",
                MINUTES.end()
            ));
        }
        Ok(Self { ends, ..self })
    }

    pub fn minutes(self) -> i64 {
        (self.ends - self.begins).num_minutes()
    }

    /// It begins with its first moment and is over with its last.
    pub fn phase(self, now: DateTime<Utc>) -> GatheringPhase {
        if now < self.begins {
            GatheringPhase::ToCome
        } else if now < self.ends {
            GatheringPhase::GoesOn
        } else {
            GatheringPhase::Over
        }
    }
}

/// Its title: one line without characters that cannot be seen. It stands in letters, so it has nothing that a mail program makes
/// a link of.
pub fn title(text: &str) -> Result<String, String> {
    match line_without_link("title", text, LONGEST_TITLE)? {
        "" => Err("title: it cannot be empty".to_owned()),
        title => Ok(title.to_owned()),
    }
}

/// Where it is, likewise; it may be empty.
pub fn place(text: &str) -> Result<String, String> {
    line_without_link("place", text, LONGEST_PLACE).map(str::to_owned)
}

/// In which languages it is: each once, and at least one.
pub fn languages(given: &[Language]) -> Result<Vec<Language>, String> {
    let mut languages = given.to_vec();
    languages.sort_unstable();
    languages.dedup();
    if languages.is_empty() { Err("languages: at least one".to_owned()) } else { Ok(languages) }
}

/// How many mean to come, as others see it: nothing while they are fewer than three.
pub const fn shown_count(comers: i64) -> Option<i64> {
    if comers < COUNTED_FROM { None } else { Some(comers) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_kind_is_read_as_it_is_written() {
        for kind in GatheringKind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(*kind));
        }
        assert!("party".parse::<GatheringKind>().is_err());
    }

    #[test]
    fn what_goes_on_ends_later_or_sooner_but_not_before_now() {
        let begins = at("2026-11-30T10:00:00Z");
        let time = Time { begins, ends: at("2026-11-30T10:45:00Z") };
        let now = at("2026-11-30T10:02:30Z");
        assert_eq!(time.lasting(3, now).unwrap().ends, at("2026-11-30T10:03:00Z"));
        assert_eq!(time.lasting(60, now), Ok(Time { begins, ends: at("2026-11-30T11:00:00Z") }));
        for wrong in [i64::MIN, 0, 2, 721, i64::MAX] {
            let why = time.lasting(wrong, now).unwrap_err();
            assert!(why.starts_with("minutes: from 3, as it goes on already"), "{wrong}: {why}");
        }
    }

    #[test]
    fn it_begins_just_now_or_later_and_lasts_a_while() {
        let now = at("2026-11-30T10:00:00Z");
        assert!(Time::announced(at("2026-11-30T09:55:00Z"), 20, now).is_ok());
        let time = Time::announced(at("2026-11-30T10:01:00Z"), 20, now).unwrap();
        assert_eq!((time.ends, time.minutes()), (at("2026-11-30T10:21:00Z"), 20));
        for (begins, minutes, why) in [
            ("2026-11-30T09:54:59Z", 20, "begins_at: at most 5 minutes ago"),
            (
                "2027-12-02T10:00:00Z",
                20,
                "begins_at: at most 5 minutes ago and at most 366 days ahead",
            ),
            ("2026-12-01T10:00:00Z", 4, "minutes: from 5 to 720"),
            ("2026-12-01T10:00:00Z", 721, "minutes: from 5 to 720"),
            ("2026-12-01T10:00:00Z", i64::MAX, "minutes: from 5 to 720"),
        ] {
            let refused = Time::announced(at(begins), minutes, now).unwrap_err();
            assert!(refused.starts_with(why), "{begins} {minutes}: {refused}");
        }
    }

    #[test]
    fn it_goes_on_from_its_first_moment_until_its_last() {
        let now = at("2026-11-30T10:00:00Z");
        let time = Time::announced(at("2026-11-30T11:00:00Z"), 20, now).unwrap();
        for (now, phase) in [
            ("2026-11-30T10:59:59.999999Z", GatheringPhase::ToCome),
            ("2026-11-30T11:00:00Z", GatheringPhase::GoesOn),
            ("2026-11-30T11:19:59.999999Z", GatheringPhase::GoesOn),
            ("2026-11-30T11:20:00Z", GatheringPhase::Over),
        ] {
            assert_eq!(time.phase(at(now)), phase, "{now}");
        }
    }

    #[test]
    fn a_title_is_a_visible_line_without_a_link_and_so_is_a_place() {
        assert_eq!(title(" Mag het stiller? "), Ok("Mag het stiller?".to_owned()));
        assert_eq!(title(&"é".repeat(80)), Ok("é".repeat(80)));
        assert_eq!(place(""), Ok(String::new()));
        for wrong in ["two\nlines", "turned \u{202e}", "see evil.example", "http://x"] {
            assert!(title(wrong).unwrap_err().starts_with("title: "), "{wrong:?}");
            assert!(place(wrong).unwrap_err().starts_with("place: "), "{wrong:?}");
        }
        assert!(title("  ").is_err() && title(&"x".repeat(81)).is_err());
        assert!(place(&"x".repeat(61)).is_err());
    }

    #[test]
    fn languages_are_each_one_of_two_in_one_order() {
        use Language::{En, Nl};
        assert_eq!(languages(&[En, Nl, En]), Ok(vec![Nl, En]));
        assert_eq!(languages(&[En]), Ok(vec![En]));
        assert!(languages(&[]).is_err());
    }

    #[test]
    fn fewer_than_three_are_not_counted() {
        assert_eq!([0, 1, 2, 3, 40].map(shown_count), [None, None, None, Some(3), Some(40)]);
    }
}
