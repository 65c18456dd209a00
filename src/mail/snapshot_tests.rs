//! The letters as they are read, in both languages.

use chrono::NaiveDate;

use super::{
    CafeName, ConsentLetter, DigestLetter, Dormant, Links, Rendered, SharedDay, SignInCodeLetter,
    StillHereLetter, Tablemate,
};
use crate::domain::language::Language;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn shared(date: &str, place: &str) -> SharedDay {
    SharedDay::new(day(date), place)
}

fn links() -> Links {
    Links::new("https://aanschuif.example.org/")
}

/// A week with something in every section.
pub(super) fn full_digest(language: Language) -> DigestLetter {
    let mate = |item, name: &str, organisation: &str, days, first, dormant_days| Tablemate {
        item,
        name: name.into(),
        organisation: organisation.into(),
        days,
        first,
        dormant_days,
    };
    DigestLetter {
        language,
        reader: "Sanne van Dijk".into(),
        week: "2026-W47".parse().unwrap(),
        names_in_mail: true,
        names: vec![
            mate(
                0,
                "Mirjam de Wit",
                "Gemeente Utrecht",
                vec![
                    shared("2026-11-17", "Begane grond/Oudegracht/Linde"),
                    shared("2026-11-19", "Begane grond/Oudegracht/Linde"),
                ],
                true,
                None,
            ),
            mate(
                1,
                "Joost Hendriks",
                "Rivierenland Advies",
                vec![
                    shared("2026-11-18", "1e verdieping/Nieuwegracht/Esdoorn"),
                    shared("2026-11-20", "Begane grond/Oudegracht/Vlier"),
                ],
                false,
                Some(63),
            ),
            mate(
                2,
                "Fatma Yılmaz",
                "",
                vec![shared("2026-11-20", "Begane grond/Oudegracht/Vlier")],
                false,
                Some(4),
            ),
        ],
        tablemates: 5,
        first_time: 1,
        cafe: vec![
            CafeName {
                item: 3,
                name: "Noor Bakker".into(),
                organisation: "Stichting Morgen".into(),
                date: day("2026-11-18"),
                zone: "Grand café".into(),
            },
            CafeName {
                item: 4,
                name: "Thijs Smit".into(),
                organisation: String::new(),
                date: day("2026-11-18"),
                zone: "Grand café".into(),
            },
            CafeName {
                item: 3,
                name: "Noor Bakker".into(),
                organisation: "Stichting Morgen".into(),
                date: day("2026-11-20"),
                zone: "Grand café".into(),
            },
        ],
        cafe_people: 16,
        zone_people: 7,
        dormant: Some(Dormant {
            item: 5,
            name: "Ingrid Mulder".into(),
            organisation: "Gemeente Utrecht".into(),
            last_day: day("2026-08-27"),
        }),
        links: links(),
        token: "mVx3kQ9aB2c".into(),
        unsubscribe_token: "uZ81kf".into(),
    }
}

/// The least that makes a letter.
fn small_digest(language: Language) -> DigestLetter {
    let mut letter = full_digest(language);
    letter.names.truncate(1);
    letter.tablemates = 1;
    letter.cafe.clear();
    (letter.cafe_people, letter.zone_people, letter.dormant) = (0, 0, None);
    letter
}

/// A week in the café alone.
fn cafe_digest(language: Language) -> DigestLetter {
    let mut letter = full_digest(language);
    letter.names.clear();
    letter.cafe.truncate(1);
    (letter.tablemates, letter.first_time, letter.cafe_people) = (0, 0, 1);
    (letter.zone_people, letter.dormant) = (1, None);
    letter
}

fn numbers_only(language: Language) -> DigestLetter {
    DigestLetter { names_in_mail: false, ..full_digest(language) }
}

