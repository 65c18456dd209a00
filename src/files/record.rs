//! The records of a CSV file, with the line each starts on.
//!
//! The `csv` crate is lenient about what it cannot parse (a quote that is never closed swallows the rest of the
//! file), so this checks the quotes of each record as well.

use csv::{ByteRecord, ReaderBuilder};

/// The records of a file, each with its line and bytes.
pub(super) struct Records<'d> {
    reader: csv::Reader<&'d [u8]>,
    data: &'d [u8],
    separator: u8,
    /// How far lines have been counted: an offset, and its line.
    counted: (usize, u64),
}

#[derive(Default)]
pub(super) struct Record<'d> {
    pub line: u64,
    /// Its bytes, including line ends around it.
    raw: &'d [u8],
    separator: u8,
    pub fields: ByteRecord,
}

impl Record<'_> {
    /// The first value whose quotes violate RFC 4180: its index, and what is wrong.
    pub fn broken_quote(&self) -> Option<(usize, &'static str)> {
        broken_quote(self.raw, self.separator)
    }
}

impl<'d> Records<'d> {
    /// Skips a byte-order mark. The separator is a comma, or a semicolon if the header has no comma, as in CSV saved
    /// by a Dutch spreadsheet.
    pub fn new(data: &'d [u8]) -> Self {
        let data = data.strip_prefix(b"\xef\xbb\xbf").unwrap_or(data);
        let separator = separator(data);
        let reader = ReaderBuilder::new()
            .delimiter(separator)
            .has_headers(false)
            .flexible(true)
            .from_reader(data);
        Self { reader, data, separator, counted: (0, 1) }
    }

    fn offset(&self) -> usize {
        usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX)
    }

    /// The line of the first byte from `offset` that is not a line end. The crate counts from the line end before,
    /// and does not count empty lines.
    fn line_from(&mut self, offset: usize) -> u64 {
        let ahead = self.data.get(offset..).unwrap_or_default();
        let empty = ahead.iter().take_while(|byte| is_line_end(**byte)).count();
        let passed = self.data.get(self.counted.0..offset + empty).unwrap_or_default();
        let ends = passed.iter().filter(|byte| **byte == b'\n').count();
        self.counted = (offset + empty, self.counted.1 + ends as u64);
        self.counted.1
    }
}

impl<'d> Iterator for Records<'d> {
    type Item = Record<'d>;

    fn next(&mut self) -> Option<Record<'d>> {
        let start = self.offset();
        let mut fields = ByteRecord::new();
        // Reading from memory cannot fail, and records may have any length.
        if !self.reader.read_byte_record(&mut fields).unwrap_or(false) {
            return None;
        }
        let line = self.line_from(start);
        let raw = self.data.get(start..self.offset()).unwrap_or_default();
        Some(Record { line, raw, separator: self.separator, fields })
    }
}

fn separator(data: &[u8]) -> u8 {
    let mut lines = data.split(|byte| is_line_end(*byte));
    let header = lines.find(|line| !line.is_empty()).unwrap_or_default();
    if header.contains(&b';') && !header.contains(&b',') { b';' } else { b',' }
}

fn broken_quote(raw: &[u8], separator: u8) -> Option<(usize, &'static str)> {
    let mut bytes = raw.iter().copied().skip_while(|byte| is_line_end(*byte)).peekable();
    let mut field = 0;
    let mut at_start = true;
    while let Some(byte) = bytes.next() {
        match byte {
            _ if byte == separator => field += 1,
            b'"' if !at_start => {
                return Some((field, "has a quote in it, but the value is not within quotes"));
            }
            b'"' => loop {
                match (bytes.next(), bytes.peek()) {
                    (None, _) => return Some((field, "the quote that opens it is never closed")),
                    (Some(b'"'), Some(b'"')) => drop(bytes.next()),
                    (Some(b'"'), None | Some(b'\r' | b'\n')) => break,
                    (Some(b'"'), Some(next)) if *next == separator => break,
                    (Some(b'"'), _) => {
                        return Some((field, "goes on after the quote that closes it"));
                    }
                    _ => {}
                }
            },
            _ => {}
        }
        at_start = byte == separator;
    }
    None
}

const fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\r' | b'\n')
}
