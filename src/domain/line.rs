//! One line of text that people typed, without invisible characters.

/// Whether a character is a control character, or is invisible and changes how the text around it reads: marks of
/// text direction, zero-width characters, blanks that are no spaces, and tags.
pub fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'..='\u{1160}'
                | '\u{17b4}'..='\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff0}'..='\u{fffb}'
                | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d159}'
                | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// Trims the text. Returns `None` if it is longer than `longest` characters, has several lines, or contains hidden
/// characters.
pub fn one_line(text: &str, longest: usize) -> Option<&str> {
    let fits = text.chars().count() <= longest && !text.contains(is_hidden);
    fits.then(|| text.trim())
}

/// Reads one line in which no mail program finds a link; an error says of which field it is.
pub fn line_without_link<'a>(
    field: &str,
    text: &'a str,
    longest: usize,
) -> Result<&'a str, String> {
    one_line(text.trim(), longest).filter(|line| !reads_as_link(line)).ok_or_else(|| {
        format!("{field}: one line of at most {longest} characters that can be seen, no link")
    })
}

/// Whether a mail program would make a link of something in the text, or read a header of its own in it.
pub fn reads_as_link(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '/' | '@' | ':' | '\\' | '<' | '>'))
        // An encoded word of a mail header (RFC 2047).
        || text.contains("=?")
        || text.split_whitespace().any(is_domain)
}

/// Words with `…` in place of each of which a mail program would make a link.
pub fn without_links(text: &str) -> String {
    let is_link = |word: &str| word.contains("://") || word.contains('@') || is_domain(word);
    let words = text.split_whitespace().map(|word| if is_link(word) { "…" } else { word });
    words.collect::<Vec<_>>().join(" ")
}

/// Whether a word reads as an address on the web: a full stop with two or more letters behind it.
fn is_domain(word: &str) -> bool {
    let dots = ['.', '\u{2024}', '\u{3002}', '\u{fe52}', '\u{ff0e}', '\u{ff61}'];
    word.split(dots)
        .skip(1)
        .any(|part| part.chars().take_while(|c| c.is_alphanumeric() || *c == '-').count() > 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_turns_or_hides_text_is_hidden_and_what_people_are_called_is_not() {
        for hidden in [
            '\n',
            '\0',
            '\u{7f}',
            '\u{85}',
            '\u{200b}',
            '\u{200d}',
            '\u{200e}',
            '\u{202a}',
            '\u{202e}',
            '\u{2066}',
            '\u{2069}',
            '\u{2028}',
            '\u{2060}',
            '\u{feff}',
            '\u{61c}',
            '\u{e0041}',
            '\u{ad}',
            '\u{34f}',
            '\u{2800}',
        ] {
            assert!(is_hidden(hidden), "{}", hidden.escape_unicode());
        }
        for name in
            ["Zoë d’Ancona-Å", "山田 太郎", "محمد", "שרה", "Ngũgĩ wa Thiong'o", "ई", "T–1 · é 🌿"]
        {
            assert!(!name.chars().any(is_hidden), "{name}");
        }
    }
}
