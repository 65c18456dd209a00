//! Measures the length of files and functions without tests, and the share of comments. `make shape` prints them.

use super::source::sources;

/// The longest that a file may be, in lines, without its tests.
const LONGEST_FILE: usize = 400;
/// The longest that a function may be, from its first line to its last.
const LONGEST_FUNCTION: usize = 60;

/// The lines of a file before its tests.
fn lines(text: &str) -> Vec<&str> {
    text.lines().take_while(|line| !line.starts_with("#[cfg(test)]")).collect()
}

/// The lengths of functions formatted by rustfmt, where a function ends at the brace with its own indentation.
fn functions(lines: &[&str]) -> Vec<(usize, String)> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut found = Vec::new();
    for (first, line) in lines.iter().enumerate() {
        let words: Vec<&str> = line.split_whitespace().take_while(|word| *word != "fn").collect();
        let is_head = words.iter().all(|word| {
            word.starts_with("pub") || ["const", "async", "in", "unsafe"].contains(word)
        }) && line.split_whitespace().any(|word| word == "fn");
        if !is_head {
            continue;
        }
        let name = line.trim().split("fn ").nth(1).unwrap_or_default();
        let name = name.split(['(', '<']).next().unwrap_or_default().to_owned();
        let rest = &lines[first..];
        let ends = |line: &&str| indent(line) == indent(lines[first]) && line.trim() == "}";
        let length = if line.trim_end().ends_with(['}', ';']) {
            Some(1)
        } else {
            rest.iter().position(ends).map(|last| last + 1)
        };
        found.extend(length.map(|length| (length, name)));
    }
    found
}

fn is_comment(line: &&&str) -> bool {
    line.trim_start().starts_with("//")
}

/// The median and the 90th percentile.
fn middle_and_ninth(sorted: &[usize]) -> (usize, usize) {
    (sorted[sorted.len() / 2], sorted[sorted.len() * 9 / 10])
}

#[test]
fn no_file_and_no_function_is_too_long() {
    let (mut file_lengths, mut function_lengths) = (Vec::new(), Vec::new());
    let (mut comments, mut all) = (0, 0);
    let mut too_long = Vec::new();
    for source in sources() {
        let text = std::fs::read_to_string(&source.file).unwrap();
        let lines = lines(&text);
        file_lengths.push(lines.len());
        // The column definitions grow with the database.
        if lines.len() > LONGEST_FILE && source.module != "store::schema" {
            too_long.push(format!("{}: {} lines", source.file.display(), lines.len()));
        }
        for (length, name) in functions(&lines) {
            function_lengths.push(length);
            if length > LONGEST_FUNCTION {
                too_long.push(format!("{}: {name}: {length} lines", source.file.display()));
            }
        }
        comments += lines.iter().filter(is_comment).count();
        all += lines.len();
    }
    file_lengths.sort_unstable();
    function_lengths.sort_unstable();
    for (what, lengths) in [("files", &file_lengths), ("functions", &function_lengths)] {
        let (middle, ninth) = middle_and_ninth(lengths);
        let longest = lengths[lengths.len() - 1];
        println!(
            "{} {what}: median {middle}, 90 % {ninth}, longest {longest} lines",
            lengths.len()
        );
    }
    println!("comments: {:.1} % of {all} lines", comments as f64 * 100.0 / all as f64);
    assert!(too_long.is_empty(), "{}", too_long.join("\n"));
}

#[test]
fn functions_are_measured_from_head_to_brace() {
    let text = "pub fn a() {\n    one();\n}\n\nimpl B {\n    pub(super) async fn b<T>(\n        t: T,\n    ) {\n        fn c() {}\n    }\n}";
    let found = functions(&text.lines().collect::<Vec<_>>());
    assert_eq!(found, [(3, "a".to_owned()), (5, "b".to_owned()), (1, "c".to_owned())]);
}