fn still_here(language: Language) -> Rendered {
    let letter = StillHereLetter {
        language,
        reader: "Sanne van Dijk".into(),
        desk: "L4".into(),
        table: "Linde".into(),
        floor: "1e verdieping".into(),
        answer_by: "14:05:00".parse().unwrap(),
        links: links(),
        token: "AAAAAAAAACo5rT9wKzB1".into(),
    };
    letter.render().unwrap()
}

fn consent(language: Language) -> Rendered {
    let letter = ConsentLetter {
        language,
        reader: "Sanne van Dijk".into(),
        links: links(),
        token: "cT7".into(),
    };
    letter.render().unwrap()
}

fn sign_in_code(language: Language) -> Rendered {
    let letter =
        SignInCodeLetter { language, reader: "Sanne van Dijk".into(), code: "482913".into() };
    letter.render().unwrap()
}

fn all() -> Vec<(String, Rendered)> {
    let mut letters = Vec::new();
    for language in [Language::Nl, Language::En] {
        for (name, rendered) in [
            ("digest", full_digest(language).render().unwrap()),
            ("digest_small", small_digest(language).render().unwrap()),
            ("digest_cafe", cafe_digest(language).render().unwrap()),
            ("digest_numbers", numbers_only(language).render().unwrap()),
            ("consent", consent(language)),
            ("still_here", still_here(language)),
            ("sign_in_code", sign_in_code(language)),
        ] {
            letters.push((format!("{name}_{}", language.as_str()), rendered));
        }
    }
    letters
}

#[test]
fn letters_read_as_written_down() {
    for (name, Rendered { subject, text, html }) in all() {
        insta::assert_snapshot!(format!("{name}_text"), format!("{subject}\n\n{text}"));
        insta::assert_snapshot!(format!("{name}_html"), html);
        // For a look at them in a browser.
        if let Ok(folder) = std::env::var("LETTERS_TO") {
            std::fs::write(format!("{folder}/{name}.html"), html).unwrap();
        }
    }
}

#[test]
fn text_is_at_most_72_columns_wide_save_for_links() {
    for (name, letter) in all() {
        for line in letter.text.lines() {
            assert!(line.chars().count() <= 72 || line.contains("https://"), "{name}: {line}");
        }
    }
}

#[test]
fn a_letter_loads_nothing_from_anywhere() {
    for (name, letter) in all() {
        for word in ["<img", "src=", "url(", "@import", "<script", "<link"] {
            assert!(!letter.html.contains(word), "{name}: {word}");
        }
    }
}

#[test]
fn a_letter_never_says_that_people_met_or_talked() {
    for (name, letter) in all() {
        let subject_asks = ["Wie heb je ontmoet?", "Who did you meet?"];
        let text = subject_asks.iter().fold(letter.text, |text, asks| text.replace(asks, ""));
        for word in ["ontmoet", "je sprak met", "you met", "you talked"] {
            assert!(!text.contains(word), "{name}: {word}");
        }
    }
}

#[test]
fn without_names_in_mail_no_name_and_no_answer_link_is_in_the_letter() {
    for language in [Language::Nl, Language::En] {
        let letter = numbers_only(language).render().unwrap();
        for part in [&letter.subject, &letter.text, &letter.html] {
            for word in ["Mirjam", "Joost", "Noor", "Ingrid", "Linde", "Gemeente", "item="] {
                assert!(!part.contains(word), "{word}");
            }
        }
        assert!(letter.text.contains("https://aanschuif.example.org/me\n"));
    }
}

#[test]
fn what_people_call_themselves_is_text_and_never_markup() {
    let mut letter = small_digest(Language::Nl);
    letter.names[0].name = "<b>Eve</b>\r\n& \u{202e}co".into();
    letter.names[0].organisation = "\"><script>".into();
    let letter = letter.render().unwrap();
    assert!(!letter.html.contains("<b>") && !letter.html.contains("<script>"));
    assert!(letter.text.contains("* <b>Eve</b> & co (\"><script>)"), "{}", letter.text);
}
