/// Widest line of the text part.
const COLUMNS: usize = 72;

/// Replaces every line end by a space.
pub(super) fn one_line(text: &str) -> String {
    text.split(char::is_control).collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// Folds lines at 72 columns between words and keeps their indentation, or the mark of a quotation. Longer words, such as
/// links, stay whole.
/// Consecutive empty lines become one.
pub(super) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = true;
    for line in text.lines().map(str::trim_end) {
        let is_empty = matches!(line, "" | ">");
        if is_empty && empty {
            continue;
        }
        empty = is_empty;
        fold_line(line, &mut out);
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn fold_line(line: &str, out: &mut String) {
    let quoted = line.strip_prefix('>');
    let text = quoted.unwrap_or(line);
    let spaces = text.chars().take_while(|c| *c == ' ');
    let indent: String = quoted.map(|_| '>').into_iter().chain(spaces).collect();
    if text.trim().is_empty() {
        out.push_str(indent.trim_end());
    }
    let mut width = 0;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if width == 0 {
            out.push_str(&indent);
            width = indent.len();
        } else if width + 1 + length > COLUMNS {
            out.push('\n');
            out.push_str(&indent);
            width = indent.len();
        } else {
            out.push(' ');
            width += 1;
        }
        out.push_str(word);
        width += length;
    }
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_words_and_keep_their_indentation() {
        let folded = fold(&format!("  {}\n\n\n\n{}\n\n", "woord ".repeat(30), "x".repeat(90)));
        let lines: Vec<&str> = folded.lines().collect();
        assert!(lines[..3].iter().all(|l| l.starts_with("  woord") && l.len() <= 72), "{folded}");
        assert_eq!(lines[3..], ["", &"x".repeat(90)]);
        assert!(folded.ends_with("x\n"));
    }

    #[test]
    fn a_quotation_is_marked_in_each_of_its_lines() {
        let folded = fold(&format!(
            "> {}\n> \n> \n>   Stay in touch:\n> > mine\n\nend",
            "woord ".repeat(30)
        ));
        let lines: Vec<&str> = folded.lines().collect();
        assert!(lines[..3].iter().all(|l| l.starts_with("> woord") && l.len() <= 72), "{folded}");
        assert_eq!(lines[3..], [">", ">   Stay in touch:", "> > mine", "", "end"]);
    }
}
