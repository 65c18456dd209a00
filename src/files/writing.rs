//! Writes rows as CSV (RFC 4180, but with LF line ends).

pub(super) struct Writing(csv::Writer<Vec<u8>>);

impl Writing {
    pub fn new(columns: &[&str]) -> Self {
        let mut writing = Self(csv::Writer::from_writer(Vec::new()));
        writing.row(columns);
        writing
    }

    /// Adds a row with as many values as the header.
    pub fn row(&mut self, values: &[&str]) {
        // Writing to memory cannot fail, and tests would catch a row of another length.
        let _ = self.0.write_record(values);
    }

    pub fn text(self) -> String {
        self.0.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
    }
}
