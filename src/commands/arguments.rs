//! Arguments that several commands take, parsed strictly.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};

pub use crate::domain::name::name;

pub fn date(text: &str) -> Result<NaiveDate, String> {
    let digits =
        |range| text.get(range).is_some_and(|part: &str| part.bytes().all(|b| b.is_ascii_digit()));
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .ok()
        .filter(|_| text.len() == 10 && digits(0..4) && digits(5..7) && digits(8..10))
        .ok_or_else(|| format!("\"{text}\" is no date (YYYY-MM-DD)"))
}

/// A reason, which the people concerned can read.
pub fn reason(text: &str) -> Result<String, String> {
    match text.trim() {
        "" => Err("a reason says something".to_owned()),
        long if long.chars().count() > LONGEST_REASON => {
            Err(format!("a reason has at most {LONGEST_REASON} characters"))
        }
        reason => Ok(reason.to_owned()),
    }
}

const LONGEST_REASON: usize = 500;

/// A moment as RFC 3339; a dash if there is none.
pub fn moment(moment: Option<DateTime<Utc>>) -> String {
    moment
        .map_or_else(|| "-".to_owned(), |moment| moment.to_rfc3339_opts(SecondsFormat::Secs, true))
}
