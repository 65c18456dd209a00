//! Arguments that several commands take, parsed strictly.

use chrono::{NaiveDate, NaiveDateTime, SecondsFormat};

/// The longest name of anything, in characters.
const LONGEST_NAME: usize = 200;

/// A date as YYYY-MM-DD.
pub fn date(text: &str) -> Result<NaiveDate, String> {
    let digits =
        |range| text.get(range).is_some_and(|part: &str| part.bytes().all(|b| b.is_ascii_digit()));
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .ok()
        .filter(|_| text.len() == 10 && digits(0..4) && digits(5..7) && digits(8..10))
        .ok_or_else(|| format!("\"{text}\" is no date (YYYY-MM-DD)"))
}

/// A name: something to read, on one line.
pub fn name(text: &str) -> Result<String, String> {
    let name = text.trim();
    if name.is_empty() {
        Err("a name cannot be empty".to_owned())
    } else if name.chars().any(char::is_control) {
        Err("a name cannot have control characters".to_owned())
    } else if name.chars().count() > LONGEST_NAME {
        Err(format!("a name has at most {LONGEST_NAME} characters"))
    } else {
        Ok(name.to_owned())
    }
}

/// A stored moment (UTC) as RFC 3339; a dash where there is none.
pub fn moment(moment: Option<NaiveDateTime>) -> String {
    moment.map_or_else(
        || "-".to_owned(),
        |moment| moment.and_utc().to_rfc3339_opts(SecondsFormat::Secs, true),
    )
}
