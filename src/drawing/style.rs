//! Style sheets: rules for names, classes and ids become attributes of the elements that they are about.
//!
//! Only such selectors are understood, and `@` rules are passed over. What is misread here is drawn
//! wrongly, and no more: each value goes through its grammar afterwards.

use std::collections::HashMap;

use super::allowed::{Grammar, PROPERTIES, named};

/// A property with its grammar, and the value it is to have.
type Declared = ((&'static str, Grammar), String);

/// The rules of all style sheets of a file.
#[derive(Debug, Default)]
pub struct Sheet {
    /// By selector, such as `rect`, `.wall`, `rect.wall`, `#a`, `*`.
    rules: HashMap<String, Vec<Declared>>,
    declared: usize,
}

impl Sheet {
    /// Adds the rules of a style sheet; later ones win.
    pub fn add(&mut self, text: &str) {
        let text = without_comments(text);
        let mut rest = text.as_str();
        while let Some((head, tail)) = rest.split_once('{') {
            // What stands before the last semicolon is @import and its like.
            let head = head.rsplit(';').next().unwrap_or_default().trim();
            if head.starts_with('@') {
                rest = after_block(tail);
                continue;
            }
            let (body, tail) = tail.split_once('}').unwrap_or((tail, ""));
            for selector in head.split(',').map(str::trim).filter(|one| is_simple(one)) {
                for (name, grammar, value) in declarations(body) {
                    self.set(selector, (name, grammar), value);
                }
            }
            rest = tail;
        }
    }

    fn set(&mut self, selector: &str, known: (&'static str, Grammar), value: &str) {
        if self.declared >= MOST_DECLARED {
            return;
        }
        self.declared += 1;
        let rule = self.rules.entry(selector.to_owned()).or_default();
        rule.retain(|(one, _)| *one != known);
        rule.push((known, value.to_owned()));
    }

    /// What the rules say about an element, the weakest first.
    pub fn about(&self, name: &str, class: &str, id: &str) -> impl Iterator<Item = &Declared> {
        let classes = || class.split_ascii_whitespace().take(MOST_CLASSES);
        ["*".to_owned(), name.to_owned()]
            .into_iter()
            .chain(classes().map(|class| format!(".{class}")))
            .chain(classes().map(move |class| format!("{name}.{class}")))
            .chain(std::iter::once(format!("#{id}")))
            .filter_map(|selector| self.rules.get(&selector))
            .flatten()
    }
}

/// The most declarations, one a selector, that the style sheets of a file may have; others are passed over.
const MOST_DECLARED: usize = 20_000;
/// The most classes of an element that are looked up.
const MOST_CLASSES: usize = 8;
/// The longest value that is taken from a style.
const LONGEST: usize = 200;

/// What a `style` attribute or a rule declares of the properties that a drawing may have.
pub fn declarations(text: &str) -> impl Iterator<Item = (&'static str, Grammar, &str)> {
    text.split(';').filter_map(|declaration| {
        let (name, value) = declaration.split_once(':')?;
        let (name, grammar) = named(PROPERTIES, name.trim())?;
        let value = value.trim();
        let value = value.strip_suffix("!important").unwrap_or(value).trim_end();
        (value.len() <= LONGEST).then_some((name, grammar, value))
    })
}

fn is_simple(selector: &str) -> bool {
    !selector.is_empty()
        && selector.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '#' | '-' | '_' | '*'))
}

fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}

/// What follows the block whose `{` was just passed.
fn after_block(text: &str) -> &str {
    let mut depth = 1_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return text.get(at + 1..).unwrap_or_default();
        }
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_for_names_classes_and_ids_are_found_the_weakest_first() {
        let mut sheet = Sheet::default();
        sheet.add(
            "@import url(//x); /* { */ @media print { rect { fill: red } } rect, circle { fill: a; stroke: x; stroke: b }
             .wall { fill: c !important } rect.wall { fill: d } #e { fill: e } g > rect { fill: f }",
        );
        let about = |name: &str, class: &str, id: &str| {
            let found = sheet.about(name, class, id);
            found.map(|((name, _), value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(about("rect", "", ""), "fill=a stroke=b");
        assert_eq!(about("rect", "x wall", "e"), "fill=a stroke=b fill=c fill=d fill=e");
        assert_eq!(about("path", "wall", ""), "fill=c");
        assert_eq!(about("text", "", ""), "");
    }

    #[test]
    fn a_broken_style_sheet_is_read_as_far_as_it_can_be() {
        for broken in ["{", "}", "a{", "a{b", "a{b:", "@x{", "@x{{}", "/*", "a{}}{", ";;{:}"] {
            let mut sheet = Sheet::default();
            sheet.add(broken);
            assert_eq!(sheet.about("b", "b", "b").count(), 0, "{broken}");
        }
    }
}
