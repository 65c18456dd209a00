//! A colleague whom the house looks for.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::numbers::{LONGEST_LINE, LONGEST_LINK, LONGEST_TITLE};
use crate::calendar::IsoWeek;
use crate::line::line_without_link;

/// What a vacancy says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vacancy {
    pub title: String,
    pub line: String,
    /// Where more is told of it.
    pub link: String,
}

impl Vacancy {
    /// Reads what an admin typed; an error says of which field it is.
    pub fn read(title: &str, line: &str, link: &str) -> Result<Self, String> {
        let (title, line) = (
            line_without_link("title", title, LONGEST_TITLE)?,
            line_without_link("line", line, LONGEST_LINE)?,
        );
        let some = [("title", title), ("line", line)];
        if let Some((field, _)) = some.into_iter().find(|(_, text)| text.is_empty()) {
            return Err(format!("{field}: not empty"));
        }
        let link = link.trim();
        if !is_web_address(link) {
            return Err(format!(
                "link: an address that begins with https://, of at most {LONGEST_LINK} characters"
            ));
        }
        Ok(Self { title: title.to_owned(), line: line.to_owned(), link: link.to_owned() })
    }
}

/// Whether it is an `https` address with a host and nothing that would lead elsewhere than it reads: no name before the host,
/// no blanks, and nothing that ends an attribute.
fn is_web_address(link: &str) -> bool {
    let Some(rest) = link.strip_prefix("https://") else { return false };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let host = rest.get(..end).unwrap_or_default();
    let is_host = |byte: u8| byte.is_ascii_alphanumeric() || b".-:".contains(&byte);
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"\"<>\\^`{}|'".contains(&byte);
    link.len() <= LONGEST_LINK
        && host.bytes().next().is_some_and(|byte| byte.is_ascii_alphanumeric())
        && host.bytes().all(is_host)
        && link.bytes().all(is_plain)
}

/// The month in whose Monday letters a vacancy stands, by its first day, if a week's letters tell of one at all: those of the
/// first Monday do.
pub fn told_in(week: IsoWeek) -> Option<NaiveDate> {
    let monday = week.monday();
    monday.with_day(1).filter(|_| monday.day() <= 7)
}

/// Which of so many stands on the wall on a day: each in turn.
pub fn on_wall(day: NaiveDate, how_many: usize) -> Option<usize> {
    usize::try_from(day.num_days_from_ce()).ok()?.checked_rem(how_many)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_where_it_reads() {
        let long = format!("https://example.org/{}", "a".repeat(LONGEST_LINK));
        for good in ["https://example.org", "https://work.example.org:8443/jobs?id=3#apply"] {
            assert!(is_web_address(good), "{good}");
        }
        for bad in [
            "http://example.org",
            "https://",
            "https:///jobs",
            "https://example.org@elsewhere.example",
            "https://example.org/a b",
            "https://example.org/\"onclick=",
            "https://exämple.org",
            "javascript:alert(1)",
            "HTTPS://example.org",
            &long,
        ] {
            assert!(!is_web_address(bad), "{bad}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        let read = |title: &str, line: &str, link: &str| {
            Vacancy::read(title, line, link)
                .map_err(|why| why.split(':').next().unwrap().to_owned())
        };
        let link = "https://example.org";
        assert!(
            read(" Analyst ", "Counts what counts", link).is_ok_and(|one| one.title == "Analyst")
        );
        assert_eq!(read("", "a", link), Err("title".to_owned()));
        assert_eq!(read("a\nb", "a", link), Err("title".to_owned()));
        assert_eq!(read("a", "see www.example.org", link), Err("line".to_owned()));
        assert_eq!(read("a", "b", "example.org"), Err("link".to_owned()));
    }

    #[test]
    fn letters_tell_of_one_on_the_first_monday_of_a_month() {
        let told = |day: &str| told_in(IsoWeek::of(day.parse().unwrap()));
        assert_eq!(told("2026-12-07"), "2026-12-01".parse().ok());
        assert_eq!(told("2026-12-14"), None);
        // The first of January is a Friday, in a week whose Monday is in December.
        assert_eq!(told("2027-01-01"), None);
        assert_eq!(told("2027-01-04"), "2027-01-01".parse().ok());
    }

    #[test]
    fn each_hangs_on_the_wall_in_turn() {
        let on = |day: &str, how_many| on_wall(day.parse().unwrap(), how_many);
        assert_eq!(on("2026-12-07", 0), None);
        let days = ["2026-12-07", "2026-12-08", "2026-12-09"].map(|day| on(day, 3));
        assert_eq!(days.into_iter().flatten().collect::<std::collections::BTreeSet<_>>().len(), 3);
    }
}
