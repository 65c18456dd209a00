//! Numbers, lists and days in words.

use chrono::{Datelike, NaiveDate, Weekday};

use super::Texts;
use crate::domain::language::Language;

impl Texts {
    pub(in crate::mail) fn number(self, n: usize) -> String {
        let words = self.pick(
            [
                "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen",
                "tien", "elf", "twaalf",
            ],
            [
                "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                "ten", "eleven", "twelve",
            ],
        );
        words.get(n).map_or_else(|| n.to_string(), |word| (*word).to_owned())
    }

    pub(in crate::mail) const fn own_page(self) -> &'static str {
        match self.0 {
            Language::Nl => "Je eigen pagina",
            Language::En => "Your own page",
        }
    }

    pub(in crate::mail) fn list<S: AsRef<str>>(self, items: &[S]) -> String {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        match items.as_slice() {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [first @ .., last] => format!("{} {} {last}", first.join(", "), self.pick("en", "and")),
        }
    }

    pub(in crate::mail) fn date(self, day: NaiveDate) -> String {
        format!("{} {}", self.weekday(day.weekday()), self.date_without_weekday(day))
    }

    pub(super) fn date_without_weekday(self, day: NaiveDate) -> String {
        let month = match (day.month(), self.0) {
            (1, Language::Nl) => "januari",
            (1, Language::En) => "January",
            (2, Language::Nl) => "februari",
            (2, Language::En) => "February",
            (3, Language::Nl) => "maart",
            (3, Language::En) => "March",
            (4, Language::Nl) => "april",
            (4, Language::En) => "April",
            (5, Language::Nl) => "mei",
            (5, Language::En) => "May",
            (6, Language::Nl) => "juni",
            (6, Language::En) => "June",
            (7, Language::Nl) => "juli",
            (7, Language::En) => "July",
            (8, Language::Nl) => "augustus",
            (8, Language::En) => "August",
            (9, Language::Nl) => "september",
            (9, Language::En) => "September",
            (10, Language::Nl) => "oktober",
            (10, Language::En) => "October",
            (11, Language::Nl) => "november",
            (11, Language::En) => "November",
            (_, Language::Nl) => "december",
            (_, Language::En) => "December",
        };
        format!("{} {month}", day.day())
    }

    pub(super) fn weekday(self, day: Weekday) -> &'static str {
        match day {
            Weekday::Mon => self.pick("maandag", "Monday"),
            Weekday::Tue => self.pick("dinsdag", "Tuesday"),
            Weekday::Wed => self.pick("woensdag", "Wednesday"),
            Weekday::Thu => self.pick("donderdag", "Thursday"),
            Weekday::Fri => self.pick("vrijdag", "Friday"),
            Weekday::Sat => self.pick("zaterdag", "Saturday"),
            Weekday::Sun => self.pick("zondag", "Sunday"),
        }
    }
}

/// Capitalised for the start of a sentence. Dutch writes *Eén*, without the first accent.
pub(in crate::mail) fn capital(text: &str) -> String {
    if let Some(rest) = text.strip_prefix("één") {
        return format!("Eén{rest}");
    }
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + chars.as_str())
}
