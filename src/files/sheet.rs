//! A CSV file as rows with named columns, on top of `record`.

use chrono::{DateTime, FixedOffset};

use super::error::FileMistakeKind as Kind;
use super::error::{FileError, FileErrors};
use super::record::{Record, Records};
use crate::domain::line::is_hidden;

/// The longest value, in characters. A longer one means that a quote or a line end is missing.
const LONGEST_VALUE: usize = 200;

/// A row being read: returns values by column and collects mistakes.
pub(super) struct Row<'a> {
    pub line: u64,
    values: Vec<(&'static str, &'a str)>,
    errors: &'a mut FileErrors,
}

impl Row<'_> {
    /// Parses a column that must not be empty, and notes a mistake.
    pub fn required<T>(
        &mut self,
        column: &'static str,
        parse: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<T> {
        if self.value(column).is_empty() {
            self.wrong(column, "is empty", Kind::Empty);
            return None;
        }
        self.optional(column, parse).flatten()
    }

    /// Parses a column that may be empty. An outer `None` is a mistake that was noted.
    pub fn optional<T>(
        &mut self,
        column: &'static str,
        parse: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<Option<T>> {
        match self.value(column) {
            "" => Some(None),
            value => match parse(value) {
                Ok(parsed) => Some(Some(parsed)),
                Err(message) => {
                    let kind = Kind::Invalid(value.to_owned());
                    self.wrong(column, message, kind);
                    None
                }
            },
        }
    }

    pub fn must_be_empty(&mut self, column: &'static str, why: &str) -> Option<()> {
        let empty = self.value(column).is_empty();
        if !empty {
            self.wrong(column, format!("must be empty: {why}"), Kind::MustBeEmpty);
        }
        empty.then_some(())
    }

    pub fn wrong(&mut self, column: &str, message: impl Into<String>, kind: Kind) {
        self.errors.add(FileError::new(self.line, column, message).of_kind(kind));
    }

    fn value(&self, column: &str) -> &str {
        self.values.iter().find(|(name, _)| *name == column).map_or("", |(_, value)| value)
    }
}

pub(super) fn text(value: &str) -> Result<String, String> {
    Ok(value.to_owned())
}

pub(super) fn moment(value: &str) -> Result<DateTime<FixedOffset>, String> {
    DateTime::parse_from_rfc3339(value)
        .map_err(|_| format!("\"{value}\" is no moment of RFC 3339 (2026-11-17T09:00:00+01:00)"))
}

/// Reads all rows of a file with exactly these columns, in any order. Returns the rows for which `parse` succeeded,
/// and all mistakes.
pub(super) fn read<T>(
    data: &[u8],
    columns: &'static [&'static str],
    mut parse: impl FnMut(&mut Row<'_>) -> Option<T>,
) -> (Vec<T>, FileErrors) {
    let mut rows = Vec::new();
    let mut errors = FileErrors::default();
    let mut records = Records::new(data);
    let header = match records.next() {
        Some(record) => header(&record, columns, &mut errors),
        None => header(&Record::default(), columns, &mut errors),
    };
    let Some(header) = header else { return (rows, errors) };
    for record in records {
        if let Some(values) = values(&record, &header, &mut errors) {
            rows.extend(parse(&mut Row { line: record.line, values, errors: &mut errors }));
        }
    }
    (rows, errors)
}

/// The known column at each position of the header; `None` unless it has exactly these columns.
fn header(
    record: &Record<'_>,
    columns: &[&'static str],
    errors: &mut FileErrors,
) -> Option<Vec<&'static str>> {
    let mut found: Vec<&'static str> = Vec::new();
    let mut right = true;
    let mut wrong = |column: &str, message: String, kind: Kind| {
        right = false;
        errors.add(FileError::new(1, column, message).of_kind(kind));
    };
    if let Some((index, message)) = record.broken_quote() {
        wrong(&(index + 1).to_string(), message.to_owned(), Kind::Quote);
        return None;
    }
    for (index, name) in record.fields.iter().enumerate() {
        let Ok(name) = str::from_utf8(name).map(str::trim) else {
            wrong(&(index + 1).to_string(), "the name is not UTF-8".to_owned(), Kind::NotUtf8);
            continue;
        };
        match columns.iter().find(|column| **column == name) {
            Some(column) if found.contains(column) => {
                wrong(column, "is there twice".to_owned(), Kind::ColumnTwice);
            }
            Some(column) => found.push(column),
            None if name.is_empty() => {
                wrong(&(index + 1).to_string(), "has no name".to_owned(), Kind::NamelessColumn);
            }
            None => {
                let why = format!("is unknown; the columns are {}", columns.join(","));
                wrong(name, why, Kind::UnknownColumn);
            }
        }
    }
    for missing in columns.iter().filter(|column| !found.contains(column)) {
        wrong(missing, "is missing".to_owned(), Kind::MissingColumn);
    }
    right.then_some(found)
}

/// Column and value of each field of a record; `None` if they cannot be told apart or read.
fn values<'r>(
    record: &'r Record<'_>,
    header: &[&'static str],
    errors: &mut FileErrors,
) -> Option<Vec<(&'static str, &'r str)>> {
    let mut right = true;
    let mut wrong = |column: &str, message: String, kind: Kind| {
        right = false;
        errors.add(FileError::new(record.line, column, message).of_kind(kind));
    };
    let (is, due) = (record.fields.len(), header.len());
    if let Some((index, message)) = record.broken_quote() {
        wrong(header.get(index).or(header.last())?, message.to_owned(), Kind::Quote);
        return None;
    }
    if is != due {
        let column = header.get(is).or(header.last())?;
        let why = format!("the line has {is} values, the header has {due}");
        wrong(column, why, Kind::Values(is, due));
        return None;
    }
    let mut values = Vec::with_capacity(due);
    for (column, field) in header.iter().zip(&record.fields) {
        match str::from_utf8(field).map(str::trim) {
            Err(_) => wrong(column, "is not UTF-8".to_owned(), Kind::NotUtf8),
            Ok(value) if value.chars().any(is_hidden) => {
                let why = "has a line end or another character in it that is not seen".to_owned();
                wrong(column, why, Kind::ControlCharacter);
            }
            Ok(value) if value.chars().count() > LONGEST_VALUE => {
                let why = format!("is longer than {LONGEST_VALUE} characters");
                wrong(column, why, Kind::TooLong(LONGEST_VALUE));
            }
            Ok(value) => values.push((*column, value)),
        }
    }
    right.then_some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: &[&str] = &["name", "team", "place"];

    /// The rows as `line:name/team/place`, or the mistakes.
    fn rows(data: &[u8]) -> Result<Vec<String>, String> {
        let (rows, errors) = read(data, COLUMNS, |row| {
            let value = |column| row.value(column).to_owned();
            Some(format!("{}:{}/{}/{}", row.line, value("name"), value("team"), value("place")))
        });
        errors.or(rows).map_err(|errors| errors.to_string())
    }

    #[test]
    fn columns_go_by_their_names_in_any_order() {
        let read = rows(b" place ,name,\"team\"\nhere,Jan,\"a, \"\"b\"\"\"\n");
        assert_eq!(read.unwrap(), ["2:Jan/a, \"b\"/here"]);
    }

    #[test]
    fn a_byte_order_mark_windows_line_ends_and_a_last_line_without_end_are_fine() {
        let read = rows(b"\xef\xbb\xbfname,team,place\r\na,b,c\r\nd,e,f");
        assert_eq!(read.unwrap(), ["2:a/b/c", "3:d/e/f"]);
    }

    #[test]
    fn semicolons_separate_where_the_header_has_no_comma() {
        let read = rows(b"\xef\xbb\xbfplace;name;team\r\nhere;Jan;\"a; \"\"b\"\", c\"\r\n");
        assert_eq!(read.unwrap(), ["2:Jan/a; \"b\", c/here"]);
        let errors = rows(b"name;team;place\na,b,c\nd;\"e;f\n").unwrap_err();
        let expected = "line 2, column team: the line has 1 values, the header has 3\n\
                        line 3, column team: the quote that opens it is never closed";
        assert_eq!(errors, expected);
        assert!(rows(b"name;team,place\n").unwrap_err().contains("column name;team: is unknown"));
    }

    #[test]
    fn lines_are_those_of_an_editor_even_after_empty_ones() {
        for end in ["\n", "\r\n"] {
            let file = "name,team,place\n\n\na,b,c\n\nd,e,f\n\n".replace('\n', end);
            assert_eq!(rows(file.as_bytes()).unwrap(), ["4:a/b/c", "6:d/e/f"]);
        }
    }

    #[test]
    fn unknown_missing_and_repeated_columns_are_all_told() {
        let errors = rows(b"name,salary,name,\nx\n").unwrap_err();
        let expected = "line 1, column salary: is unknown; the columns are name,team,place\n\
                        line 1, column name: is there twice\n\
                        line 1, column 4: has no name\n\
                        line 1, column team: is missing\n\
                        line 1, column place: is missing";
        assert_eq!(errors, expected);
    }

    #[test]
    fn an_empty_file_lacks_every_column() {
        for file in ["", "\u{feff}", "\n\n"] {
            let errors = rows(file.as_bytes()).unwrap_err();
            assert_eq!(errors.lines().count(), 3, "{errors}");
            assert!(errors.starts_with("line 1, column name: is missing"), "{errors}");
        }
        assert_eq!(rows(b"name,team,place").unwrap(), [""; 0]);
    }

    #[test]
    fn too_few_and_too_many_values_are_told() {
        let errors = rows(b"name,team,place\na\na,b,c,d\na,b,c\n").unwrap_err();
        let expected = "line 2, column team: the line has 1 values, the header has 3\n\
                        line 3, column place: the line has 4 values, the header has 3";
        assert_eq!(errors, expected);
    }

    #[test]
    fn bytes_that_are_no_text_are_told() {
        let errors = rows(b"name,team,place\na,b,c\nd,Caf\xe9,f\n").unwrap_err();
        assert_eq!(errors, "line 3, column team: is not UTF-8");
        assert!(rows(b"n\xe9,team,place\n").unwrap_err().starts_with("line 1, column 1: "));
    }

    #[test]
    fn broken_quotes_are_told_where_they_are() {
        for (row, wrong) in [
            ("a,\"b,c\nd,e,f", "line 3, column team: the quote that opens it is never closed"),
            ("a,b,\"c\"d\nd,e,f", "line 3, column place: goes on after the quote that closes it"),
            (
                "a\"b\",b,c\nd,e,f",
                "line 3, column name: has a quote in it, but the value is not within quotes",
            ),
        ] {
            let errors = rows(format!("name,team,place\nx,\"\",z\n{row}\n").as_bytes());
            assert_eq!(errors.unwrap_err(), wrong);
        }
        let errors = rows(b"name,\"team,place\na,b,c\n").unwrap_err();
        assert!(errors.starts_with("line 1, column 2: "), "{errors}");
    }

    #[test]
    fn a_value_of_several_lines_or_of_great_length_is_refused() {
        let errors = rows(b"name,team,place\n\"a\nb\",b,c\nd,e,f\n").unwrap_err();
        assert!(errors.starts_with("line 2, column name: has a line end"), "{errors}");
        let long = format!("name,team,place\n{},b,c\n", "\u{e9}".repeat(201));
        assert!(rows(long.as_bytes()).unwrap_err().contains("longer than 200"));
    }
}
