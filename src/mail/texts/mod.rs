//! What letters say, Dutch and English side by side.
//!
//! A letter says *you shared a table with*, never *you met* or *you talked*: only the reader knows that.

mod coffee;
mod consent;
mod digest;
mod factor_changed;
mod gathering;
#[cfg(test)]
mod glossary_tests;
mod group;
mod guest;
mod introduction;
mod kiosk_added;
mod message;
mod nudge;
mod offer;
mod sign_in_code;
mod still_here;
mod story;
mod words;

pub(super) use words::capital;

pub use factor_changed::FactorChange;
pub(in crate::mail) use factor_changed::FactorWords;

use crate::domain::language::Language;

#[derive(Debug, Clone, Copy)]
pub(super) struct Texts(pub(super) Language);

impl Texts {
    fn pick<T>(self, nl: T, en: T) -> T {
        match self.0 {
            Language::Nl => nl,
            Language::En => en,
        }
    }

    pub(super) fn code(self) -> &'static str {
        self.0.as_str()
    }

    pub(super) fn greeting(self, reader: &str) -> String {
        let hello = self.pick("Dag", "Hello");
        if reader.is_empty() { format!("{hello},") } else { format!("{hello} {reader},") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::letter::digest::Company;

    #[test]
    fn a_subject_counts_tablemates_and_first_times() {
        let subject =
            |language, all, first| Texts(language).digest_subject(all, first, (0, Company::Cafe));
        for (all, first, nl, en) in [
            (1, 0, "1 tafelgenoot", "1 tablemate"),
            (1, 1, "1 tafelgenoot, voor het eerst", "1 tablemate, for the first time"),
            (
                2,
                2,
                "2 tafelgenoten, allebei voor het eerst",
                "2 tablemates, both for the first time",
            ),
            (3, 0, "3 tafelgenoten", "3 tablemates"),
            (3, 1, "3 tafelgenoten, 1 voor het eerst", "3 tablemates, 1 for the first time"),
            (
                3,
                3,
                "3 tafelgenoten, allemaal voor het eerst",
                "3 tablemates, all for the first time",
            ),
            (12, 4, "12 tafelgenoten, 4 voor het eerst", "12 tablemates, 4 for the first time"),
            (
                13,
                13,
                "13 tafelgenoten, allemaal voor het eerst",
                "13 tablemates, all for the first time",
            ),
        ] {
            assert_eq!(subject(Language::Nl, all, first), format!("Wie heb je ontmoet? {nl}"));
            assert_eq!(subject(Language::En, all, first), format!("Who did you meet? {en}"));
        }
    }

    #[test]
    fn a_week_in_the_cafe_alone_has_a_subject_too() {
        let subject = |language, cafe| Texts(language).digest_subject(0, 0, (cafe, Company::Cafe));
        assert_eq!(subject(Language::Nl, 1), "Wie heb je ontmoet? 1 ander in het grand café");
        assert_eq!(subject(Language::En, 4), "Who did you meet? 4 others in the grand café");
        assert_eq!(subject(Language::Nl, 0), "Wie heb je ontmoet?");
    }

    #[test]
    fn one_is_never_written_as_many() {
        for language in [Language::Nl, Language::En] {
            let t = Texts(language);
            let monday = "2026-11-16".parse().unwrap();
            for line in [
                t.shared_table(1, 1, monday),
                t.others_at_table(1),
                t.cafe_count(1, true),
                t.cafe_count(1, false),
                t.same_room(1),
            ] {
                assert!(!line.contains("anderen") && !line.contains("others"), "{line}");
                assert!(!line.contains("waren") && !line.contains("were also"), "{line}");
            }
        }
    }
}
