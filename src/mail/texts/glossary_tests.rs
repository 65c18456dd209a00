//! Checks letters against the glossary of the screens: one word for each thing in each language.

use serde::Deserialize;

use crate::domain::language::Language;
use crate::mail::snapshot_tests::all;

#[derive(Deserialize)]
struct Glossary {
    terms: Vec<Term>,
    phrases: Phrases,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Term {
    not_nl: Vec<String>,
    not_en: Vec<String>,
}

#[derive(Deserialize)]
struct Phrases {
    nl: Vec<String>,
    en: Vec<String>,
}

impl Glossary {
    fn read() -> Self {
        serde_json::from_str(include_str!("../../../kiosk-ui/src/texts/glossary.json")).unwrap()
    }

    fn forbidden(&self, language: Language) -> Vec<&String> {
        let terms = self.terms.iter();
        match language {
            Language::Nl => terms.flat_map(|term| &term.not_nl).chain(&self.phrases.nl).collect(),
            Language::En => terms.flat_map(|term| &term.not_en).chain(&self.phrases.en).collect(),
        }
    }
}

/// The words of a text in lower case, with a space before and after each.
fn words(text: &str) -> String {
    let in_word = |c: char| c.is_alphanumeric() || "-%’'".contains(c);
    let text: String = text.chars().map(|c| if in_word(c) { c } else { ' ' }).collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    format!(" {} ", words.join(" ").to_lowercase())
}

/// Whether a text contains a word or phrase of the glossary; an entry that ends in `*` matches the beginning of a
/// word.
fn has(text: &str, entry: &str) -> bool {
    match entry.strip_suffix('*') {
        Some(stem) => words(text).contains(&format!(" {stem}")),
        None => words(text).contains(&format!(" {entry} ")),
    }
}

#[test]
fn letters_use_no_word_that_the_glossary_rules_out() {
    let glossary = Glossary::read();
    for (name, letter) in all() {
        let language = if name.ends_with("_nl") { Language::Nl } else { Language::En };
        for entry in glossary.forbidden(language) {
            for text in [&letter.subject, &letter.text] {
                assert!(!has(text, entry), "{name} says {entry}: {text}");
            }
        }
    }
}

#[test]
fn words_are_found_whole_or_by_their_beginning() {
    assert!(has("Jij hebt\nbureau L4.", "bureau*") && has("(Bureaus)", "bureau*"));
    assert!(has("Log in, please", "log in") && !has("a blog in", "log in"));
    assert!(!has("opsite", "site") && has("This site.", "site"));
}
