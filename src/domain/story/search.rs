//! What of a story is searched, and what a search asks for: words of letters and digits, in small letters, without marks on
//! Latin ones. So both databases find the same, and nothing that somebody types is an instruction to either.

use super::numbers::{LONGEST_WORD, MOST_WORDS};

/// The words of a text, in order, with one blank between them.
pub fn searched(title: &str, text: &str) -> String {
    words(title).chain(words(text)).collect::<Vec<_>>().join(" ")
}

/// The words that a search asks for, each the beginning of a word; none if it asks for nothing that can be found.
pub fn asked(query: &str) -> Vec<String> {
    let cut = |word: String| word.chars().take(LONGEST_WORD).collect::<String>();
    words(query).take(MOST_WORDS).map(cut).collect()
}

fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|one: char| !one.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().flat_map(char::to_lowercase).map(plain).collect::<String>())
        // A letter in small letters may be one and a mark.
        .map(|word| word.chars().filter(|one| one.is_alphanumeric()).collect())
}

/// The Latin letter under a mark.
const fn plain(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' | 'ĭ' | 'į' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ś' | 'ş' | 'š' => 's',
        'ù'..='ü' | 'ū' | 'ŭ' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_capitals_make_no_difference() {
        assert_eq!(
            searched("Één café", "**Vóór** de zaak: 3 stappen"),
            "een cafe voor de zaak 3 stappen"
        );
        assert_eq!(asked("CAFÉ één"), ["cafe", "een"]);
    }

    #[test]
    fn nothing_that_is_typed_is_an_operator() {
        for query in [
            "\"",
            "a\" OR \"b",
            "x:*",
            "NEAR(a b)",
            "a & !b | (c",
            "*",
            "'; DROP",
            "a\0b",
            "title:x",
        ] {
            for word in asked(query) {
                assert!(!word.is_empty() && word.chars().all(char::is_alphanumeric), "{query:?}");
            }
        }
        assert_eq!(asked("?!\0 -- "), Vec::<String>::new());
        assert_eq!(asked(&"word ".repeat(100)).len(), MOST_WORDS);
        assert_eq!(asked(&"x".repeat(1000)).concat().len(), LONGEST_WORD);
    }
}
